import type { RouteOptions } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { deputiesOf, endDeputy, nameDeputy, type Deputy } from '#reviews'
import { person, writer } from '../caller.ts'
import { answers, listOf, shape, nothing, object, text, withToken } from './described.ts'

const moment = { ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?Z)?$' }

/** Who decides while the caller is away. */
export const deputies: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/deputies',
    schema: {
      tags: ['drafts'],
      operationId: 'listDeputies',
      description: 'With the days from and until which each of them decides.',
      summary: 'List your deputies and those in whose place you decide',
      security: withToken,
      response: answers(200, 'Those that are not over, earliest first', object({ deputies: listOf(shape('Deputy')) })),
    },
    handler: async request => {
      const { context } = person(request)
      return { deputies: (await deputiesOf(context)).map(deputyAnswer) }
    },
  },
  {
    method: 'POST',
    url: '/deputies',
    schema: {
      tags: ['drafts'],
      operationId: 'nameDeputy',
      summary: 'Let a colleague decide in your place for a time',
      description: 'Every decision says in whose place it was made.',
      body: {
        type: 'object',
        properties: {
          deputy: { ...text, maxLength: 100, description: 'Id of a person who works for the same country or clearing-house' },
          from: { ...moment, description: 'From when on' },
          until: { ...moment, description: 'Until when, at most a year later' },
        },
        required: ['deputy', 'from', 'until'],
        additionalProperties: false,
        examples: [{ deputy: 'account:7', from: '2026-12-20T00:00:00Z', until: '2027-01-10T00:00:00Z' }],
      },
      security: withToken,
      response: answers(201, 'The deputy', shape('Deputy')),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { deputy, from, until } = request.body as { readonly [name: string]: string }
      return reply.code(201).send(deputyAnswer(await nameDeputy(context, { deputy: deputy!, from: new Date(from!), until: new Date(until!) })))
    },
  },
  {
    method: 'DELETE',
    url: '/deputies/:deputy',
    schema: {
      tags: ['drafts'],
      operationId: 'endDeputy',
      description: 'At once; what was decided in your place stays decided.',
      summary: 'End a deputy’s time',
      params: { type: 'object', properties: { deputy: { ...text, maxLength: 15, description: 'Its number' } }, required: ['deputy'] },
      security: withToken,
      response: nothing('It is over'),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { deputy } = request.params as { readonly deputy: string }
      if (!/^\d{1,15}$/.test(deputy)) throw new Refused('not-found', 'deputy.unknown', { id: deputy })
      await endDeputy(context, Number(deputy))
      return reply.code(204).send()
    },
  },
]

const deputyAnswer = ({ id, principal, deputy, from, until }: Deputy) => ({ id, principal, deputy, from, until })
