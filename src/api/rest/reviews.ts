import type { RouteOptions } from 'fastify'
import { identifierOf, workedOn } from '#records'
import { openReviews, returnWithReason, type Review } from '#reviews'
import { person } from '../caller.ts'
import { once } from '../idempotency.ts'
import { answers, repeatable, text, withToken } from './described.ts'

/** Submissions that wait for the caller's decision. */
export const reviews: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/reviews',
    schema: {
      tags: ['drafts'],
      summary: 'List the submissions that wait for you',
      security: withToken,
      response: answers(200, 'Those waiting longest first'),
    },
    handler: async request => {
      const { context } = person(request)
      const open = await openReviews(context)
      const held = new Map(
        (
          await workedOn(
            context,
            open.map(({ record }) => record),
          )
        ).map(({ record }) => [record.id, record]),
      )
      return {
        reviews: open.map(review => ({
          ...reviewAnswer(review),
          ...(held.has(review.record) ? { identifier: identifierOf(held.get(review.record)!) } : {}),
        })),
      }
    },
  },
  {
    method: 'POST',
    url: '/reviews/:id/return',
    schema: {
      tags: ['drafts'],
      summary: 'Send a submission back',
      description: 'The draft opens again for its authors, who read the reason and the comments.',
      params: {
        type: 'object',
        properties: { id: { type: 'integer', minimum: 1, maximum: 2_147_483_647, description: 'Number of the review, as `/reviews` lists it' } },
        required: ['id'],
      },
      headers: { type: 'object', properties: repeatable },
      body: {
        type: 'object',
        properties: {
          reason: { ...text, minLength: 1, maxLength: 1000, description: 'What the authors should do' },
          comments: {
            type: 'array',
            maxItems: 100,
            description: 'About single fields; `path` is a JSON Pointer into the body',
            items: { type: 'object', properties: { path: text, text }, required: ['path', 'text'], additionalProperties: false },
          },
        },
        required: ['reason'],
        additionalProperties: false,
        examples: [{ reason: 'Please add the baseline year.' }],
      },
      security: withToken,
      response: answers(200, 'How the record stands now'),
    },
    handler: (request, reply) =>
      once(request, reply, async context => {
        const { id } = request.params as { readonly id: number }
        const { record } = await returnWithReason(context, id, request.body as Parameters<typeof returnWithReason>[2])
        return { status: 200, headers: {}, body: { identifier: identifierOf(record), state: record.state } }
      }),
  },
]

const reviewAnswer = ({ id, record, format, government, version, note, submittedAt }: Review) => ({
  id,
  record,
  format,
  government,
  version,
  note,
  submittedAt,
})
