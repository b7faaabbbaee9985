import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorFor, actorForToken, type Scope } from '#accounts'
import { guest, type Context } from '#platform/context.ts'
import { badRequest, forbidden, unauthorized } from './error.ts'
import { realmIn, type Realm } from './realm.ts'

/** Who calls, for which realm. `session` is there for those who signed in with their password; others bear a token of our own API. */
export type Asking = {
  readonly context: Context
  readonly realm: Realm | undefined
  readonly scopes: readonly Scope[]
  readonly session: number | undefined
  readonly publicUrl: () => string
}

declare module 'fastify' {
  interface FastifyRequest {
    asking: Asking
  }
}

/** Every call knows who asks before anything else happens: a guest, or the person whose token it bears (`Bearer`, `Ticket` or `Token`). A token that is worth nothing makes a guest. */
export function knowWhoAsks(scope: FastifyInstance, context: Context, publicUrl: () => string): void {
  scope.decorateRequest('asking')
  scope.addHook('onRequest', async request => {
    const known = await bearer(request, context)
    const { actor, scopes, session } = known ?? nobody
    request.asking = { context: { ...context, actor }, realm: undefined, scopes, session, publicUrl }
  })
  scope.addHook('preValidation', async request => {
    // no database and no file system holds what is behind a zero byte
    if (/%00/.test(request.url)) throw badRequest('The address holds a zero byte')
    request.asking = { ...request.asking, realm: realmIn(request) }
  })
}

const nobody = { actor: guest, scopes: [], session: undefined } as const

/** The caller of a call that has something to say only to somebody. Refuses guests (401). */
export function person({ asking }: FastifyRequest): Asking {
  if (asking.context.actor.id === undefined) throw unauthorized()
  return asking
}

/** The caller of a call that changes something. Refuses guests (401) and tokens that only read (403). */
export function writer(request: FastifyRequest): Asking {
  const asking = person(request)
  if (!asking.scopes.includes('write')) throw forbidden('The token allows reading only')
  return asking
}

async function bearer({ headers }: FastifyRequest, context: Context) {
  const token = /^(?:Bearer|Ticket|Token) +([\x21-\x7e]{1,200})$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined) return undefined
  const program = await actorForToken(context, token)
  if (program) return { ...program, session: undefined }
  const known = await actorFor(context, token)
  return known && { actor: known.actor, scopes: everyScope, session: known.session }
}

const everyScope: readonly Scope[] = ['read', 'write']
