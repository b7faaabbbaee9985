import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { guest, type Context } from '#platform/context.ts'
import { actorFor } from '#accounts'
import type { Cookie, Session } from './page.ts'

/** Names of the cookies, before the `__Host-` that they bear when served by https. */
export const sessionCookie = 'session'
export const browserCookie = 'browser'

/** What a request brings that says who it is. `cookies` as `cookiesIn` reads them. */
export type Arrival = { readonly cookies: { readonly [name: string]: string | undefined }; readonly address: string; readonly agent: string }

/** Who this browser is. An unknown, ended or expired session is a guest. Asked once per request; `cookies` is read after the page is drawn. */
export async function sessionOf(context: Context, arrival: Arrival): Promise<Session> {
  const key = arrival.cookies[sessionCookie]
  const known = key === undefined ? undefined : await actorFor(context, key)
  const browser = namedBrowser(arrival.cookies[browserCookie])
  return {
    actor: known?.actor ?? guest,
    id: known?.session,
    get csrf() {
      return known?.csrf ?? createHmac('sha256', browser.secret()).update('csrf').digest('base64url')
    },
    get browser() {
      return createHash('sha256').update(browser.secret()).digest('base64url')
    },
    get cookies() {
      return [...(known?.renewed === undefined ? [] : [sessionCookieOf(known.renewed)]), ...browser.cookies()]
    },
  }
}

/** The cookie that carries a session, for as long as it may last. */
export const sessionCookieOf = (given: { readonly key: string; readonly maxAge: number }): Cookie => ({
  name: sessionCookie,
  value: given.key,
  maxAge: given.maxAge,
})

/** The cookie that ends it in this browser. */
export const noSessionCookie: Cookie = { name: sessionCookie, value: '', maxAge: 0 }

/** How a posted form stands: `ours`; `stale`, made for another session and to be shown again; `foreign`, sent by another site and to be refused. */
export type Standing = 'ours' | 'stale' | 'foreign'

/** Judge an unsafe request by where the browser says it comes from and by its token. */
export function standingOf(
  session: Session,
  post: {
    readonly origin: string
    readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
    readonly token: string | undefined | null
  },
): Standing {
  const from = post.headers['origin']
  const site = post.headers['sec-fetch-site']
  if (from !== undefined && from !== post.origin) return 'foreign'
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign'
  return same(post.token ?? '', session.csrf) ? 'ours' : 'stale'
}

/** The cookies of a request by plain name. Where `secure`, only those with the `__Host-` prefix count: another host cannot have planted them. */
export function cookiesIn(header: string | undefined, secure: boolean): { readonly [name: string]: string | undefined } {
  const found: Record<string, string> = Object.create(null)
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).trim()
    const plain = secure ? (name.startsWith(hostPrefix) ? name.slice(hostPrefix.length) : undefined) : name
    if (at > 0 && plain && found[plain] === undefined) found[plain] = part.slice(at + 1).trim()
  }
  return found
}

/** The `Set-Cookie` line of a cookie. */
export const setCookieLine = (cookie: Cookie, secure: boolean): string =>
  [
    `${secure ? hostPrefix : ''}${cookie.name}=${cookie.value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...(cookie.maxAge === undefined ? [] : [`Max-Age=${Math.floor(cookie.maxAge)}`]),
  ].join('; ')

const hostPrefix = '__Host-'
/** Longer than a browser stays open: a form left open overnight still carries the right token. */
const browserKnownSeconds = 90 * 24 * 3600
const secretShape = /^[A-Za-z0-9_-]{43}$/

function namedBrowser(kept: string | undefined) {
  let made: string | undefined
  const known = kept !== undefined && secretShape.test(kept) ? kept : undefined
  return {
    secret: () => known ?? (made ??= randomBytes(32).toString('base64url')),
    cookies: (): readonly Cookie[] => (made === undefined ? [] : [{ name: browserCookie, value: made, maxAge: browserKnownSeconds }]),
  }
}

const same = (one: string, other: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
