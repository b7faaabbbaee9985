import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** An answer of JSON with its tag; nothing where the caller has it already. */
export const taggedJson = (request: FastifyRequest, reply: FastifyReply, answer: () => object): FastifyReply =>
  tagged(request, reply, 'application/json; charset=utf-8', () => JSON.stringify(answer()))

/** As `taggedJson`, of any text. */
export function tagged(request: FastifyRequest, reply: FastifyReply, type: string, made: () => string): FastifyReply {
  const body = made()
  const tag = `"${createHash('sha1').update(type).update(body).digest('base64url')}"`
  reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
  return knows(request, tag) ? reply.code(304).send() : reply.type(type).send(body)
}

/** Does the caller hold this already (RFC 9110 §13.1.2)? Caches may have made the tag a weak one. */
export function knows({ headers }: FastifyRequest, tag: string): boolean {
  const held = (headers['if-none-match'] ?? '').split(',').map(one => one.trim().replace(/^W\//, ''))
  return held.includes(tag) || held.includes('*')
}
