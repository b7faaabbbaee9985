import type { FastifyInstance } from 'fastify'

const allowed = 'Authorization, Realm, Content-Type, Accept, Accept-Language, If-None-Match, Range, x-captcha-v2-token, x-captcha-v2-badge-token'

/** Any page may call: no cookie is ever looked at here, so there is nothing to protect from other sites. */
export function openToAll(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply) => {
    reply
      .header('access-control-allow-origin', '*')
      .header('access-control-expose-headers', 'record-count, ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset')
      .header('x-content-type-options', 'nosniff')
    if (request.method !== 'OPTIONS') return
    reply
      .header('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE')
      .header('access-control-allow-headers', allowed)
      .header('access-control-max-age', '86400')
  })
}
