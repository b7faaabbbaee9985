import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { guest, type Context } from '#platform/context.ts'
import { Unanswerable, unsupported } from './answers/failure.ts'
import { answer } from './odata/answer.ts'
import type { Answering } from './odata/question.ts'
import { refusalOf } from './odata/refusal.ts'
import { roots, type Root } from './odata/roots.ts'
import { answerRest, restPath } from './rest/answer.ts'
import { openCrawls } from './shelf/crawls.ts'
import { followChanges } from './shelf/follow.ts'

/** What the services are given at start. */
export type InformeaDeps = {
  readonly context: Context
  readonly publicUrl: string | (() => string)
  /** Off only where a measurement asks faster than anybody may. */
  readonly limited?: boolean
}

/** Questions a minute from one network: 300,000 rows an hour in pages of twenty. */
const mostQuestions = 900
const reading = 'GET, HEAD, OPTIONS'
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Put the services that InforMEA and other portals on treaties read on a server: OData in three versions and REST 2.0. */
export async function mountInformea(app: FastifyInstance, { context, publicUrl, limited = true }: InformeaDeps): Promise<void> {
  const own = { ...context, actor: guest }
  const answering: Answering = {
    context: own,
    publicUrl: typeof publicUrl === 'function' ? publicUrl : () => publicUrl,
    following: followChanges(own),
    crawls: openCrawls(),
  }
  app.addHook('onListen', async () => answering.following.warm())
  await app.register(async scope => {
    if (limited)
      await scope.register(rateLimit, {
        global: true,
        timeWindow: '1 minute',
        max: mostQuestions,
        enableDraftSpec: true,
        allowList: ({ method }: FastifyRequest) => method === 'OPTIONS',
      })
    scope.addHook('onRequest', refuseWriting)
    for (const root of roots) await scope.register(async inner => serve(inner, root, answering))
    await scope.register(async inner => serveRest(inner, answering))
  })
}

/** Every answer may be read by any page; nothing is asked of whoever comes. */
async function refuseWriting(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  reply.headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'DataServiceVersion, OData-Version, ETag, Preference-Applied, Retry-After',
    'x-content-type-options': 'nosniff',
    vary: 'Accept, Accept-Encoding',
  })
  if (request.method === 'OPTIONS')
    return reply
      .code(204)
      .headers({
        allow: reading,
        'access-control-allow-methods': reading,
        'access-control-allow-headers':
          'Accept, DataServiceVersion, MaxDataServiceVersion, OData-Version, OData-MaxVersion, Prefer, If-None-Match, If-Modified-Since',
        'access-control-max-age': '86400',
      })
      .send()
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  reply.header('allow', reading)
  throw unsupported('Everything here is read only')
}

function serve(scope: FastifyInstance, root: Root, answering: Answering): void {
  scope.addHook('onRequest', async (_request, reply) => void reply.header(...root.header))
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, code, message } = failureOf(error, request, answering.context)
    reply.header(...root.header)
    const { type, body } = refusalOf(root.profile, { code, message }, request.url, request.headers.accept)
    return reply.code(status).header('cache-control', 'no-store').type(type).send(body)
  })
  for (const url of [root.path, `${root.path}/*`])
    scope.route({ method: methods, url, handler: (request, reply) => answer(answering, root, request, reply) })
}

function serveRest(scope: FastifyInstance, answering: Answering): void {
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, code, message } = failureOf(error, request, answering.context)
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ error: { code, message } }))
  })
  scope.route({ method: methods, url: `${restPath}/:type`, handler: (request, reply) => answerRest(answering, request, reply) })
}

/** What is said of a refusal; a fault of ours is written down and named by its number. */
function failureOf(
  error: FastifyError,
  request: FastifyRequest,
  { log }: Context,
): { readonly status: number; readonly code: string; readonly message: string } {
  if (error instanceof Unanswerable) return error
  const status = error.statusCode ?? 500
  if (status < 500) return { status, code: status === 429 ? 'TooManyRequests' : 'BadRequest', message: error.message }
  log.error({ err: error, reference: request.id, url: request.url }, 'An answer for InforMEA failed')
  return { status: 500, code: 'InternalError', message: `Something went wrong: ${request.id}` }
}
