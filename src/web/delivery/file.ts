import type { FastifyReply, FastifyRequest } from 'fastify'
import { disposition, rangeIn } from '#platform/ranges.ts'
import type { SentFile } from '../page.ts'

/** Files and data are never documents of ours: nothing in them may run. */
export const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Browsers draw a PDF with a part of their own, which a sandbox shuts out; with its type said and not guessed, nothing else can come of it. */
const pdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** Send a file, or the part the browser asks for (RFC 9110 §14), or that it has it already. */
export async function sendFile(
  { type, name, size, tag, inline, open, bytes }: SentFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const quoted = `"${tag}"`
  const { 'if-none-match': known, 'if-range': ifRange, range: asked } = request.headers
  reply.headers({
    etag: quoted,
    'accept-ranges': 'bytes',
    'cache-control': open ? 'public, max-age=3600' : 'private, no-store',
    'content-disposition': disposition(name, inline),
    'content-security-policy': type === 'application/pdf' && inline ? pdfPolicy : filePolicy,
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(open ? {} : { 'x-robots-tag': 'noindex' }),
  })
  if (known === quoted) return reply.code(304).send()

  const range = ifRange !== undefined && ifRange !== quoted ? undefined : rangeIn(asked, size)
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${size}`).send()
  reply.type(type)
  if (!range) return reply.header('content-length', size).send(await bytes())
  return reply
    .code(206)
    .headers({ 'content-range': `bytes ${range.start}-${range.end}/${size}`, 'content-length': range.end - range.start + 1 })
    .send(await bytes(range))
}
