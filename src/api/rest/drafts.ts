import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed, issuesIn, type Data, type House } from '#formats'
import { Refused } from '#platform/errors.ts'
import { say } from '#platform/messages.ts'
import { inTransaction } from '#platform/transaction.ts'
import {
  amend,
  createDraft,
  discardDraft,
  draftOf,
  duplicate,
  find,
  identifierOf,
  recall,
  saveDraft,
  submit,
  withdraw,
  worldFor,
  type Held,
} from '#records'
import { approve, reviewOf } from '#reviews'
import { writer } from '../caller.ts'
import { once } from '../idempotency.ts'
import { answers, recordParameter, text, withToken } from './described.ts'
import { draftAnswer, heldAnswer, tagOfDraft } from './representation.ts'

type Named = { readonly identifier: string }
type NewRecord = {
  readonly format: string
  readonly data: unknown
  readonly id?: string
  readonly house?: House
  readonly submit?: boolean
  readonly note?: string
}

const step = (summary: string, description: string, body?: object) => ({
  tags: ['drafts'],
  summary,
  description,
  params: recordParameter,
  security: withToken,
  ...(body ? { body } : {}),
  response: answers(200, 'How the record stands now'),
})

const body = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required, additionalProperties: false })

/** Writing: drafts, and the steps of a record's life. */
export const drafts: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/records',
    schema: {
      tags: ['drafts'],
      summary: 'Make a record',
      description:
        'A draft of a format. With `submit` it is saved and submitted in one transaction: both or neither. An `Idempotency-Key` makes it safe to send again.',
      security: withToken,
      body: body(
        {
          format: { ...text, maxLength: 100 },
          data: { type: 'object' },
          id: { ...text, maxLength: 128 },
          house: { enum: ['CHM', 'BCH', 'ABSCH', 'ORT'] },
          submit: { type: 'boolean' },
          note: { ...text, maxLength: 1000 },
        },
        ['format', 'data'],
      ),
      response: answers(201, 'How the record stands now'),
    },
    handler: (request, reply) =>
      once(request, reply, async () => {
        const { context } = writer(request)
        const { submit: submits, note, ...draft } = request.body as NewRecord
        const held = await inTransaction(context, async unit => {
          const made = await createDraft(unit, draft)
          return submits ? submit(unit, made.record.id, note === undefined ? {} : { note }) : made
        })
        return { status: 201, headers: { location: `/api/v1/records/${identifierOf(held.record)}`, ...tagOf(held) }, body: heldAnswer(held) }
      }),
  },
  {
    method: 'GET',
    url: '/records/:identifier/draft',
    schema: {
      tags: ['drafts'],
      summary: 'Read a draft',
      params: recordParameter,
      security: withToken,
      response: answers(200, 'The draft; its ETag is what a change must name'),
    },
    handler: async (request, reply) => {
      const held = await draftOf(request.caller.context, (request.params as Named).identifier)
      return reply.header('etag', tagOfDraft(held.draft)).header('cache-control', 'private, no-store').send(draftAnswer(held))
    },
  },
  {
    method: 'PUT',
    url: '/records/:identifier/draft',
    schema: step(
      'Save a draft',
      'The whole body, complete or not. `If-Match` names the version it was made from; another one in the meantime answers 412 and nothing is overwritten.',
      { type: 'object' },
    ),
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { record } = await find(context, (request.params as Named).identifier)
      const draft = await saveDraft(context, { id: record.id, data: request.body, version: versionIn(request) })
      return reply.header('etag', tagOfDraft(draft)).send(draftAnswer({ record, draft }))
    },
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/draft',
    schema: step('Discard a draft', 'A published revision stays.'),
    handler: async (request, reply) => {
      const { context } = writer(request)
      await discardDraft(context, await idOf(request))
      return reply.code(204).send()
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/check',
    schema: {
      ...step('Check a body', 'All that stands between this body and its publication; nothing is stored. Without a body the draft is checked.', {
        type: ['object', 'null'],
      }),
    },
    handler: async request => {
      const { context, locale } = writer(request)
      const { record, draft } = await draftOf(context, (request.params as Named).identifier)
      const data = (request.body as Data | undefined) ?? draft.data
      const issues = issuesIn(formatNamed(record.format), data, await worldFor(context, { record, data }), { for: 'publication' })
      return { issues: issues.map(issue => ({ ...issue, message: say(locale, `issue.${issue.code}`, issue.values) })) }
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/submission',
    schema: step('Submit a draft', 'Hands it to its reviewers; published at once when its author needs no review.', {
      type: ['object', 'null'],
      properties: { note: { ...text, maxLength: 1000 } },
      additionalProperties: false,
    }),
    handler: (request, reply) =>
      once(request, reply, async () => {
        const { context } = writer(request)
        const { note } = (request.body ?? {}) as { readonly note?: string }
        const version = request.headers['if-match'] === undefined ? {} : { version: versionIn(request) }
        return stood(await submit(context, await idOf(request), { ...version, ...(note === undefined ? {} : { note }) }))
      }),
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/submission',
    schema: step('Take a submission back', 'Until its reviewers have answered.'),
    handler: async (request, reply) => answer(reply, await recall(writer(request).context, await idOf(request))),
  },
  {
    method: 'POST',
    url: '/records/:identifier/publication',
    schema: step('Approve a submission', 'Publishes what was submitted as the next revision and closes the review.'),
    handler: (request, reply) =>
      once(request, reply, async () => {
        const { context } = writer(request)
        const id = await idOf(request)
        const review = await reviewOf(context, id)
        if (!review) throw new Refused('conflict', 'review.none', { id })
        return stood(await approve(context, review.id, request.headers['if-match'] === undefined ? {} : { version: versionIn(request) }))
      }),
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/publication',
    schema: {
      ...step('Withdraw a record', 'Its address keeps saying that it was there. `reason` is shown to readers.'),
      querystring: { type: 'object', properties: { reason: { type: 'string', maxLength: 1000 } } },
    },
    handler: async (request, reply) =>
      answer(reply, await withdraw(writer(request).context, await idOf(request), (request.query as { readonly reason?: string }).reason)),
  },
  {
    method: 'POST',
    url: '/records/:identifier/amendment',
    schema: step('Begin a change', 'A draft from the newest revision. `intent: revoke` begins the revocation of a certificate.', {
      type: ['object', 'null'],
      properties: { intent: { enum: ['update', 'revoke'] } },
      additionalProperties: false,
    }),
    handler: async (request, reply) =>
      answer(reply, await amend(writer(request).context, await idOf(request), (request.body ?? {}) as { readonly intent?: 'update' | 'revoke' })),
  },
  {
    method: 'POST',
    url: '/records/:identifier/copy',
    schema: step('Copy a record', 'Another record with the same content, as a draft.'),
    handler: (request, reply) => once(request, reply, async () => stood(await duplicate(writer(request).context, await idOf(request)), 201)),
  },
]

const idOf = async (request: FastifyRequest): Promise<string> => (await find(request.caller.context, (request.params as Named).identifier)).record.id

/** The draft version that `If-Match` names. Refuses `draft.version-needed`. */
function versionIn({ headers }: FastifyRequest): number {
  const version = Number(/^"?(\d{1,15})"?$/.exec(headers['if-match'] ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(version)) throw new Refused('conflict', 'draft.version-needed')
  return version
}

const tagOf = ({ draft }: Held): { readonly etag?: string } => (draft ? { etag: tagOfDraft(draft) } : {})

const stood = (held: Held, status = 200) => ({ status, headers: tagOf(held), body: heldAnswer(held) })

const answer = (reply: FastifyReply, held: Held): FastifyReply => reply.headers(tagOf(held)).send(heldAnswer(held))
