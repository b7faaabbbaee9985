import type { FastifyRequest, RouteOptions } from 'fastify'
import {
  changeAlert,
  deliveries,
  ownAlert,
  ownAlerts,
  removeAlert,
  renewHookSecret,
  resumeHook,
  saveAlert,
  sendTest,
  type Alert,
  type Wishes,
} from '#alerts'
import { person, writer } from '../caller.ts'
import { alertCalls } from './alert-calls.ts'
import { answers, nothing, text, withToken } from './described.ts'

const wishes = {
  name: { ...text, maxLength: 200, description: 'What you call it' },
  delivery: { enum: deliveries, description: 'When letters come' },
  zone: { ...text, maxLength: 64, description: 'Time zone of `hour` and `weekday`: `Africa/Nairobi`; `UTC` if nothing is said' },
  hour: { type: 'integer', minimum: 0, maximum: 23, description: 'Hour of daily and weekly letters; 7 if nothing is said' },
  weekday: { type: 'integer', minimum: 1, maximum: 7, description: 'Day of weekly letters, 1 Monday to 7 Sunday' },
  paused: { type: 'boolean', description: 'Nothing is told meanwhile' },
  hook: { type: ['string', 'null'], maxLength: 2000, description: 'Address of a webhook, called as Standard Webhooks describes' },
} as const

const params = {
  type: 'object',
  properties: { alert: { type: 'integer', minimum: 1, description: 'Its number, from the list' } },
  required: ['alert'],
} as const
const described = {
  type: 'object',
  properties: { id: { type: 'integer' }, name: text, query: text, delivery: { enum: deliveries } },
  required: ['id', 'name', 'query', 'delivery'],
}

const tested = {
  type: 'object',
  properties: {
    hook: {
      type: ['object', 'null'],
      description:
        'The HTTP status of its answer, or why there was none: `address` (not on the public internet), `timeout`, a fault of the connection; after how many milliseconds',
      properties: { status: { type: 'integer' }, problem: text, took: { type: 'integer' } },
    },
  },
  required: ['hook'],
}

/** Saved searches of the caller. */
export const alerts: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/alerts',
    schema: {
      tags: ['search'],
      operationId: 'listAlerts',
      description: 'Those of the person whose token is sent, the newest first.',
      summary: 'List your saved searches',
      security: withToken,
      response: answers(200, 'The oldest first', {
        type: 'object',
        properties: { alerts: { type: 'array', items: described } },
        required: ['alerts'],
      }),
    },
    handler: async request => ({ alerts: (await ownAlerts(person(request).context)).map(answerOf) }),
  },
  {
    method: 'GET',
    url: '/alerts/:alert',
    schema: {
      tags: ['search'],
      operationId: 'readAlert',
      description: 'One of your own; those of others are not found.',
      summary: 'Read a saved search',
      params,
      security: withToken,
      response: answers(200, 'The saved search', described),
    },
    handler: async request => answerOf(await ownAlert(person(request).context, idIn(request))),
  },
  {
    method: 'POST',
    url: '/alerts',
    schema: {
      tags: ['search'],
      operationId: 'saveAlert',
      summary: 'Save a search, and be told what it finds',
      description: 'On the portal that is called. The secret of a webhook is answered here, and when its address changes, never again.',
      body: {
        type: 'object',
        properties: { ...wishes, query: { ...text, maxLength: 4000, description: 'Parameters of the search: `q=reef&format=resource`' } },
        required: ['name', 'query'],
        additionalProperties: false,
        examples: [{ name: 'Plans', query: 'format=nbsap', delivery: 'weekly', zone: 'Africa/Nairobi' }],
      },
      security: withToken,
      response: answers(201, 'The saved search', described),
    },
    handler: async (request, reply) => {
      const { context, portal, locale } = writer(request)
      const given = request.body as Partial<Wishes> & { readonly name: string; readonly query: string }
      return reply.code(201).send(withSecret(await saveAlert(context, { ...usual, ...given, portal: portal.id, locale })))
    },
  },
  {
    method: 'PATCH',
    url: '/alerts/:alert',
    schema: {
      tags: ['search'],
      operationId: 'changeAlert',
      summary: 'Change a saved search: its name, letters, pause, webhook',
      description: 'What is left out stays.',
      params,
      body: { type: 'object', properties: wishes, additionalProperties: false, examples: [{ paused: true }] },
      security: withToken,
      response: answers(200, 'The saved search', described),
    },
    handler: async request => {
      const { context } = writer(request)
      const before = await ownAlert(context, idIn(request))
      const after = await changeAlert(context, before.id, request.body as Partial<Wishes>)
      return after.hookSecret === before.hookSecret ? answerOf(after) : withSecret(after)
    },
  },
  {
    method: 'POST',
    url: '/alerts/:alert/test',
    schema: {
      tags: ['search'],
      operationId: 'testAlert',
      summary: 'Try a saved search out',
      description:
        'Sends you its letter, and calls its webhook once with `alert.test`, signed like every call; nothing is tried again. Ten times an hour.',
      params,
      security: withToken,
      response: answers(200, 'What the webhook answered', tested),
    },
    handler: async request => {
      const { context } = writer(request)
      const { hook } = await sendTest(context, idIn(request), `${request.protocol}://${request.host}`)
      return { hook: hook ?? null }
    },
  },
  {
    method: 'POST',
    url: '/alerts/:alert/secret',
    schema: {
      tags: ['search'],
      operationId: 'renewHookSecret',
      summary: 'Give a webhook a new secret',
      description: 'It is answered here and never again. For a day calls are signed with the old one too: `webhook-signature` holds both.',
      params,
      security: withToken,
      response: answers(200, 'The saved search, with the new secret', described),
    },
    handler: async request => withSecret(await renewHookSecret(writer(request).context, idIn(request))),
  },
  {
    method: 'POST',
    url: '/alerts/:alert/resumption',
    schema: {
      tags: ['search'],
      operationId: 'resumeHook',
      summary: 'Switch a webhook on again',
      description:
        'One that was switched off because it took nothing for three days, or said that it is gone. What was held meanwhile is sent if you ask.',
      params,
      security: withToken,
      response: answers(200, 'The saved search', described),
    },
    handler: async request => answerOf(await resumeHook(writer(request).context, idIn(request))),
  },
  {
    method: 'DELETE',
    url: '/alerts/:alert',
    schema: {
      tags: ['search'],
      operationId: 'removeAlert',
      summary: 'Remove a saved search',
      description: 'You can have it back on the pages for a day.',
      params,
      security: withToken,
      response: nothing('It is gone'),
    },
    handler: async (request, reply) => {
      await removeAlert(writer(request).context, idIn(request))
      return reply.code(204).send()
    },
  },
  ...alertCalls,
]

const usual: Omit<Wishes, 'name'> = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, hook: null }

const idIn = ({ params: named }: FastifyRequest): number => (named as { readonly alert: number }).alert

const answerOf = ({ id, portal, name, query, delivery, zone, hour, weekday, paused, hook, hookProblem, feed, locale, createdAt }: Alert) => ({
  id,
  portal,
  name,
  query,
  delivery,
  zone,
  hour,
  weekday,
  paused,
  hook,
  hookProblem,
  createdAt,
  links: { page: `/${locale}/alerts/${id}`, atom: `/${locale}/alerts/feeds/${feed}.atom`, rss: `/${locale}/alerts/feeds/${feed}.rss` },
})

const withSecret = (alert: Alert) => ({ ...answerOf(alert), hookSecret: alert.hookSecret })
