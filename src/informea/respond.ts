import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pack, packPieces, takesGzip, worthPacking } from '#platform/gzip.ts'
import type { Shelf } from './shelf/shelf.ts'

/** An answer as text, or as pieces where it is long. */
export type Body = string | AsyncIterable<string>

/** Send an answer, packed for those who take it so. A `HEAD` gets the same headers; nothing is written for it. */
export async function send(request: FastifyRequest, reply: FastifyReply, type: string, body: () => Body | Promise<Body>): Promise<FastifyReply> {
  reply.type(type)
  if (request.method === 'HEAD') return reply.send()
  const [whole, zipped] = [await body(), takesGzip(request.headers['accept-encoding'])]
  if (typeof whole !== 'string') {
    const pieces = Readable.from(whole, { objectMode: false, encoding: 'utf8' })
    return zipped ? reply.header('content-encoding', 'gzip').send(packPieces(pieces)) : reply.send(pieces)
  }
  if (!zipped || !worthPacking(whole)) return reply.send(whole)
  return reply.header('content-encoding', 'gzip').send(await pack(whole))
}

/**
 * Say which edition of the rows an answer is made of; true where who asks holds it already (RFC 9110 §13). An edition is known by
 * the last change in it and by when it was made, so that nothing has to be written to know.
 */
export function holds(request: FastifyRequest, reply: FastifyReply, { madeAt, seq, newest }: Shelf, about: string): boolean {
  const modified = Math.floor(Math.max(madeAt.getTime(), newest.getTime()) / 1000) * 1000
  const digest = createHash('sha256').update(`${seq} ${madeAt.getTime()} ${about}`).digest('base64url').slice(0, 22)
  const tag = `W/"${digest}"`
  reply.header('etag', tag).header('last-modified', new Date(modified).toUTCString()).header('cache-control', 'public, no-cache')
  const match = request.headers['if-none-match']
  if (match !== undefined) return match.split(',').some(one => one.trim() === '*' || one.trim().replace(/^W\//, '') === `"${digest}"`)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && modified <= since
}
