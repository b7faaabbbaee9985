import type { FastifyInstance } from 'fastify'

/** Any page may read and, with a token, write: no cookie is ever looked at here, so there is nothing to protect from other sites. */
export function openToAll(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply) => {
    reply
      .header('access-control-allow-origin', '*')
      .header(
        'access-control-expose-headers',
        'ETag, Location, Link, Content-Range, Upload-Offset, Upload-Length, Retry-After, Content-Language, Deprecation, Sunset, X-Request-Id, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
      )
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
  })
  scope.options('/*', { schema: { hide: true }, config: { rateLimit: false } }, (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
      .header(
        'access-control-allow-headers',
        'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Accept-Language, Range, Upload-Offset',
      )
      .header('access-control-max-age', '86400')
      .send(),
  )
}
