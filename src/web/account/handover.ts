import { newSecret, digestOf } from '#platform/ids.ts'
import { Refused } from '#platform/errors.ts'
import { offerHandover, takeHandover } from '#accounts'
import { plainHost, portalOfHost } from '#portals'
import { ownAddress } from '../layout/appearance.ts'
import type { Answer, Page, Visit } from '../page.ts'
import { sessionCookieOf } from '../session.ts'
import { found } from './attempt.tsx'
import { hostOf, isIssuer, originAt, returnOf } from './ways.ts'

const stateCookie = 'handover'
const stateLastsSeconds = 1800

/** From a portal's own host: have the issuer sign this browser in and send it back. The secret stays in this host's cookie. */
export function askIssuer(visit: Visit, back: string): Answer {
  const known = visit.cookies[stateCookie]
  const secret = known !== undefined && /^[\w-]{43}$/.test(known) ? known : newSecret()
  const query = new URLSearchParams({ host: hostOf(visit.origin), state: digestOf(secret), return: back })
  if (visit.query.get('kept') === '1') query.set('kept', '1')
  return {
    kind: 'redirect',
    to: `${new URL(visit.issuer).origin}${visit.to('/sign-in/handover', query)}`,
    cookies: [{ name: stateCookie, value: secret, maxAge: stateLastsSeconds }],
  }
}

/** At the issuer: send the browser back to a portal's host with a one-time code. Only hosts of portals are known, compared whole. */
const handover: Page = {
  method: 'GET',
  path: '/sign-in/handover',
  answer: async visit => {
    const host = visit.query.get('host') ?? ''
    if (!isIssuer(visit) || plainHost(host) !== host || !portalOfHost(host)) throw new Refused('invalid', 'handover.host')
    const back = ownAddress(visit.query.get('return')) ?? visit.to('/workspace')
    const state = visit.query.get('state') ?? ''
    if (visit.session.id === undefined) {
      const kept = visit.query.get('kept') === '1' ? { kept: '1' } : {}
      return { kind: 'redirect', to: visit.to('/sign-in', { ...kept, return: visit.to('/sign-in/handover', { host, state, return: back }) }) }
    }
    const code = await offerHandover(visit.context, { session: visit.session.id, host, state })
    return { kind: 'redirect', to: `${originAt(host, visit.issuer)}${visit.to('/sign-in/arrival', { code, return: back })}` }
  },
}

/** At the portal: take the session over. */
const arrival: Page = {
  method: 'GET',
  path: '/sign-in/arrival',
  answer: visit =>
    found(visit, async () => {
      const back = returnOf(visit, visit.query.get('return'))
      const taken = { code: visit.query.get('code') ?? '', host: hostOf(visit.origin), secret: visit.cookies[stateCookie] ?? '' }
      const key = await takeHandover(visit.context, taken)
      return { kind: 'redirect', to: back, cookies: [sessionCookieOf(key), { name: stateCookie, value: '', maxAge: 0 }] }
    }),
}

export const pages: readonly Page[] = [handover, arrival]
