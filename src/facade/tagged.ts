import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Answer an object under its own digest; whoever holds it already is told so (304). */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, answer: unknown): FastifyReply {
  const body = JSON.stringify(answer)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply.header('etag', tag).header('cache-control', 'public, no-cache').header('vary', 'Authorization')
  const held = (request.headers['if-none-match'] ?? '').split(',').map(one => one.trim().replace(/^W\//, ''))
  if (held.includes(tag) || held.includes('*')) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(body)
}
