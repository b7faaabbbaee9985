import { randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import { portalAt } from '#portals'
import { say, type Values } from '#platform/messages.ts'
import type { Session, Visit } from '../page.ts'
import { fieldsOfQuery } from './fields.ts'
import type { Received } from './uploads.ts'

/** What a visit is made of, once it is known who comes. */
export type Arrival = {
  readonly request: FastifyRequest
  readonly context: Context
  readonly session: Session
  readonly locale: Locale
  readonly cookies: Visit['cookies']
  readonly received: Received
  readonly issuer: string
  readonly demo: boolean
}

/** A visit, and whether its page used what makes an answer personal (a form's token) or unique (the nonce). */
export type Traced = { readonly visit: Visit; readonly used: { csrf: boolean; nonce: string | undefined } }

/** The request as pages see it. */
export function visitOf({ request, context, session, locale, cookies, received, issuer, demo }: Arrival): Traced {
  const used: Traced['used'] = { csrf: false, nonce: undefined }
  const visit: Visit = {
    context: { ...context, actor: session.actor },
    portal: portalAt(request.hostname),
    locale,
    path: pathBelow(locale, request.url),
    params: request.params as Visit['params'],
    query: fieldsOfQuery(request.url),
    form: received.form,
    uploads: received.uploads,
    cookies,
    origin: originOf(request),
    issuer,
    session,
    accept: request.headers.accept?.slice(0, longestAgent) ?? '',
    address: request.ip,
    agent: request.headers['user-agent']?.slice(0, longestAgent) ?? '',
    say: (key: string, values?: Values) => say(locale, key, values),
    to: (path, query) => addressOf(locale, path, query),
    get csrf() {
      used.csrf = true
      return session.csrf
    },
    get nonce() {
      return (used.nonce ??= randomBytes(16).toString('base64url'))
    },
    demo,
  }
  return { visit, used }
}

/** `/fr/search?q=…`: a path below the locale, with a query written the shortest way. */
export function addressOf(locale: Locale, path: string, query?: URLSearchParams | Readonly<Record<string, string>>): string {
  const written = query instanceof URLSearchParams ? query.toString() : query && new URLSearchParams(query as Record<string, string>).toString()
  return `/${locale}${path === '/' ? '' : path}${written ? `?${written}` : ''}`
}

/** Scheme, host and port a request came to. */
export const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`

function pathBelow(locale: Locale, url: string): string {
  const path = url.split('?', 1)[0]!
  return path.startsWith(`/${locale}/`) ? path.slice(locale.length + 1) : path === `/${locale}` ? '/' : path
}

const longestAgent = 400
