import type { RouteOptions } from 'fastify'
import { identifierOf, list } from '#records'
import { where } from '#platform/filter.ts'
import { openReviews, returnWithReason, type Review } from '#reviews'
import { writer } from '../caller.ts'
import { answers, text, withToken } from './described.ts'

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
      const { context } = request.caller
      const open = await openReviews(context)
      const held = new Map((await list(context, where('id', ...open.map(({ record }) => record)))).map(({ record }) => [record.id, record]))
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
      params: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] },
      body: {
        type: 'object',
        properties: {
          reason: { ...text, minLength: 1, maxLength: 1000 },
          comments: {
            type: 'array',
            maxItems: 100,
            items: { type: 'object', properties: { path: text, text }, required: ['path', 'text'], additionalProperties: false },
          },
        },
        required: ['reason'],
        additionalProperties: false,
      },
      security: withToken,
      response: answers(200, 'How the record stands now'),
    },
    handler: async request => {
      const { record } = await returnWithReason(
        writer(request).context,
        (request.params as { readonly id: number }).id,
        request.body as Parameters<typeof returnWithReason>[2],
      )
      return { identifier: identifierOf(record), state: record.state }
    },
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
