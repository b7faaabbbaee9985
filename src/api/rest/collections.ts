import type { FastifyRequest, RouteOptions } from 'fastify'
import {
  addRecord,
  changeCollection,
  changeEntry,
  collectionAt,
  collectionsOf,
  keptUp,
  linesOf,
  makeCollection,
  ownLists,
  publicLists,
  removeCollection,
  removeRecord,
  visibilities,
  type Collection,
  type CollectionChange,
  type EntryChange,
  type Line,
} from '#collections'
import { locales } from '#platform/localized.ts'
import { find, summaries, type Summary } from '#records'
import { person, writer, type Caller } from '../caller.ts'
import { once } from '../idempotency.ts'
import { answers, nothing, repeatable, text, withToken } from './described.ts'

const texts = (description: string) => ({
  type: 'object',
  description,
  propertyNames: { enum: locales },
  additionalProperties: text,
})

const words = {
  title: texts('Title by language, in at least one'),
  description: texts('What it is about, by language'),
  query: { ...text, maxLength: 2000, description: 'Parameters of a search that keeps it up to date: `q=reef&format=resource`' },
  visibility: { enum: visibilities, description: '`private`, `link` (whoever has its address), `public`' },
} as const

const inPath = { collection: { ...text, maxLength: 60, description: 'Id of the collection or list' } } as const
const params = { type: 'object', properties: inPath, required: ['collection'] } as const
const entryParams = {
  type: 'object',
  properties: { ...inPath, identifier: { ...text, maxLength: 200, description: 'Identifier of the record, in any form' } },
  required: ['collection', 'identifier'],
} as const

const described = {
  type: 'object',
  properties: {
    id: text,
    kind: { enum: ['curated', 'list'] },
    title: { type: 'object', additionalProperties: text },
    visibility: { enum: visibilities },
  },
  required: ['id', 'kind', 'title'],
}

/** Collections of portals and reading lists of people: everybody reads what is public, and writes the own lists. */
export const collections: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/collections',
    schema: {
      tags: ['collections'],
      operationId: 'listCollections',
      summary: 'List collections and public reading lists',
      description: 'Of the portal that is called. With `of=me` your own reading lists, also private ones; that needs a token.',
      querystring: {
        type: 'object',
        properties: {
          kind: { enum: ['curated', 'list'], description: '`curated`: by the portal’s editors; `list`: by people. Both if nothing is said' },
          of: { enum: ['me'], description: 'Only your own' },
          page: { type: 'integer', minimum: 1, maximum: 1000, description: 'Counted from 1; at most 100 of each kind on a page' },
        },
      },
      response: answers(200, 'The newest first', {
        type: 'object',
        properties: { collections: { type: 'array', items: described } },
        required: ['collections'],
      }),
    },
    handler: async request => {
      const { kind, of, page = 1 } = request.query as { readonly kind?: Collection['kind']; readonly of?: 'me'; readonly page?: number }
      if (of === 'me') return { collections: (await ownLists(person(request).context)).map(collectionAnswer) }
      const { context, portal } = request.caller
      const window = { limit: pageSize, offset: (page - 1) * pageSize }
      const [curated, lists] = await Promise.all([
        kind === 'list' ? [] : collectionsOf(context, portal.id, window),
        kind === 'curated' ? [] : publicLists(context, portal.id, window),
      ])
      return { collections: [...curated, ...lists].map(collectionAnswer) }
    },
  },
  {
    method: 'GET',
    url: '/collections/:collection',
    schema: {
      tags: ['collections'],
      operationId: 'readCollection',
      summary: 'Read a collection or reading list',
      description: 'With its records in order. A withdrawn one stays, without a title. `found` is what its search finds now, the first 100.',
      params,
      response: answers(200, 'The collection with its records', described),
    },
    handler: async request => wholeAnswer(request.caller, await collectionAt(request.caller.context, idIn(request))),
  },
  {
    method: 'POST',
    url: '/collections',
    schema: {
      tags: ['collections'],
      operationId: 'makeList',
      summary: 'Make a reading list',
      description: 'Yours alone until you share it.',
      headers: { type: 'object', properties: repeatable },
      body: {
        type: 'object',
        properties: words,
        required: ['title'],
        additionalProperties: false,
        examples: [{ title: { en: 'For the spring course' }, visibility: 'private' }],
      },
      security: withToken,
      response: answers(201, 'The list', described),
    },
    handler: (request, reply) =>
      once(request, reply, async context => {
        const made = await makeCollection(context, { ...(request.body as Pick<Collection, 'title'>), kind: 'list', portal: request.caller.portal.id })
        return { status: 201, headers: {}, body: collectionAnswer(made) }
      }),
  },
  {
    method: 'PATCH',
    url: '/collections/:collection',
    schema: {
      tags: ['collections'],
      operationId: 'changeCollection',
      summary: 'Change what a list says, or who reads it',
      description: 'What is left out stays.',
      params,
      body: { type: 'object', properties: words, additionalProperties: false, examples: [{ visibility: 'link' }] },
      security: withToken,
      response: answers(200, 'The list', described),
    },
    handler: async request => collectionAnswer(await changeCollection(writer(request).context, idIn(request), request.body as CollectionChange)),
  },
  {
    method: 'DELETE',
    url: '/collections/:collection',
    schema: {
      tags: ['collections'],
      operationId: 'deleteCollection',
      summary: 'Delete a list',
      description: 'Its owner can have it back on the pages for a day.',
      params,
      security: withToken,
      response: nothing('It is gone'),
    },
    handler: async (request, reply) => {
      await removeCollection(writer(request).context, idIn(request))
      return reply.code(204).send()
    },
  },
  {
    method: 'PUT',
    url: '/collections/:collection/entries/:identifier',
    schema: {
      tags: ['collections'],
      operationId: 'putEntry',
      summary: 'Put a record into a list, or change its note and place',
      description: 'A published record; it stands last unless a `place` is named.',
      params: entryParams,
      body: {
        type: ['object', 'null'],
        properties: {
          note: texts('Why it is there, by language'),
          section: { ...text, maxLength: 40, description: 'Key of a section' },
          place: { type: 'integer', minimum: 1, description: 'Place in its section, from 1' },
        },
        additionalProperties: false,
        examples: [{ note: { en: 'Begin here.' }, place: 1 }],
      },
      security: withToken,
      response: answers(200, 'The list with its records', described),
    },
    handler: async request => {
      const caller = writer(request)
      const change = (request.body ?? {}) as EntryChange
      const { record, added } = await addRecord(caller.context, idIn(request), { record: identifierIn(request), ...noted(change) })
      if (!added || change.place !== undefined) await changeEntry(caller.context, idIn(request), record, change)
      return wholeAnswer(caller, await collectionAt(caller.context, idIn(request)))
    },
  },
  {
    method: 'DELETE',
    url: '/collections/:collection/entries/:identifier',
    schema: {
      tags: ['collections'],
      operationId: 'removeEntry',
      description: 'The record itself is not touched.',
      summary: 'Take a record out of a list',
      params: entryParams,
      security: withToken,
      response: nothing('It is out'),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      await removeRecord(context, idIn(request), (await find(context, identifierIn(request))).record.id)
      return reply.code(204).send()
    },
  },
]

