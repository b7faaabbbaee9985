import type { FastifyInstance } from 'fastify'

/** When a route became deprecated, and when it may end: at least a year later. */
export type Deprecated = { readonly since: Date; readonly sunset: Date }

declare module 'fastify' {
  interface FastifyContextConfig {
    deprecated?: Deprecated
  }
}

/** A route whose `config` says `deprecated` is described as such, and every answer of it says so (RFC 9745, RFC 8594). */
export function announceEnds(scope: FastifyInstance): void {
  scope.addHook('onRoute', route => {
    if (route.config?.deprecated) route.schema = { ...route.schema, deprecated: true }
  })
  scope.addHook('onSend', async (request, reply) => {
    const ending = request.routeOptions.config.deprecated
    if (!ending) return
    reply
      .header('deprecation', `@${Math.floor(ending.since.getTime() / 1000)}`)
      .header('sunset', ending.sunset.toUTCString())
      .header('link', [reply.getHeader('link') ?? [], '</en/developers/changes>; rel="deprecation"; type="text/html"'].flat().join(', '))
  })
}
