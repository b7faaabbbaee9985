import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorForToken, type Scope, type Token } from '#accounts'
import { guest, type Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isLocale, locales, type Locale } from '#platform/localized.ts'
import { portalAt, type Portal } from '#portals'

/** Who calls, where, and in which language the answer is worded. */
export type Caller = {
  readonly context: Context
  readonly portal: Portal
  readonly locale: Locale
  readonly scopes: readonly Scope[]
  /** By which a person is known; a guest has none. */
  readonly token?: Pick<Token, 'name' | 'expiresAt'>
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller
  }
}

/** Every request knows its caller before anything else happens: a guest, or the person whose token it bears. Refuses `token.unknown`, which costs a guest's budget. */
export function identify(scope: FastifyInstance, context: Context): void {
  scope.decorateRequest('caller')
  scope.addHook('onRequest', async request => {
    const about = { portal: portalAt(request.hostname), locale: localeOf(request.headers['accept-language']) }
    request.caller = { ...about, context: { ...context, actor: guest }, scopes: [] }
    const known = await bearer(request, context)
    if (known) request.caller = { ...about, context: { ...context, actor: known.actor }, scopes: known.scopes, token: known.token }
  })
  // who may not call is told so before what is wrong with the call
  scope.addHook('preValidation', async ({ headers, caller, routeOptions }) => {
    if (caller.context.actor.id !== undefined) return
    if (headers.authorization !== undefined) throw new Refused('forbidden', 'token.unknown')
    if (routeOptions.schema?.security?.every(one => 'token' in one)) throw new Refused('forbidden', 'token.needed')
  })
}

async function bearer({ headers }: FastifyRequest, context: Context) {
  if (headers.authorization === undefined) return undefined
  const token = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(headers.authorization)?.[1]
  return token === undefined ? undefined : actorForToken(context, token)
}

/** The caller of a call that has something to say only to somebody. Refuses `token.needed`. */
export function person({ caller }: FastifyRequest): Caller {
  if (caller.context.actor.id === undefined) throw new Refused('forbidden', 'token.needed')
  return caller
}

/** The caller of a call that changes something. Refuses `token.needed` and `token.scope`. */
export function writer(request: FastifyRequest): Caller {
  const caller = person(request)
  if (!caller.scopes.includes('write')) throw new Refused('forbidden', 'token.scope', { scope: 'write' })
  return caller
}

/** The first of the six that the caller accepts, by quality (RFC 9110 §12.5.4); English otherwise. */
export function localeOf(accepted = ''): Locale {
  const asked = accepted
    .slice(0, 500)
    .split(',')
    .map(part => ({ language: part.trim().slice(0, 2).toLowerCase(), quality: Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return (asked[0]?.language as Locale | undefined) ?? locales[0]
}
