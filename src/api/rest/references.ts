import type { FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed, publicData, referencesIn } from '#formats'
import { Refused } from '#platform/errors.ts'
import { find, referringTo, summaries } from '#records'
import { answers, listOf, shape, object, recordParameter, text } from './described.ts'
import { after, beginning, nextAddress } from './following.ts'
import { summaryAnswer } from './representation.ts'

const [usual, most] = [100, 1000]

/** What a record refers to, and what refers to it. */
export const references: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/records/:identifier/references',
    schema: {
      tags: ['records'],
      operationId: 'listReferences',
      summary: 'What a record refers to',
      description: 'Every public record its public fields name, with the field; a record named by two fields stands here twice.',
      params: recordParameter,
      response: answers(200, 'In the order of the fields', object({ references: listOf(shape('Reference')) })),
    },
    handler: async request => {
      const { context } = request.caller
      const { record, revision } = await find(context, identifierIn(request))
      if (!revision || record.state === 'withdrawn') throw new Refused('not-found', 'record.unpublished', { id: record.id })
      const format = formatNamed(revision.format)
      const places = referencesIn(format, publicData(format, revision.data)).map(({ path, identifier }) => ({ path, id: identifier.split('@')[0]! }))
      const known = new Map((await summaries(context, [...new Set(places.map(({ id }) => id))])).map(card => [card.id, card]))
      return { references: places.flatMap(({ path, id }) => (known.has(id) ? [{ path, record: summaryAnswer(known.get(id)!) }] : [])) }
    },
  },
  {
    method: 'GET',
    url: '/records/:identifier/referrers',
    schema: {
      tags: ['records'],
      operationId: 'listReferrers',
      summary: 'What refers to a record',
      description: 'Every public record with a field that names this one, and the fields. In the order of ids, which never change.',
      params: recordParameter,
      querystring: {
        type: 'object',
        properties: {
          limit: { type: 'integer', minimum: 1, maximum: most, default: usual, description: `Records in one answer, ${usual} if nothing is said` },
          cursor: {
            ...text,
            pattern: '^(\\*|[A-Za-z0-9-]{1,64})$',
            default: beginning,
            description: '`next` of the answer before; `Link` leads on too',
          },
        },
      },
      response: answers(
        200,
        'The records',
        object({ referrers: listOf(object({ paths: listOf(text), record: shape('Summary') })), next: text }, ['next']),
      ),
    },
    handler: async (request, reply) => {
      const { context } = request.caller
      const { cursor, limit } = request.query as { readonly cursor: string; readonly limit: number }
      const { record } = await find(context, identifierIn(request))
      const places = Map.groupBy(await referringTo(context, record.id), ({ record: id }) => id)
      const { ones, next } = after(
        [...places.keys()].sort().map(id => ({ id })),
        cursor,
        limit,
      )
      const cards = await summaries(
        context,
        ones.map(({ id }) => id),
      )
      if (next !== undefined) reply.header('link', `<${nextAddress(request.url, next)}>; rel="next"`)
      return {
        referrers: cards.map(card => ({ paths: places.get(card.id)!.map(({ path }) => path), record: summaryAnswer(card) })),
        ...(next === undefined ? {} : { next }),
      }
    },
  },
]

const identifierIn = ({ params }: FastifyRequest): string => (params as { readonly identifier: string }).identifier
