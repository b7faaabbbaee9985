import { plainHost, portalOfHost } from '#portals'
import { ownAddress } from '../layout/appearance.ts'
import type { Visit } from '../page.ts'

/** Does this host sign people in itself? The issuer does, and every host that is no portal's own (`localhost`, `127.0.0.1`). */
export const isIssuer = (visit: Pick<Visit, 'origin' | 'issuer'>): boolean =>
  hostOf(visit.origin) === hostOf(visit.issuer) || portalOfHost(hostOf(visit.origin)) === undefined

/** The host of an origin, as portals are known by it. */
export const hostOf = (origin: string): string => plainHost(new URL(origin).host)

/** The origin of a portal's host, as the issuer is reached: same scheme, same port. */
export function originAt(host: string, issuer: string): string {
  const { protocol, port } = new URL(issuer)
  return `${protocol}//${host}${port && `:${port}`}`
}

/** Where to go on after signing in: only an address of this site; otherwise the workspace. */
export const returnOf = (visit: Visit, asked: string | null): string => ownAddress(asked) ?? visit.to('/workspace')
