import type { FastifyRequest, RouteOptions } from 'fastify'
import { callAgain, callAllAgain, callOf, callsOf, callStates, callTypes, type CallState, type ShownCall } from '#alerts'
import { Refused } from '#platform/errors.ts'
import { say } from '#platform/messages.ts'
import type { Locale } from '#platform/localized.ts'
import { person, writer } from '../caller.ts'
import { spokenIn } from '../language.ts'
import { answers, listOf, moment, nullable, object, text, whole, withToken, words } from './described.ts'

const number = (description: string) => ({ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description }) as const
const alert = number('Number of the saved search, from the list')
const inAlert = { type: 'object', properties: { alert }, required: ['alert'] } as const
const inCall = { type: 'object', properties: { alert, call: number('Its number, from the list') }, required: ['alert', 'call'] } as const

const described = {
  id: whole,
  type: { enum: callTypes, description: 'What it tells' },
  message: { ...text, description: '`webhook-id`, the same in every try' },
  record: nullable(text),
  revision: nullable(whole),
  title: nullable(words),
  state: { enum: callStates, description: '`held`: the webhook was switched off; `passed`: there was nothing to tell any more' },
  at: moment,
  tries: whole,
  triedAt: nullable(moment),
  status: nullable({ ...whole, description: 'What the receiver answered last' }),
  took: nullable({ ...whole, description: 'Milliseconds until then' }),
  problem: nullable({ ...text, description: '`HTTP 500`, `timeout`, `refused`, `certificate` …' }),
  reason: nullable({ ...text, description: 'The same in words, in the language asked for' }),
  nextAt: nullable({ ...moment, description: 'The next try' }),
}

const momentPattern = String.raw`^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$`
const most = 100
const usual = 20
type Asked = { readonly state?: CallState; readonly limit: number; readonly cursor?: number }

/** Calls of the webhooks of the caller's saved searches. */
export const alertCalls: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/alerts/:alert/calls',
    schema: {
      tags: ['search'],
      operationId: 'listCalls',
      summary: 'List the calls of a webhook',
      description: 'The newest first, of the last 30 days and at most 500. `next` is the `cursor` of those before; `Link` leads on too.',
      params: inAlert,
      querystring: {
        type: 'object',
        properties: {
          state: { enum: callStates, description: 'Those in this state only' },
          limit: { type: 'integer', minimum: 1, maximum: most, default: usual, description: `Calls in one answer, ${usual} if nothing is said` },
          cursor: number('`next` of the answer before'),
        },
      },
      security: withToken,
      response: answers(
        200,
        'The calls, and how many are in each state',
        object({ calls: listOf(object(described)), counts: { type: 'object', additionalProperties: whole }, next: whole }, ['next']),
      ),
    },
    handler: async (request, reply) => {
      const { context, locale } = person(request)
      const { state, limit, cursor } = request.query as Asked
      const { calls, counts, next } = await callsOf(context, namedIn(request).alert, { state, limit, before: cursor })
      spokenIn(reply, locale)
      if (next !== undefined) reply.header('link', `<${nextAddress(request.url, next)}>; rel="next"`)
      return { calls: calls.map(call => answerOf(call, locale)), counts: Object.fromEntries(counts), ...(next === undefined ? {} : { next }) }
    },
  },
  {
    method: 'GET',
    url: '/alerts/:alert/calls/:call',
    schema: {
      tags: ['search'],
      operationId: 'readCall',
      summary: 'Read a call of a webhook',
      description: 'With the words that were sent, byte for byte; `null` before the first try, and once the record is no longer public.',
      params: inCall,
      security: withToken,
      response: answers(200, 'The call', object({ ...described, body: nullable(text) })),
    },
    handler: async (request, reply) => {
      const { context, locale } = person(request)
      spokenIn(reply, locale)
      const { alert: id, call } = namedIn(request)
      const found = await callOf(context, id, call)
      return { ...answerOf(found, locale), body: found.body }
    },
  },
  {
    method: 'POST',
    url: '/alerts/:alert/calls/:call/again',
    schema: {
      tags: ['search'],
      operationId: 'callAgain',
      summary: 'Make a call of a webhook again',
      description:
        'The same `webhook-id` and the same words, so a receiver that had it already does nothing; `webhook-attempt` counts on. ' +
        'If the record was withdrawn since, its withdrawal is told instead. 120 an hour.',
      params: inCall,
      security: withToken,
      response: answers(202, 'It will be made', object({ message: text })),
    },
    handler: async (request, reply) => {
      const { alert: id, call } = namedIn(request)
      return reply.code(202).send({ message: await callAgain(writer(request).context, id, call) })
    },
  },
  {
    method: 'POST',
    url: '/alerts/:alert/calls/again',
    schema: {
      tags: ['search'],
      operationId: 'callAllAgain',
      summary: 'Make many calls of a webhook again',
      description: 'All that failed or were held while it was switched off; `delivered`: also those that were taken.',
      params: inAlert,
      body: {
        type: 'object',
        properties: {
          since: { ...text, pattern: momentPattern, description: 'Only those noted since this day or moment (RFC 3339)' },
          delivered: { type: 'boolean', description: 'Also those that were taken' },
        },
        additionalProperties: false,
        examples: [{ since: '2026-11-01T00:00:00Z', delivered: true }],
      },
      security: withToken,
      response: answers(202, 'So many will be made', object({ calls: whole })),
    },
    handler: async (request, reply) => {
      const { since, delivered } = request.body as { readonly since?: string; readonly delivered?: boolean }
      const wanted = { since: since === undefined ? undefined : momentIn(since), delivered: delivered ?? false }
      return reply.code(202).send({ calls: await callAllAgain(writer(request).context, namedIn(request).alert, wanted) })
    },
  },
]

const namedIn = ({ params }: FastifyRequest) => params as { readonly alert: number; readonly call: number }

function momentIn(said: string): Date {
  const since = new Date(said)
  if (Number.isNaN(since.getTime())) throw new Refused('invalid', 'call.since', { since: said })
  return since
}

function nextAddress(url: string, cursor: number): string {
  const address = new URL(url, 'http://localhost')
  address.searchParams.set('cursor', String(cursor))
  return `${address.pathname}${address.search}`
}

function answerOf(
  { id, kind, message, record, revision, about, state, at, tries, triedAt, status, took, problem, nextAt }: ShownCall,
  locale: Locale,
) {
  const reason = problem === null ? null : say(locale, 'alerts.problem', { problem })
  const told = { id, type: kind, message, record, revision, title: about?.title ?? null }
  return { ...told, state, at, tries, triedAt, status, took, problem, reason, nextAt }
}
