import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { answerProblem } from './problem.ts'
import { routes, uploads } from './rest/routes.ts'

/** The answer to an address that is not there, or that is there for other methods: those are named in `Allow` (RFC 9110 §15.5.6). */
export function noSuchRoute(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0]!
  const methods = methodsAt(path)
  if (methods.length === 0) return answerProblem(new Refused('not-found', 'route.unknown', { path }), request, reply)
  const allowed = methods.join(', ')
  return answerProblem(new Refused('invalid', 'request.method', { method: request.method, allowed }), request, reply.header('allow', allowed))
}

/** What may be done at an address; nothing where there is none. */
export function methodsAt(path: string): readonly string[] {
  const named = [...new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))]
  return named.length === 0 ? [] : [...named, ...(named.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}

const known = [...routes, ...uploads, { method: 'GET', url: '/openapi.json' }].map(({ method, url }) => ({
  method: String(method),
  pattern: new RegExp(`^/api/v1${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}/?$`),
}))
