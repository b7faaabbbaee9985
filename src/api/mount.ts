import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { Context } from '#platform/context.ts'
import { identify } from './caller.ts'
import { openToAll } from './cors.ts'
import { announceEnds } from './deprecation.ts'
import { parseBytes, parseJson } from './json.ts'
import { limitCalls } from './limits.ts'
import { description } from './openapi.ts'
import { noSuchRoute } from './no-such-route.ts'
import type { Places } from './places.ts'
import { answerProblem } from './problem.ts'
import { routes, uploads } from './rest/routes.ts'
import { validators } from './validators.ts'

/** What the API is given at start. */
export type ApiDeps = {
  /** As a guest; each call acts as its own caller. */
  readonly context: Context
  readonly publicUrl: string | (() => string)
  /** Off only where a measurement calls faster than anybody may. */
  readonly limited?: boolean
  /** The pages of the site that may be suggested. */
  readonly places?: Places
}

/** Put the API on a server: everything below `/api/v1`, JSON in and out, described at `/api/v1/openapi.json`. */
export async function mountApi(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  await app.register(
    async scope => {
      parseJson(scope)
      validators(scope)
      openToAll(scope)
      announceEnds(scope)
      identify(scope, deps.context)
      scope.decorate('places', deps.places ?? (async () => []))
      scope.setErrorHandler(answerProblem)
      if (deps.limited ?? true) await limitCalls(scope)
      scope.setNotFoundHandler((deps.limited ?? true) ? { preHandler: scope.rateLimit() } : {}, noSuchRoute)
      await scope.register(swagger, description())
      for (const route of routes) scope.route(route)
      await scope.register(async inner => {
        parseBytes(inner)
        for (const route of uploads) inner.route(route)
      })
      scope.get('/problems/:code', { schema: { hide: true } }, (request, reply) =>
        reply.redirect(`/${request.caller.locale}/developers/errors#${encodeURIComponent((request.params as { readonly code: string }).code)}`, 303),
      )
      scope.get('/openapi.json', { schema: { hide: true } }, () => scope.swagger())
    },
    { prefix: '/api/v1' },
  )
}
