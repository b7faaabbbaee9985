import type { RouteOptions } from 'fastify'
import { all, between, not, where, type Filter } from '#platform/filter.ts'
import { identifierOf, type Held } from '#records'
import {
  ageOf,
  approve,
  approveAll,
  assign,
  decidedOn,
  isOverdue,
  openReviews,
  returnAll,
  returnWithReason,
  reviewNumber,
  type Chosen,
  type Outcome,
  type Review,
} from '#reviews'
import { person, writer } from '../caller.ts'
import { once } from '../idempotency.ts'
import { answers, listOf, shape, object, repeatable, text, whole, withToken } from './described.ts'

const reviewParameter = {
  type: 'object',
  properties: { id: { type: 'integer', minimum: 1, maximum: 2_147_483_647, description: 'Number of the review, as `/reviews` lists it' } },
  required: ['id'],
} as const

const reason = { ...text, minLength: 1, maxLength: 1000, description: 'What the authors should do; why a record stays public' } as const
const checked = {
  type: 'array',
  maxItems: 50,
  items: text,
  description: 'Items of the format’s checklist that you have looked at; kept with the decision',
} as const

type Asked = {
  readonly format?: string
  readonly government?: string
  readonly asks?: string
  readonly assignedTo?: string
  readonly overdue?: boolean
}
type Numbered = { readonly id: number }

/** Submissions, and requests to withdraw a record, that wait for the caller's decision. */
export const reviews: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/reviews',
    schema: {
      tags: ['drafts'],
      operationId: 'listReviews',
      summary: 'List the submissions that wait for you',
      description: 'Also those you decide on in the place of somebody who is away.',
      querystring: {
        type: 'object',
        properties: {
          format: { ...text, description: 'Name of a format' },
          government: { ...text, description: 'Country code' },
          asks: { enum: ['publication', 'withdrawal'], description: 'What is asked' },
          assignedTo: { ...text, description: '`me`, `nobody`, or the id of a person' },
          overdue: { type: 'boolean', description: 'Those that close within a week' },
        },
      },
      security: withToken,
      response: answers(200, 'Those waiting longest first', object({ reviews: listOf(shape('Review')) })),
    },
    handler: async request => {
      const { context } = person(request)
      const open = await openReviews(context, { filter: filterOf(request.query as Asked, context.actor.id, context.now()) })
      const held = new Map(
        (
          await decidedOn(
            context,
            open.map(({ record }) => record),
          )
        ).map(one => [one.record.id, one]),
      )
      return { reviews: open.map(review => reviewAnswer(review, context.now(), held.get(review.record))) }
    },
  },
  {
    method: 'GET',
    url: '/reviews/:id',
    schema: {
      tags: ['drafts'],
      operationId: 'readReview',
      description: 'The submission, what was checked, who looks after it and what was said.',
      summary: 'Read a review',
      params: reviewParameter,
      security: withToken,
      response: answers(200, 'The review, open or closed', shape('Review')),
    },
    handler: async request => {
      const { context } = person(request)
      return reviewAnswer(await reviewNumber(context, (request.params as Numbered).id), context.now())
    },
  },
  {
    method: 'PUT',
    url: '/reviews/:id/assignment',
    schema: {
      tags: ['drafts'],
      operationId: 'assignReview',
      summary: 'Say who looks after a review',
      description: 'Yourself, a colleague who decides on it too, or nobody. Others may still decide.',
      params: reviewParameter,
      body: {
        type: 'object',
        properties: { to: { type: ['string', 'null'], maxLength: 100, description: '`me`, the id of a person, or null' } },
        required: ['to'],
        additionalProperties: false,
        examples: [{ to: 'me' }],
      },
      security: withToken,
      response: answers(200, 'The review as it stands now', shape('Review')),
    },
    handler: async request => {
      const { context } = writer(request)
      const { to } = request.body as { readonly to: string | null }
      const assigned = await assign(context, (request.params as Numbered).id, to === 'me' ? context.actor.id! : to)
      return reviewAnswer(assigned, context.now())
    },
  },
  {
    method: 'POST',
    url: '/reviews/:id/approval',
    schema: {
      tags: ['drafts'],
      operationId: 'approveReview',
      summary: 'Approve',
      description: 'Publishes what was submitted as the next revision, or withdraws the record where that was asked, and closes the review.',
      params: reviewParameter,
      headers: { type: 'object', properties: repeatable },
      body: {
        type: ['object', 'null'],
        properties: {
          version: { type: 'integer', minimum: 1, description: 'The version of the draft you saw; without it, the one submitted' },
          checked,
        },
        additionalProperties: false,
        examples: [{ checked: ['complete'] }],
      },
      security: withToken,
      response: answers(200, 'How the record stands now', object({ identifier: text, state: text })),
    },
    handler: (request, reply) =>
      once(request, reply, async context =>
        stood(await approve(context, (request.params as Numbered).id, (request.body ?? {}) as Parameters<typeof approve>[2])),
      ),
  },
  {
    method: 'POST',
    url: '/reviews/:id/return',
    schema: {
      tags: ['drafts'],
      operationId: 'returnSubmission',
      summary: 'Send a submission back',
      description: 'The draft opens again for its authors, who read the reason and the comments. A request to withdraw a record is declined.',
      params: reviewParameter,
      headers: { type: 'object', properties: repeatable },
      body: {
        type: 'object',
        properties: {
          reason,
          comments: {
            type: 'array',
            maxItems: 100,
            description: 'About single fields; `path` is a JSON Pointer into the body',
            items: { type: 'object', properties: { path: text, text }, required: ['path', 'text'], additionalProperties: false },
          },
          checked,
        },
        required: ['reason'],
        additionalProperties: false,
        examples: [{ reason: 'Please add the baseline year.' }],
      },
      security: withToken,
      response: answers(200, 'How the record stands now', object({ identifier: text, state: text })),
    },
    handler: (request, reply) =>
      once(request, reply, async context =>
        stood(await returnWithReason(context, (request.params as Numbered).id, request.body as Parameters<typeof returnWithReason>[2])),
      ),
  },
  {
    method: 'POST',
    url: '/reviews/decisions',
    schema: {
      tags: ['drafts'],
      operationId: 'decideReviews',
      summary: 'Decide on several together',
      description: 'Each decision stands for itself: one that is refused does not undo the others.',
      headers: { type: 'object', properties: repeatable },
      body: {
        type: 'object',
        properties: {
          decision: { enum: ['approve', 'return'], description: 'The same for all' },
          reviews: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: 'object',
              properties: { id: { type: 'integer' }, version: { type: 'integer' } },
              required: ['id'],
              additionalProperties: false,
            },
          },
          reason,
        },
        required: ['decision', 'reviews'],
        additionalProperties: false,
        examples: [{ decision: 'return', reviews: [{ id: 1 }], reason: 'The same figure is missing in all of them.' }],
      },
      security: withToken,
      response: answers(
        200,
        'What became of each',
        object({ outcomes: listOf(object({ id: whole, done: { type: 'boolean' }, identifier: text, code: text }, ['identifier', 'code'])) }),
      ),
    },
    handler: (request, reply) =>
      once(request, reply, async context => {
        const {
          decision,
          reviews: chosen,
          reason: why = '',
        } = request.body as { decision: 'approve' | 'return'; reviews: readonly Chosen[]; reason?: string }
        const outcomes = decision === 'approve' ? await approveAll(context, chosen) : await returnAll(context, chosen, why)
        return { status: 200, headers: {}, body: { outcomes: outcomes.map(outcomeAnswer) } }
      }),
  },
]

