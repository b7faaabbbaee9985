import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const packed = promisify(gzip)
const leastBytes = 1024
const level = 4

/** Texts leave packed for those who take them so. */
export function compress(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string') return payload
    reply.header('vary', ['Accept-Encoding', reply.getHeader('vary')].flat().filter(Boolean).join(', '))
    if (payload.length < leastBytes || !takesGzip(request.headers['accept-encoding'])) return payload
    reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return packed(payload, { level })
  })
}

const takesGzip = (accepted: string | readonly string[] = ''): boolean => /(^|,)\s*gzip\s*(;\s*q=(1|0\.\d*[1-9]))?\s*(,|$)/i.test(String(accepted))
