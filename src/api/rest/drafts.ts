import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Data, House } from '#formats'
import { Refused } from '#platform/errors.ts'
import { say } from '#platform/messages.ts'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/transaction.ts'
import {
  amend,
  createDraft,
  discardDraft,
  draftOf,
  duplicate,
  find,
  identifierOf,
  issuesOf,
  recall,
  saveDraft,
  submit,
  withdraw,
  type Held,
} from '#records'
import { approve, reviewOf } from '#reviews'
import { writer } from '../caller.ts'
import { spokenIn } from '../language.ts'
import { once } from '../idempotency.ts'
import { answers, draftSchema, fromVersion, nothing, recordParameter, repeatable, standingSchema, text, withToken } from './described.ts'
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

const step = (
  operationId: string,
  summary: string,
  description: string,
  { body, headers }: { readonly body?: object; readonly headers?: object } = {},
) => ({
  tags: ['drafts'],
  operationId,
  summary,
  description,
  params: recordParameter,
  ...(headers ? { headers: { type: 'object', properties: headers } } : {}),
  security: withToken,
  ...(body ? { body } : {}),
  response: answers(200, 'How the record stands now', standingSchema),
})

const body = (properties: object, example: object, required: readonly string[] = []) => ({
  type: required.length > 0 ? 'object' : ['object', 'null'],
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
  examples: [example],
})

const draftExample = { languages: ['en'], government: { identifier: 'cr' }, title: { en: 'National biodiversity strategy 2026–2030' } }

