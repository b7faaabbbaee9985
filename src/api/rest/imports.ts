import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RouteOptions } from 'fastify'
import { disposition } from '#platform/ranges.ts'
import {
  annotatedCopy,
  beginImport,
  cellName,
  checkImport,
  exportTypes,
  importNumbered,
  importRows,
  intents,
  mostFileBytes,
  problemWords,
  runImport,
  saveMapping,
  undoImport,
  type ImportRun,
  type Intent,
} from '#spreadsheets'
import type { Locale } from '#platform/localized.ts'
import { writer } from '../caller.ts'
import { spokenIn } from '../language.ts'
import { answers, shape, text, withToken } from './described.ts'

type Named = { readonly id: string }
const named = { type: 'object', properties: { id: { ...text, maxLength: 64, description: 'Id of the import' } }, required: ['id'] } as const

/** Bringing a spreadsheet in: the file itself. */
export const importUploads: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/imports',
    bodyLimit: mostFileBytes,
    schema: {
      tags: ['imports'],
      operationId: 'createImport',
      summary: 'Bring a spreadsheet in',
      description:
        'The bytes are the body (`application/octet-stream`). Its rows are tried in the background; read the import until its state is `checked`. Nothing is stored before `POST /imports/{id}/rows`.',
      querystring: {
        type: 'object',
        properties: {
          format: { ...text, description: 'Name of the format', examples: ['event'] },
          name: { ...text, minLength: 1, maxLength: 200, description: 'File name', examples: ['events.xlsx'] },
        },
        required: ['format', 'name'],
      },
      security: withToken,
      body: { content: { 'application/octet-stream': { schema: { description: 'The bytes of the file' } } } },
      response: answers(202, 'The import', shape('Import')),
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      const { format, name } = request.query as { readonly format: string; readonly name: string }
      const folder = await mkdtemp(path.join(os.tmpdir(), 'openchm-import-'))
      try {
        const file = path.join(folder, 'file')
        await pipeline(request.body as Readable, createWriteStream(file))
        const { id } = await beginImport(context, { format, file, name: path.basename(name), locale })
        return await spokenIn(reply, locale)
          .code(202)
          .header('location', `/api/v1/imports/${id}`)
          .send(shown(await checkImport(context, id), locale))
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  },
]

/** Imports: what was found, what the columns are, and what is to become of the rows. */
export const importRoutes: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/imports/:id',
    schema: {
      tags: ['imports'],
      operationId: 'readImport',
      summary: 'Read an import',
      description: 'Its state, what the dry run found, and what became of the rows.',
      params: named,
      security: withToken,
      response: answers(200, 'The import', shape('Import')),
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      const run = await importNumbered(context, (request.params as Named).id)
      spokenIn(reply, locale)
      return { ...shown(run, locale), fates: (await importRows(context, run.id)).counts }
    },
  },
  {
    method: 'PUT',
    url: '/imports/:id/columns',
    schema: {
      tags: ['imports'],
      operationId: 'mapColumns',
      summary: 'Say what the columns are',
      description: 'Keys by place, `null` for a column that is left out. The rows are tried again.',
      params: named,
      security: withToken,
      body: {
        type: 'object',
        properties: {
          columns: { type: 'array', items: { type: ['string', 'null'] } },
          order: { enum: ['dmy', 'mdy'] },
          decimal: { enum: ['.', ','] },
        },
        required: ['columns'],
        additionalProperties: false,
        examples: [{ columns: ['title@en', 'startDate', 'endDate'] }],
      },
      response: answers(202, 'The import', shape('Import')),
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      const { id } = request.params as Named
      await saveMapping(context, id, request.body as Parameters<typeof saveMapping>[2])
      return spokenIn(reply, locale)
        .code(202)
        .send(shown(await checkImport(context, id), locale))
    },
  },
  {
    method: 'POST',
    url: '/imports/:id/rows',
    schema: {
      tags: ['imports'],
      operationId: 'importRows',
      description: 'As drafts, submissions or publications, one record for each row without a fault.',
      summary: 'Bring the rows in',
      params: named,
      security: withToken,
      body: { type: 'object', properties: { as: { enum: intents } }, required: ['as'], additionalProperties: false, examples: [{ as: 'drafts' }] },
      response: answers(202, 'The import', shape('Import')),
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      return spokenIn(reply, locale)
        .code(202)
        .send(shown(await runImport(context, (request.params as Named).id, (request.body as { readonly as: Intent }).as), locale))
    },
  },
  {
    method: 'DELETE',
    url: '/imports/:id/rows',
    schema: {
      tags: ['imports'],
      operationId: 'undoImport',
      summary: 'Take a whole import back',
      description: 'What somebody changed since is left.',
      params: named,
      security: withToken,
      response: answers(202, 'The import', shape('Import')),
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      return spokenIn(reply, locale)
        .code(202)
        .send(shown(await undoImport(context, (request.params as Named).id), locale))
    },
  },
  {
    method: 'GET',
    url: '/imports/:id/annotated.xlsx',
    schema: {
      tags: ['imports'],
      operationId: 'readAnnotatedImport',
      description: 'The same rows, each fault as a note at its cell: to be mended and sent again.',
      summary: 'The file with every problem at its cell',
      params: named,
      security: withToken,
      response: {
        ...answers(200, 'The workbook', {}),
        200: { description: 'The workbook', content: { [exportTypes.xlsx]: { schema: { description: 'The bytes of the file' } } } },
      },
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      const run = await importNumbered(context, (request.params as Named).id)
      return spokenIn(reply, locale)
        .type(exportTypes.xlsx)
        .header('content-disposition', disposition(`${run.name}-marked.xlsx`, false))
        .send(annotatedCopy(context, run, locale))
    },
  },
]

function shown({ id, format, name, state, intent, rows, summary, mapping, problem }: ImportRun, locale: Locale): object {
  const first = summary?.first.map(one => ({ ...one, cell: cellName(one), message: problemWords(one, locale, format) }))
  return {
    id,
    format,
    name,
    state,
    as: intent,
    rows,
    problem,
    headings: mapping.main.headings,
    columns: mapping.main.columns,
    summary: summary && { ...summary, first },
    links: { self: `/api/v1/imports/${id}`, page: `/en/imports/${id}` },
  }
}
