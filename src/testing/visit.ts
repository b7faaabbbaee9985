import type { Context } from '#platform/context.ts'
import { say } from '#platform/messages.ts'
import { portalNamed } from '#portals'
import type { Visit } from '#web'

/** What a test says of a visit; everything else is plausible. */
export type VisitOptions = {
  readonly locale?: Visit['locale']
  readonly portal?: string
  readonly params?: Visit['params']
  readonly query?: string
  readonly form?: Readonly<Record<string, string>> | URLSearchParams
  readonly uploads?: Visit['uploads']
  readonly accept?: string
}

/** A request of the context's actor, as a page sees it. */
export const aVisit = (
  context: Context,
  { locale = 'en', portal = 'chm', params = {}, query = '', form = {}, uploads = [], accept = '' }: VisitOptions = {},
): Visit => ({
  context,
  portal: portalNamed(portal),
  locale,
  path: '/',
  params,
  query: new URLSearchParams(query),
  form: new URLSearchParams(form as URLSearchParams),
  uploads,
  cookies: {},
  origin: 'http://localhost',
  issuer: 'http://localhost',
  session: { actor: context.actor, csrf: 'token', cookies: [], id: 1, browser: 'browser' },
  accept,
  address: '127.0.0.1',
  agent: '',
  say: (key, values) => say(locale, key, values),
  to: (path, asked) =>
    `/${locale}${path}${asked && [...new URLSearchParams(asked as Record<string, string>)].length > 0 ? `?${String(new URLSearchParams(asked as Record<string, string>))}` : ''}`,
  csrf: 'token',
  nonce: 'nonce',
  demo: false,
})