/** Writing: drafts, and the steps of a record's life. */
export const drafts: readonly RouteOptions[] = [
  {
    method: 'POST',
    url: '/records',
    schema: {
      tags: ['drafts'],
      operationId: 'createRecord',
      summary: 'Make a record',
      description:
        'A draft of a format. With `submit` it is saved and submitted in one transaction: both or neither. An `Idempotency-Key` makes it safe to send again.',
      headers: { type: 'object', properties: repeatable },
      security: withToken,
      body: body(
        {
          format: { ...text, maxLength: 100, description: 'Name of the format, as `/formats` lists it' },
          data: { type: 'object', description: 'The body, as the schema of the format says; a draft may be incomplete' },
          id: { ...text, maxLength: 128, description: 'A UID of your own' },
          house: { enum: ['CHM', 'BCH', 'ABSCH', 'ORT'], description: 'Where the format belongs to several clearing-houses' },
          submit: { type: 'boolean', description: 'Submit it at once' },
          note: { ...text, maxLength: 1000, description: 'For the reviewers' },
        },
        { format: 'nbsap', data: draftExample },
        ['format', 'data'],
      ),
      response: answers(201, 'How the record stands now', standingSchema),
    },
    handler: (request, reply) =>
      once(request, reply, async context => {
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
      operationId: 'readDraft',
      description: 'For those who may work on it; its `ETag` is what a change is made from.',
      summary: 'Read a draft',
      params: recordParameter,
      security: withToken,
      response: answers(200, 'The draft; its ETag is what a change must name', draftSchema),
    },
    handler: async (request, reply) => {
      const held = await draftOf(request.caller.context, (request.params as Named).identifier)
      return reply.header('etag', tagOfDraft(held.draft)).header('cache-control', 'private, no-store').send(draftAnswer(held))
    },
  },
  {
    method: 'PUT',
    url: '/records/:identifier/draft',
    schema: {
      ...step(
        'saveDraft',
        'Save a draft',
        'The whole body, complete or not. Without `If-Match` the answer is 428; nothing is ever overwritten unseen.',
        {
          body: { type: 'object', examples: [draftExample] },
          headers: fromVersion,
        },
      ),
      response: answers(200, 'The draft as it was saved', draftSchema),
    },
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
    schema: { ...step('discardDraft', 'Discard a draft', 'A published revision stays.'), response: nothing('There is no draft any more') },
    handler: async (request, reply) => {
      const { context } = writer(request)
      await discardDraft(context, await idOf(request, context))
      return reply.code(204).send()
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/check',
    schema: {
      ...step(
        'checkRecord',
        'Check a body',
        'All that stands between this body and its publication; nothing is stored. Without a body the draft is checked.',
        {
          body: { type: ['object', 'null'], examples: [draftExample] },
        },
      ),
      response: answers(200, 'What is wrong, each with the place, a stable code and a sentence', {
        type: 'object',
        properties: { issues: { type: 'array', items: { $ref: '#/components/schemas/Issue' } } },
        required: ['issues'],
      }),
    },
    handler: async (request, reply) => {
      const { context, locale } = writer(request)
      spokenIn(reply, locale)
      const { record, draft } = await draftOf(context, (request.params as Named).identifier)
      const issues = await issuesOf(context, { record, draft: { data: (request.body as Data | null | undefined) ?? draft.data } })
      return { issues: issues.map(issue => ({ ...issue, message: say(locale, `issue.${issue.code}`, issue.values) })) }
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/submission',
    schema: step('submitDraft', 'Submit a draft', 'Hands it to its reviewers; published at once when its author needs no review.', {
      body: body({ note: { ...text, maxLength: 1000, description: 'For the reviewers' } }, { note: 'Agreed with the ministry' }),
      headers: { ...fromVersion, ...repeatable },
    }),
    handler: (request, reply) =>
      once(request, reply, async context => {
        const { note } = (request.body ?? {}) as { readonly note?: string }
        return stood(await submit(context, await idOf(request, context), { ...versionGiven(request), ...(note === undefined ? {} : { note }) }))
      }),
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/submission',
    schema: step('recallSubmission', 'Take a submission back', 'Until its reviewers have answered.'),
    handler: async (request, reply) => {
      const { context } = writer(request)
      return answer(reply, await recall(context, await idOf(request, context)))
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/publication',
    schema: step('publishRecord', 'Approve a submission', 'Publishes what was submitted as the next revision and closes the review.', {
      headers: { ...fromVersion, ...repeatable },
    }),
    handler: (request, reply) =>
      once(request, reply, async context => {
        const id = await idOf(request, context)
        const review = await reviewOf(context, id)
        if (!review) throw new Refused('conflict', 'review.none', { id })
        return stood(await approve(context, review.id, versionGiven(request)))
      }),
  },
  {
    method: 'DELETE',
    url: '/records/:identifier/publication',
    schema: {
      ...step('withdrawRecord', 'Withdraw a record', 'Its address keeps saying that it was there. `reason` is shown to readers.'),
      querystring: {
        type: 'object',
        properties: { reason: { ...text, maxLength: 1000, description: 'Why it no longer holds; everybody may read it' } },
      },
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      return answer(reply, await withdraw(context, await idOf(request, context), (request.query as { readonly reason?: string }).reason))
    },
  },
  {
    method: 'POST',
    url: '/records/:identifier/amendment',
    schema: step('amendRecord', 'Begin a change', 'A draft from the newest revision. `intent: revoke` begins the revocation of a certificate.', {
      body: body({ intent: { enum: ['update', 'revoke'], description: 'What the change is for' } }, { intent: 'update' }),
      headers: repeatable,
    }),
    handler: (request, reply) =>
      once(request, reply, async context =>
        stood(await amend(context, await idOf(request, context), (request.body ?? {}) as { readonly intent?: 'update' | 'revoke' })),
      ),
  },
  {
    method: 'POST',
    url: '/records/:identifier/copy',
    schema: {
      ...step('copyRecord', 'Copy a record', 'Another record with the same content, as a draft.', { headers: repeatable }),
      response: answers(201, 'How the copy stands', standingSchema),
    },
    handler: (request, reply) => once(request, reply, async context => stood(await duplicate(context, await idOf(request, context)), 201)),
  },
]

const idOf = async (request: FastifyRequest, context: Context): Promise<string> =>
  (await find(context, (request.params as Named).identifier)).record.id

/** The draft version that `If-Match` names. Refuses `draft.version-needed`. */
function versionIn({ headers }: FastifyRequest): number {
  const version = Number(/^("?)(\d{1,15})\1$/.exec(headers['if-match'] ?? '')?.[2] ?? Number.NaN)
  if (Number.isNaN(version)) throw new Refused('conflict', 'draft.version-needed')
  return version
}

/** The draft version that `If-Match` names, where it need not name one. */
const versionGiven = (request: FastifyRequest) => (request.headers['if-match'] === undefined ? {} : { version: versionIn(request) })

const tagOf = ({ draft }: Held): { readonly etag?: string } => (draft ? { etag: tagOfDraft(draft) } : {})

const stood = (held: Held, status = 200) => ({ status, headers: tagOf(held), body: heldAnswer(held) })

const answer = (reply: FastifyReply, held: Held): FastifyReply => reply.headers(tagOf(held)).send(heldAnswer(held))
