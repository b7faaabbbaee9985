import type { Portal } from './portal.ts'
import { portalAt, portalOfHost } from './registry.ts'

/** Where somebody asks a service: the portal, and the beginning of all its addresses. */
export type Site = { readonly origin: string; readonly portal: Portal }

/** The site a request came to. A host that is none of ours is answered under our own address, never under the one it claims. */
export function siteAt(
  { hostname, host, protocol }: { readonly hostname: string; readonly host: string; readonly protocol: string },
  publicUrl: string,
): Site {
  const ours = portalOfHost(hostname) !== undefined || host === new URL(publicUrl).host
  return { origin: ours ? `${protocol}://${host}` : publicUrl.replace(/\/$/, ''), portal: portalAt(hostname) }
}
