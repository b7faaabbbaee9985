import { createHash } from 'node:crypto'
import type { RouteOptions } from 'fastify'
import { formatNamed } from '#formats'
import { all, everything, where, type Filter } from '#platform/filter.ts'
import { portalNamed } from '#portals'
import { changesAfter, type Told } from '#projections'
import { identifierOf } from '#records'
import { answers, text } from './described.ts'

const [usual, most] = [100, 1000]

type Asked = {
  readonly after: number
  readonly limit: number
  readonly portal?: string
  readonly format?: readonly string[]
  readonly government?: readonly string[]
}

const change = {
  type: 'object',
  properties: {
    seq: { type: 'integer', description: 'Its number in the change log: a later change has a higher one' },
    at: { ...text, format: 'date-time' },
    change: {
      enum: ['published', 'withdrawn', 'left'],
      description: '`withdrawn`: taken out of public view for ever. `left`: still public, but no longer within what is asked for',
    },
    id: text,
    identifier: text,
    number: { type: 'integer' },
    format: text,
    government: { type: ['string', 'null'] },
    revision: { type: 'integer' },
    title: { type: 'object', additionalProperties: text },
    languages: { type: 'array', items: text },
    date: text,
    publishedAt: { ...text, format: 'date-time' },
    treaties: { type: 'array', items: { enum: ['cbd', 'cartagena', 'nagoya'] } },
    mark: text,
    links: { type: 'object', additionalProperties: text },
  },
  required: ['seq', 'at', 'change', 'id', 'identifier', 'number', 'format', 'government', 'links'],
}

/** What became public, changed its marks or was withdrawn: for whoever keeps a copy in step. */
export const changes: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/changes',
    schema: {
      tags: ['records'],
      operationId: 'listChanges',
      summary: 'Follow what changes',
      description:
        'Every record that is or ever was public, once, at the place of its last change; withdrawn ones stay as tombstones for ever. ' +
        'Ask with the `cursor` of the answer before, and no change is missed or told twice, however many are made meanwhile. ' +
        'When `more` is false you are in step: ask again later with the same cursor. Ask without `after` to begin from the beginning.',
      querystring: {
        type: 'object',
        properties: {
          after: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0, description: 'The `cursor` of the answer before' },
          limit: { type: 'integer', minimum: 1, maximum: most, default: usual, description: `Changes in one answer, ${usual} if nothing is said` },
          portal: { ...text, maxLength: 60, description: 'Only what this portal shows: `absch`, `cr`' },
          format: { type: 'array', items: text, maxItems: 100, description: 'Only records of this format: `nbsap`' },
          government: {
            type: 'array',
            items: { ...text, pattern: '^[A-Za-z]{2}$' },
            maxItems: 250,
            description: 'Only records of this country: `cr`',
          },
        },
      },
      response: answers(200, 'Changes in the order in which they happened', {
        type: 'object',
        properties: {
          changes: { type: 'array', items: change },
          cursor: { type: 'integer', description: 'What to send as `after` next time' },
          more: { type: 'boolean' },
        },
        required: ['changes', 'cursor', 'more'],
      }),
    },
    handler: async (request, reply) => {
      const asked = request.query as Asked
      const told = await changesAfter(request.caller.context, scopeOf(asked), asked.after, asked.limit)
      const cursor = told.at(-1)?.change.seq ?? asked.after
      const more = told.length === asked.limit
      const tag = `"${createHash('sha256')
        .update(JSON.stringify([request.url, told.map(({ change: { seq } }) => seq)]))
        .digest('base64url')
        .slice(0, 22)}"`

      reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
      if (told.length > 0) reply.header('last-modified', told.at(-1)!.change.stamp.toUTCString())
      if (more) reply.header('link', `<${nextAddress(request.url, cursor)}>; rel="next"`)
      if (knownTags(request.headers['if-none-match']).includes(tag)) return reply.code(304).send()
      return { changes: told.map(lineOf), cursor, more }
    },
  },
]

const knownTags = (header = '') => header.split(',').map(one => one.trim().replace(/^W\//, ''))

function scopeOf({ portal, format, government }: Asked): Filter {
  return all(
    portal === undefined ? everything : portalNamed(portal).scope,
    format === undefined ? everything : where('format', ...format.map(name => formatNamed(name).name)),
    government === undefined ? everything : where('government', ...government.map(code => code.toLowerCase())),
  )
}

function nextAddress(url: string, cursor: number): string {
  const address = new URL(url, 'http://localhost')
  address.searchParams.set('after', String(cursor))
  return `${address.pathname}${address.search}`
}

function lineOf({ change, described }: Told) {
  const { seq, stamp, record: id, number, format, government } = change
  const identifier = identifierOf({ format, number, government, prefix: change.prefix as 'CHM' })
  const line = { seq, at: stamp, id, identifier, number, format, government }
  const self = `/api/v1/records/${identifier}`
  if (!described) return { ...line, change: change.state === 'withdrawn' ? 'withdrawn' : 'left', links: { self } }
  const { revision, titles, languages, dates, treaties, status } = described
  return {
    ...line,
    change: 'published',
    revision,
    title: titles,
    languages,
    date: dates.meant,
    publishedAt: dates.published,
    treaties,
    mark: status,
    links: { self, page: `/en/records/${identifier}` },
  }
}
