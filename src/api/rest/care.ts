import type { FastifyRequest, RouteOptions } from 'fastify'
import { copiesOf } from '#copies'
import type { Context } from '#platform/context.ts'
import { confirm, find, identifierOf, retire, summaries, unretire, workedOn } from '#records'
import { askWithdrawal, recallWithdrawal, withdrawalAsked } from '#reviews'
import { Refused } from '#platform/errors.ts'
import { writer } from '../caller.ts'
import { once } from '../idempotency.ts'
import {
  answers,
  listOf,
  moment,
  nothing,
  nullable,
  object,
  recordParameter,
  repeatable,
  standingSchema,
  text,
  whole,
  withToken,
  words,
} from './described.ts'
import { heldAnswer } from './representation.ts'

type Named = { readonly identifier: string }

const why = (description: string, required: boolean) => ({
  type: required ? 'object' : ['object', 'null'],
  properties: { reason: { ...text, maxLength: 1000, description } },
  ...(required ? { required: ['reason'] } : {}),
  additionalProperties: false,
  examples: [{ reason: 'Replaced by the strategy of 2026.' }],
})

const step = (operationId: string, summary: string, description: string, more: object = {}) => ({
  tags: ['drafts'],
  operationId,
  summary,
  description,
  params: recordParameter,
  security: withToken,
  response: answers(200, 'How the record stands now', standingSchema),
  ...more,
})

/** Looking after what is published: confirming it, retiring it, asking that it be withdrawn, and who got copies. */
export const care: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/records/:identifier/confirmation',
    schema: step('confirmRecord', 'Confirm a record', 'Says that it is still right: a date, no revision. For formats that ask for it.', {
      headers: { type: 'object', properties: repeatable },
    }),
    handler: (request, reply) => once(request, reply, async context => stood(await confirm(context, await idOf(request, context)))),
  },
  {
    method: 'POST',
    url: '/records/:identifier/retirement',
    schema: step('retireRecord', 'Retire a record', 'It stays public and says that it no longer serves.', {
      body: why('Why; everybody may read it', false),
      headers: { type: 'object', properties: repeatable },
    }),
    handler: (request, reply) => once(request, reply, async context => stood(await retire(context, await idOf(request, context), reasonIn(request)))),
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/retirement',
    schema: step('reinstateRecord', 'Use a retired record again', 'It says no longer that it is retired.'),
    handler: async request => {
      const { context } = writer(request)
      return heldAnswer(await unretire(context, await idOf(request, context)))
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/withdrawal-request',
    schema: step('requestWithdrawal', 'Ask that a record be withdrawn', 'Those who publish decide. Who may withdraw it withdraws it at once.', {
      body: why('Why; shown to readers once it is withdrawn', true),
      headers: { type: 'object', properties: repeatable },
      response: answers(
        202,
        'What was asked; without a number, the record was withdrawn at once',
        object({ identifier: text, state: text, review: whole }, ['review']),
      ),
    }),
    handler: (request, reply) =>
      once(request, reply, async context => {
        const id = await idOf(request, context)
        const review = await askWithdrawal(context, id, reasonIn(request))
        const { record } = await find(context, id)
        return { status: 202, headers: {}, body: { identifier: identifierOf(record), state: record.state, ...(review ? { review: review.id } : {}) } }
      }),
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/withdrawal-request',
    schema: step('recallWithdrawalRequest', 'Take such a request back', 'Until it is decided.', { response: nothing('Nothing is asked any more') }),
    handler: async (request, reply) => {
      const { context } = writer(request)
      const id = await idOf(request, context)
      const review = await withdrawalAsked(context, id)
      if ((await workedOn(context, [id])).length === 0) throw new Refused('forbidden', 'record.edit', { id })
      if (!review) throw new Refused('conflict', 'review.none', { id })
      await recallWithdrawal(context, review.id)
      return reply.code(204).send()
    },
  },
  {
    method: 'GET',
    url: '/records/:identifier/recipients',
    schema: {
      tags: ['records'],
      operationId: 'listRecipients',
      summary: 'List the records that got a copy',
      description: 'Of a communiqué: authorities, entities and focal points that were told of it.',
      params: recordParameter,
      response: answers(
        200,
        'Newest revision first',
        object({
          recipients: listOf(object({ revision: whole, identifier: text, title: words, format: text, government: nullable(text), at: moment })),
        }),
      ),
    },
    handler: async request => {
      const { context } = request.caller
      const copies = await copiesOf(context, await idOf(request, context))
      const known = new Map((await summaries(context, [...new Set(copies.map(({ target }) => target))])).map(card => [card.id, card]))
      return {
        recipients: copies.flatMap(({ revision, target, at }) => {
          const card = known.get(target)
          return card ? [{ revision, identifier: card.identifier, title: card.title, format: card.format, government: card.government, at }] : []
        }),
      }
    },
  },
]

const idOf = async (request: FastifyRequest, context: Context): Promise<string> =>
  (await find(context, (request.params as Named).identifier)).record.id

const reasonIn = (request: FastifyRequest): string => ((request.body ?? {}) as { readonly reason?: string }).reason ?? ''

const stood = (held: Parameters<typeof heldAnswer>[0]) => ({ status: 200, headers: {}, body: heldAnswer(held) })
