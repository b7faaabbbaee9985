import type { RouteOptions } from 'fastify'
import { find, identifierOf } from '#records'
import { usageOf } from '#usage'
import { answers, listOf, object, recordParameter, text } from './described.ts'

const count = { type: 'integer', minimum: 0 } as const

/** How often records are used. */
export const usage: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/records/:identifier/usage',
    schema: {
      tags: ['records'],
      operationId: 'readUsage',
      summary: 'How often a record was read and its files were taken',
      description:
        'Views of its page and downloads of its files and its PDF, in all and by month. One visitor counts once a day; programs do not count. No person is followed: nothing but these numbers is kept.',
      params: recordParameter,
      response: answers(
        200,
        'The numbers',
        object({
          identifier: text,
          views: count,
          downloads: count,
          months: listOf(object({ month: { ...text, description: 'YYYY-MM' }, views: count, downloads: count })),
        }),
      ),
    },
    handler: async request => {
      const { context } = request.caller
      const { record } = await find(context, (request.params as { readonly identifier: string }).identifier)
      return { identifier: identifierOf(record), ...(await usageOf(context, record.id)) }
    },
  },
]
