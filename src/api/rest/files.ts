import type { Readable } from 'node:stream'
import type { RouteOptions } from 'fastify'
import { depositFile, fileFor, mostBytes } from '#records'
import { writer } from '../caller.ts'
import { answers, recordParameter, text, withToken } from './described.ts'

/** Files into records: the only addresses that read bytes. */
export const uploads: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/records/:identifier/files',
    bodyLimit: mostBytes,
    schema: {
      tags: ['drafts'],
      summary: 'Upload a file',
      description:
        'The bytes are the body (`application/octet-stream`); answers the address to write into the record. Private until a published revision shows it.',
      params: recordParameter,
      querystring: {
        type: 'object',
        properties: { name: { ...text, minLength: 1, maxLength: 255, description: 'File name with its extension', examples: ['strategy.pdf'] } },
        required: ['name'],
      },
      security: withToken,
      body: { content: { 'application/octet-stream': { schema: { description: 'The bytes of the file' } } } },
      response: answers(201, 'The file', {
        type: 'object',
        properties: { url: text, name: text, size: { type: 'integer' }, type: text, sha256: text },
      }),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { identifier } = request.params as { readonly identifier: string }
      const { name } = request.query as { readonly name: string }
      const { url, size, type, hash } = await depositFile(context, { record: identifier, name, bytes: request.body as Readable })
      return reply.code(201).header('location', url).send({ url, name, size, type, sha256: hash })
    },
  },
]

/** Files out of records. */
export const files: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/files/:id',
    schema: {
      tags: ['records'],
      summary: 'Download a file',
      params: {
        type: 'object',
        properties: { id: { ...text, maxLength: 64, description: 'As it stands in the address of the file: `/files/{id}/{name}`' } },
        required: ['id'],
      },
      response: { ...answers(200, 'The bytes'), 200: { description: 'The bytes', content: { 'application/octet-stream': { schema: {} } } } },
    },
    handler: async (request, reply) => {
      const { attachment, open, bytes } = await fileFor(request.caller.context, (request.params as { readonly id: string }).id)
      return reply
        .type(attachment.type)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`)
        .header('content-length', attachment.size)
        .header('cache-control', open ? 'public, max-age=3600' : 'private, no-store')
        .send(await bytes())
    },
  },
]