const pageSize = 100

const idIn = ({ params: named }: FastifyRequest): string => (named as { readonly collection: string }).collection
const identifierIn = ({ params: named }: FastifyRequest): string => (named as { readonly identifier: string }).identifier
const noted = ({ note, section }: EntryChange) => ({ ...(note ? { note } : {}), ...(section ? { section } : {}) })

/** A collection as the API writes it: who made it is not told. */
const collectionAnswer = ({
  id,
  kind,
  portal,
  title,
  description,
  sections,
  query,
  visibility,
  changedAt,
  publishedAt,
  ...more
}: Collection & { readonly records?: number }) => ({
  id,
  kind,
  portal,
  title,
  description,
  sections,
  query,
  visibility,
  changedAt,
  publishedAt,
  ...(more.records === undefined ? {} : { records: more.records }),
  links: { self: `/api/v1/collections/${id}`, page: `/en/library/${kind === 'list' ? 'lists' : 'collections'}/${id}` },
})

async function wholeAnswer({ context, locale }: Caller, collection: Collection) {
  const lines = await linesOf(context, collection)
  const found = await keptUp(context, collection, { locale, size: pageSize })
  const ids = [...lines.map(({ record }) => record), ...found.hits.map(({ id }) => id)]
  const cards = new Map((await summaries(context, ids)).map(card => [card.id, card]))
  return {
    ...collectionAnswer(collection),
    entries: lines.map(line => entryAnswer(line, cards.get(line.record))),
    found: { total: found.total, records: found.hits.flatMap(({ id }) => recordAnswer(cards.get(id))) },
  }
}

const entryAnswer = ({ record, section, note, state, addedAt }: Line, card: Summary | undefined) => ({
  record,
  state,
  section,
  note,
  addedAt,
  ...recordAnswer(card)[0],
})

const recordAnswer = (card: Summary | undefined) =>
  card
    ? [{ id: card.id, identifier: card.identifier, format: card.format, title: card.title, links: { self: `/api/v1/records/${card.identifier}` } }]
    : []