const weekLength = 7 * 86_400_000

function filterOf({ format, government, asks, assignedTo, overdue }: Asked, me: string | undefined, now: Date): Filter {
  return all(
    ...(format === undefined ? [] : [where('format', format)]),
    ...(government === undefined ? [] : [where('government', government.toLowerCase())]),
    ...(asks === undefined ? [] : [where('asks', asks)]),
    ...(assignedTo === undefined
      ? []
      : [assignedTo === 'nobody' ? not(between('assignedTo', '')) : where('assignedTo', assignedTo === 'me' ? (me ?? '') : assignedTo)]),
    ...(overdue ? [between('dueAt', undefined, new Date(now.getTime() + weekLength).toISOString())] : []),
  )
}

const outcomeAnswer = (outcome: Outcome) =>
  'identifier' in outcome
    ? { id: outcome.id, done: true, identifier: outcome.identifier }
    : { id: outcome.id, done: false, code: outcome.refused.code }

const stood = ({ record }: Held) => ({ status: 200, headers: {}, body: { identifier: identifierOf(record), state: record.state } })

function reviewAnswer(review: Review, now: Date, held?: Held) {
  const {
    id,
    asks,
    record,
    format,
    government,
    version,
    note,
    submittedAt,
    state,
    dueAt,
    assignedTo,
    reason: why,
    comments,
    checked: looked,
    closedAt,
  } = review
  return {
    id,
    asks,
    record,
    ...(held ? { identifier: identifierOf(held.record) } : {}),
    format,
    government,
    version,
    note,
    submittedAt,
    state,
    days: ageOf(review, now),
    dueAt,
    overdue: isOverdue(review, now),
    assignedTo,
    ...(state === 'open' ? {} : { closedAt, reason: why, comments, checked: looked }),
  }
}
