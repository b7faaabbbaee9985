import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { find, historyOf, identifierOf, markOf, revisionAt, revisionsOf, type ChmRecord, type Revision } from '#records'
import { knows } from './conditional.ts'
import { anything, answers, listOf, moment, nullable, object, recordParameter, recordSchema, text, whole } from './described.ts'
import { revisionAnswer } from './representation.ts'

type Named = { readonly identifier: string }

/** Reading published records. */
export const records: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/records/:identifier',
    schema: {
      tags: ['records'],
      operationId: 'readRecord',
      summary: 'Read a record',
      description: 'The newest revision, or the one the identifier or `revision` names. A withdrawn record answers 410 with what remains of it.',
      params: recordParameter,
      querystring: {
        type: 'object',
        properties: {
          revision: { type: 'integer', minimum: 1, maximum: 2_147_483_647, description: 'Which revision, when the identifier names none' },
        },
      },
      response: answers(200, 'The record', recordSchema),
    },
    handler: async (request, reply) => {
      const { identifier } = request.params as Named
      const { revision } = request.query as { readonly revision?: number }
      const { context } = request.caller
      const { record, revision: named } = await find(context, identifier)
      if (record.state === 'withdrawn') throw gone(record)
      const shown = revision === undefined ? named : await revisionAt(context, record.id, revision)
      if (!shown) throw new Refused('not-found', 'record.unpublished', { id: record.id })
      return tagged(request, reply, record, shown)
    },
  },
  {
    method: 'GET',
    url: '/records/:identifier/revisions',
    schema: {
      tags: ['records'],
      operationId: 'listRevisions',
      description: 'Every published revision with its identifier, date and address; each is read for ever at that address.',
      summary: 'List the revisions of a record',
      params: recordParameter,
      response: answers(
        200,
        'Newest first',
        object({ revisions: listOf(object({ identifier: text, revision: whole, publishedAt: moment, link: text })) }),
      ),
    },
    handler: async request => {
      const { record } = await find(request.caller.context, (request.params as Named).identifier)
      const revisions = await revisionsOf(request.caller.context, record.id)
      return {
        revisions: revisions.map(({ revision, publishedAt }) => ({
          identifier: identifierOf(record, revision),
          revision,
          publishedAt,
          link: `/api/v1/records/${identifierOf(record, revision)}`,
        })),
      }
    },
  },
  {
    method: 'GET',
    url: '/records/:identifier/history',
    schema: {
      tags: ['records'],
      operationId: 'readHistory',
      summary: 'What happened to a record',
      description: 'Its publications, confirmations and withdrawal; those who work on it also see submissions and returns.',
      params: recordParameter,
      response: answers(
        200,
        'Newest first; for everybody publications and withdrawal only',
        object({ events: listOf(object({ seq: whole, name: text, at: moment, actor: nullable(text), details: anything })) }),
      ),
    },
    handler: async request => {
      const events = await historyOf(request.caller.context, (request.params as Named).identifier)
      return { events: events.map(({ seq, name, at, actor, details }) => ({ seq, name, at, actor, details })) }
    },
  },
]

// a revision never changes, so its bytes can be kept
const written = new Map<string, string>()
const mostWritten = 5000

function tagged(request: FastifyRequest, reply: FastifyReply, record: ChmRecord, revision: Revision): FastifyReply {
  const { confirmedAt, retiredAt } = record
  const marks = [markOf(record), confirmedAt?.getTime() ?? 0, retiredAt?.getTime() ?? 0].join('-')
  const tag = `"${record.number}-${revision.revision}-${record.revision}-${marks}"`
  reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
  if (knows(request, tag)) return reply.code(304).send()

  const key = `${record.id} ${tag}`
  const body = written.get(key) ?? JSON.stringify(revisionAnswer(record, revision))
  if (!written.has(key)) {
    written.set(key, body)
    if (written.size > mostWritten) written.delete(written.keys().next().value!)
  }
  return reply.type('application/json; charset=utf-8').send(body)
}

const gone = (record: ChmRecord) =>
  new Refused('not-found', 'record.gone', {
    identifier: identifierOf(record),
    format: record.format,
    government: record.government,
    withdrawnAt: record.withdrawnAt,
    reason: record.reason,
  })
