import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { usualFileLimits } from '#platform/files.ts'
import { disposition, rangeIn } from '#platform/ranges.ts'
import { Refused } from '#platform/errors.ts'
import {
  appendUpload,
  beginUpload,
  cancelUpload,
  depositFile,
  fileFor,
  filesOf,
  uploadAt,
  type Deposited,
  type FileLine,
  type Progress,
} from '#records'
import { writer } from '../caller.ts'
import { answers, listOf, moment, nothing, nullable, object, recordParameter, text, whole, withToken } from './described.ts'

const fileSchema = object({ url: text, name: text, size: whole, type: text, sha256: text, version: whole, scan: text })

const uploadParameter = {
  type: 'object',
  properties: { id: { ...text, maxLength: 64, description: 'As the `Location` of the upload ends' } },
  required: ['id'],
} as const

const replaces = { ...text, maxLength: 64, description: 'Id of the file of which this is the next version' }

const versionSchema = object(
  {
    id: text,
    name: text,
    size: whole,
    type: text,
    sha256: text,
    version: whole,
    scan: text,
    licence: { ...nullable(text), description: 'What readers may do with it' },
    at: moment,
    inDraft: { type: 'boolean' },
    revisions: listOf(whole),
    public: { type: 'boolean' },
    text: { ...nullable(text), description: 'Whether its text has been read' },
  },
  ['licence'],
)

/** Files into records: the only addresses that read bytes. */
export const uploads: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/records/:identifier/files',
    bodyLimit: usualFileLimits.each,
    schema: {
      tags: ['files'],
      operationId: 'uploadFile',
      summary: 'Upload a file at once',
      description:
        'The bytes are the body (`application/octet-stream`); answers the address to write into the record. Private until a published revision shows it.',
      params: recordParameter,
      querystring: {
        type: 'object',
        properties: {
          name: { ...text, minLength: 1, maxLength: 255, description: 'File name with its extension', examples: ['strategy.pdf'] },
          replaces,
        },
        required: ['name'],
      },
      security: withToken,
      body: { content: { 'application/octet-stream': { schema: { description: 'The bytes of the file' } } } },
      response: answers(201, 'The file', fileSchema),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { identifier } = request.params as { readonly identifier: string }
      const { name, replaces } = request.query as { readonly name: string; readonly replaces?: string }
      const made = await depositFile(context, { record: identifier, name, bytes: request.body as Readable, ...(replaces ? { replaces } : {}) })
      return reply.code(201).header('location', made.url).send(fileAnswer(made))
    },
  },
  {
    method: 'PATCH',
    url: '/uploads/:id',
    bodyLimit: usualFileLimits.each,
    schema: {
      tags: ['files'],
      operationId: 'continueUpload',
      summary: 'Add a piece to an upload',
      description:
        'The bytes from `Upload-Offset` on, as many as you like. Answers 204 with the new `Upload-Offset`, or 201 with the file when it was the last piece. After a broken line ask `HEAD` where to go on.',
      params: uploadParameter,
      headers: {
        type: 'object',
        properties: { 'Upload-Offset': { type: 'integer', minimum: 0, description: 'How many bytes have come before this piece' } },
        required: ['Upload-Offset'],
      },
      security: withToken,
      body: { content: { 'application/octet-stream': { schema: { description: 'The bytes of the piece' } } } },
      response: { ...answers(201, 'The file', fileSchema), 204: { description: 'More is to come', type: 'null' } },
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { id } = request.params as { readonly id: string }
      const progress = await appendUpload(context, id, { offset: Number(request.headers['upload-offset']), bytes: request.body as Readable })
      return sendProgress(reply, progress)
    },
  },
]

