import type { FastifyReply, RouteOptions } from 'fastify'
import { formatNamed, languagesOf, titleOf } from '#formats'
import { all, where, type Filter } from '#platform/filter.ts'
import { editable, listedAfter, type Held } from '#records'
import { person } from '../caller.ts'
import { answers, listOf, object, shape, text, withToken } from './described.ts'
import { heldAnswer } from './representation.ts'

type Asked = { readonly state?: string; readonly format?: string; readonly mine?: boolean; readonly after?: number; readonly size?: number }

const usual = 50
const most = 200

/** What belongs to whoever calls. */
export const own: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/me',
    schema: {
      tags: ['drafts'],
      operationId: 'readMe',
      summary: 'Tell whose token this is',
      description: 'The person, the roles held at this moment and for which country, and what the token allows until when: to try a new one.',
      security: withToken,
      response: answers(200, 'The person and the token', shape('Me')),
    },
    handler: (request, reply) => {
      const { context, scopes, token, locale } = person(request)
      const { id, name, roles } = context.actor
      return unkept(reply).send({ id, name, roles, locale, token: { ...token, scopes } })
    },
  },
  {
    method: 'GET',
    url: '/drafts',
    schema: {
      tags: ['drafts'],
      operationId: 'listDrafts',
      summary: 'List the drafts that you may work on',
      description:
        'Your own and those of the people you work with, as in the workspace, in the order in which the records were begun. The relation `next` of `Link` leads to those that follow.',
      querystring: {
        type: 'object',
        properties: {
          state: { enum: ['open', 'submitted'], description: 'Only those still written (`open`) or waiting for a decision (`submitted`)' },
          format: { ...text, maxLength: 100, description: 'Name of a format: `nbsap`' },
          mine: { type: 'boolean', description: 'Only what you began yourself' },
          after: {
            type: 'integer',
            minimum: 0,
            maximum: Number.MAX_SAFE_INTEGER,
            description: 'The `number` of the last record of the answer before',
          },
          size: { type: 'integer', minimum: 1, maximum: most, description: `How many at once; ${usual} if nothing is said` },
        },
        additionalProperties: false,
      },
      security: withToken,
      response: answers(200, 'Drafts without their bodies', object({ drafts: listOf(shape('Work')) })),
    },
    handler: async (request, reply) => {
      const { context } = person(request)
      const { after = 0, size = usual, ...asked } = request.query as Asked
      const held = await listedAfter(context, all(editable(context.actor), ...filtersOf(asked, context.actor.id!)), after, size + 1)
      const shown = held.slice(0, size)
      if (held.length > size) reply.header('link', `<${nextAddress(request.url, shown.at(-1)!.record.number)}>; rel="next"`)
      return unkept(reply).send({ drafts: shown.map(workAnswer) })
    },
  },
]

const filtersOf = ({ state, format, mine }: Asked, actor: string): readonly Filter[] => [
  where('draft', ...(state === undefined ? ['open', 'submitted'] : [state])),
  ...(format === undefined ? [] : [where('format', format)]),
  ...(mine ? [where('by', actor)] : []),
]

const workAnswer = (held: Held) => {
  const format = formatNamed(held.record.format)
  const data = held.draft!.data
  return { ...heldAnswer(held), title: titleOf(format, data), languages: languagesOf(format, data) }
}

function nextAddress(url: string, after: number): string {
  const address = new URL(url, 'http://localhost')
  address.searchParams.set('after', String(after))
  return `${address.pathname}${address.search}`
}

const unkept = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'private, no-store')
