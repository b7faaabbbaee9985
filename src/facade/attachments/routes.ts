import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { usualFileLimits } from '#platform/files.ts'
import { disposition, rangeIn } from '#platform/ranges.ts'
import { depositFile, find, pictureWidths, type Deposit } from '#records'
import { writer } from '../asking.ts'
import { withFormFile } from '../bodies.ts'
import { answerErrorInWords, FacadeError, mandatory, notFound } from '../error.ts'
import { numberIn, textIn, textMaybe } from '../given.ts'
import { persisted } from '../temporary-files/persist.ts'
import { attachmentInfos, attachmentsOf, fileAt } from './attachment.ts'

const address = '/v2013/documents/:uid/attachments'

type Named = { readonly uid: string; readonly key: string; readonly filename?: string; readonly temporary: string }
const named = ({ params }: FastifyRequest): Named => params as Named

/** Files out of documents, and files that came before. */
export const attachments: readonly RouteOptions[] = [
  { method: 'GET', url: address, handler: list },
  { method: 'GET', url: `${address}/:key`, handler: send },
  { method: 'GET', url: `${address}/:key/:filename`, handler: send },
  { method: 'GET', url: `${address}/:key/thumbnail`, handler: sendPicture },
  { method: 'GET', url: `${address}/:key/:filename/thumbnail`, handler: sendPicture },
  { method: 'POST', url: `${address}/persist-temporary/:temporary`, handler: persist, errorHandler: answerErrorInWords },
]

/** Files into documents: the body is the bytes, or a form with one file. */
export const attachmentUploads: readonly RouteOptions[] = [
  { method: 'PUT', url: `${address}/:filename`, bodyLimit: usualFileLimits.each, handler: receive },
  { method: 'POST', url: `${address}/:filename`, bodyLimit: usualFileLimits.each, handler: receive },
]

async function list({ asking, params, query }: FastifyRequest): Promise<object> {
  const { record, attachments: all } = await attachmentsOf(asking.context, (params as Named).uid)
  const [offset, limit] = [numberIn(query, ['$skip', 'skip'], 100_000) ?? 0, numberIn(query, ['$top', 'top'], 1000) ?? 1000]
  return { Count: all.length, Items: await attachmentInfos(asking, record, all.slice(offset, offset + limit)) }
}

async function send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { uid, key } = named(request)
  const { attachment, open, bytes } = await fileAt(request.asking.context, uid, key)
  const range = rangeIn(request.headers.range, attachment.size)
  if (range === 'unsatisfiable') {
    reply.header('content-range', `bytes */${attachment.size}`)
    throw new FacadeError(416, 'badRequest', 'The file has no such part')
  }
  reply.type(attachment.type).headers({
    etag: `"${attachment.hash}"`,
    'accept-ranges': 'bytes',
    'content-disposition': disposition(attachment.name, false),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': open ? 'public, max-age=3600' : 'private, no-store',
  })
  if (!range) return reply.header('content-length', attachment.size).send(await bytes())
  return reply
    .code(206)
    .headers({ 'content-range': `bytes ${range.start}-${range.end}/${attachment.size}`, 'content-length': range.end - range.start + 1 })
    .send(await bytes(range))
}

async function sendPicture(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { uid, key } = named(request)
  const { picture, open } = await fileAt(request.asking.context, uid, key)
  if (!picture) throw notFound('There are thumbnails of images only')
  const bytes = await picture(pictureWidths[0])
  return reply
    .type('image/webp')
    .header('cache-control', open ? 'public, max-age=3600' : 'private, no-store')
    .send(bytes)
}

async function receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  const { uid, filename } = named(request)
  const { record } = await find(context, uid)
  const deposit = (bytes: Readable) => answer(request, reply, { record: record.id, name: filename!, bytes })
  // one byte more than may be kept, so that what is too large is refused and not cut
  if (request.isMultipart()) return withFormFile(request, usualFileLimits.each + 1, ({ file }) => deposit(file))
  if (!request.body) throw mandatory('file')
  return deposit(request.body as Readable)
}

async function answer(request: FastifyRequest, reply: FastifyReply, deposit: Deposit): Promise<FastifyReply> {
  const { context } = request.asking
  const made = await depositFile(context, deposit)
  const { record } = await find(context, deposit.record)
  const [info] = await attachmentInfos(request.asking, record, [made])
  return reply.code(request.method === 'PUT' ? 200 : 201).send(info)
}

async function persist(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  const { uid, temporary } = named(request)
  const { record } = await find(context, uid)
  const name = textMaybe(request.body, 'filename', 255) ?? textIn(request.body, 'fileName', 255)
  return persisted(context, temporary, file => answer(request, reply, { record: record.id, name, ...file }))
}