/** Files out of records, and uploads that come in pieces. */
export const files: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/records/:identifier/uploads',
    schema: {
      tags: ['files'],
      operationId: 'beginUpload',
      summary: 'Begin an upload in pieces',
      description: 'For large files and bad lines, up to 1 GB. Answers the address to send the pieces to (`PATCH`); it stays for two days.',
      params: recordParameter,
      security: withToken,
      body: {
        type: 'object',
        properties: { name: { ...text, minLength: 1, maxLength: 255 }, size: { type: 'integer', minimum: 1, description: 'Bytes in all' }, replaces },
        required: ['name', 'size'],
        additionalProperties: false,
        examples: [{ name: 'strategy.pdf', size: 734003200 }],
      },
      response: answers(201, 'The upload', object({ id: text, offset: whole, size: whole })),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { identifier } = request.params as { readonly identifier: string }
      const { id, offset, size } = await beginUpload(context, { ...(request.body as { name: string; size: number }), record: identifier })
      return reply.code(201).header('location', `/api/v1/uploads/${id}`).header('upload-offset', offset).send({ id, offset, size })
    },
  },
  {
    method: 'GET',
    url: '/uploads/:id',
    schema: {
      tags: ['files'],
      operationId: 'readUpload',
      summary: 'How an upload stands',
      description: 'Also as `HEAD`: the headers `Upload-Offset` and `Upload-Length` say where to go on.',
      params: uploadParameter,
      security: withToken,
      response: answers(200, 'The upload', object({ id: text, offset: whole, size: whole, file: nullable(fileSchema) })),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { id, offset, size, attachment } = await uploadAt(context, (request.params as { readonly id: string }).id)
      return reply
        .headers({ 'upload-offset': offset, 'upload-length': size, 'cache-control': 'no-store' })
        .send({ id, offset, size, file: attachment ? fileAnswer(attachment) : null })
    },
  },
  {
    method: 'DELETE',
    url: '/uploads/:id',
    schema: {
      tags: ['files'],
      operationId: 'abandonUpload',
      description: 'What came so far is deleted; the draft stays as it is.',
      summary: 'Throw an upload away',
      params: uploadParameter,
      security: withToken,
      response: nothing('It is gone'),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      await cancelUpload(context, (request.params as { readonly id: string }).id)
      return reply.code(204).send()
    },
  },
  {
    method: 'GET',
    url: '/records/:identifier/files',
    schema: {
      tags: ['files'],
      operationId: 'listFiles',
      summary: 'The files of a record',
      description: 'For those who work on the record: every file with all its versions, and which revisions show them.',
      params: recordParameter,
      security: withToken,
      response: answers(200, 'The files', object({ files: listOf(object({ versions: listOf(versionSchema) })) })),
    },
    handler: async request => {
      const { context } = request.caller
      const lines = await filesOf(context, (request.params as { readonly identifier: string }).identifier)
      return { files: lines.map(lineAnswer) }
    },
  },
  {
    method: 'GET',
    url: '/files/:id',
    schema: {
      tags: ['files'],
      operationId: 'downloadFile',
      summary: 'Download a file',
      description: 'Parts can be asked for with `Range`.',
      params: {
        type: 'object',
        properties: { id: { ...text, maxLength: 64, description: 'As it stands in the address of the file: `/files/{id}/{name}`' } },
        required: ['id'],
      },
      response: { ...answers(200, 'The bytes', {}), 200: { description: 'The bytes', content: { 'application/octet-stream': { schema: {} } } } },
    },
    handler: download,
  },
]

async function download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { attachment, open, bytes } = await fileFor(request.caller.context, (request.params as { readonly id: string }).id)
  const tag = `"${attachment.hash}"`
  const { 'if-none-match': known, 'if-range': ifRange, range: asked } = request.headers
  reply.headers({
    etag: tag,
    'accept-ranges': 'bytes',
    'content-disposition': disposition(attachment.name, false),
    'cache-control': open ? 'public, max-age=3600' : 'private, no-store',
  })
  if (known === tag) return reply.code(304).send()
  const range = ifRange !== undefined && ifRange !== tag ? undefined : rangeIn(asked, attachment.size)
  if (range === 'unsatisfiable') {
    reply.code(416).header('content-range', `bytes */${attachment.size}`)
    throw new Refused('invalid', 'file.range', { size: attachment.size })
  }
  reply.type(attachment.type)
  if (!range) return reply.header('content-length', attachment.size).send(await bytes())
  return reply
    .code(206)
    .headers({ 'content-range': `bytes ${range.start}-${range.end}/${attachment.size}`, 'content-length': range.end - range.start + 1 })
    .send(await bytes(range))
}

function sendProgress(reply: FastifyReply, { offset, size, attachment }: Progress): FastifyReply {
  reply.headers({ 'upload-offset': offset, 'upload-length': size, 'cache-control': 'no-store' })
  return attachment ? reply.code(201).header('location', attachment.url).send(fileAnswer(attachment)) : reply.code(204).send()
}

const fileAnswer = ({ url, name, size, type, hash, version, scan }: Deposited) => ({ url, name, size, type, sha256: hash, version, scan })

const lineAnswer = ({ versions }: FileLine) => ({
  versions: versions.map(({ id, name, size, type, hash, version, scan, licence, at, inDraft, revisions, text: read, public: isPublic }) => ({
    id,
    name,
    size,
    type,
    sha256: hash,
    version,
    scan,
    licence,
    at,
    inDraft,
    revisions,
    public: isPublic,
    text: read?.state ?? null,
  })),
})
