import type { FastifyInstance } from 'fastify'
import { pack, takesGzip, worthPacking } from '#platform/gzip.ts'

/** Texts leave packed for those who take them so. */
export function compress(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string') return payload
    reply.header('vary', ['Accept-Encoding', reply.getHeader('vary')].flat().filter(Boolean).join(', '))
    if (!worthPacking(payload) || !takesGzip(request.headers['accept-encoding'])) return payload
    reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return pack(payload)
  })
}
