import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A document under its own digest, so that who holds it already is told so (RFC 9110 §13). `modified`: when what it tells of last changed. */
export function answerDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, type, modified }: { readonly body: string; readonly type: string; readonly modified?: Date | undefined },
): FastifyReply {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply.header('etag', tag).header('cache-control', 'public, max-age=300')
  if (modified) reply.header('last-modified', modified.toUTCString())
  const held = (request.headers['if-none-match'] ?? '').split(',').map(one => one.trim().replace(/^W\//, ''))
  if (held.includes(tag.replace(/^W\//, ''))) return reply.code(304).send()
  return reply.type(`${type}; charset=utf-8`).send(body)
}
