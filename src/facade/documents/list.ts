import { formatNamed, summaryOf, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, everything, where, type Filter } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import { count, editable, list, published, type Held } from '#records'
import type { Asking } from '../asking.ts'
import { badRequest, invalidParameter, unauthorized } from '../error.ts'
import { numberIn, parameterIn } from '../given.ts'
import { filterIn } from './filter.ts'
import type { Seen } from './info.ts'

/** Which documents a list shows, how many there are, and those of the page. */
export type Listed = { readonly total: number; readonly seen: readonly Seen[] }

const usual = 100
const most = 1000
/** Documents that are put into an order the database does not keep. */
const mostSorted = 5000

type Collection = (context: Context) => Filter

const drafts: Collection = ({ actor }) => all(editable(actor), where('draft', 'open', 'submitted'))

/** Which documents belong to a collection. */
const collections: { readonly [name: string]: Collection | undefined } = {
  my: ({ actor }) => all(editable(actor), where('state', 'published')),
  mydraft: drafts,
  mydrafts: drafts,
  request: ({ actor }) => all(editable(actor), where('draft', 'submitted')),
}

/** The documents a call asks for: published ones, or those of a collection of the caller. */
export function askedIn({ context, realm }: Asking, query: unknown, fallback?: string): Filter {
  const named = parameterIn(query, ['collection'], 50) ?? fallback
  const collection = named !== undefined && Object.hasOwn(collections, named.toLowerCase()) ? collections[named.toLowerCase()] : undefined
  if (named !== undefined && !collection) throw invalidParameter('collection', `There is no collection "${named}"`)
  if (collection && context.actor.id === undefined) throw unauthorized()
  return all(
    collection ? collection(context) : where('state', 'published'),
    realm ? where('house', realm.house) : everything,
    filterIn(parameterIn(query, ['$filter', 'filter'], 4000)),
  )
}

/** How many documents a call asks for, by format. */
export const countAsked = (asking: Asking, query: unknown): Promise<ReadonlyMap<string, number>> => count(asking.context, askedIn(asking, query))

/** The documents a call asks for, of which it wants a page. */
export async function listAsked(asking: Asking, query: unknown, fallback?: string): Promise<Listed> {
  const { context } = asking
  const filter = askedIn(asking, query, fallback)
  const [offset, limit] = [numberIn(query, ['$skip', 'skip'], 10_000_000) ?? 0, numberIn(query, ['$top', 'top'], most) ?? usual]
  const order = orderIn(parameterIn(query, ['$orderby', 'orderby', '$orderBy'], 200))
  const words = parameterIn(query, ['text_EN_txt', 'freeText'], 200)
  const total = [...(await count(context, filter)).values()].reduce((sum, some) => sum + some, 0)
  if (order.native && words === undefined) {
    const held = limit === 0 ? [] : await list(context, filter, { order: order.native, limit, offset })
    return { total, seen: await withRevisions(context, held) }
  }
  if (total > mostSorted) throw badRequest(`This order and this search are for lists of at most ${mostSorted} documents: narrow it with $filter`)
  const all = await withRevisions(context, await list(context, filter, { limit: mostSorted }))
  const found = all.filter(one => words === undefined || says(one, words)).toSorted(order.compare)
  return { total: found.length, seen: found.slice(offset, offset + limit) }
}

async function withRevisions(context: Context, held: readonly Held[]): Promise<readonly Seen[]> {
  const revisions = await published(
    context,
    held.map(({ record }) => record.id),
  )
  const newest = new Map(revisions.map(({ record, revision }) => [record.id, revision]))
  return held.map(({ record, draft }) => ({ record, revision: newest.get(record.id), draft }))
}

type Order = { readonly native?: 'newest' | 'oldest'; readonly compare: (one: Seen, other: Seen) => number }

function orderIn(text = 'updatedOn desc'): Order {
  const parts = text.split(',').map(sortIn)
  const compare = (one: Seen, other: Seen): number => {
    for (const { key, sign } of parts) {
      const [left, right] = [key(one), key(other)]
      if (left !== right) return sign * (left < right ? -1 : 1)
    }
    return one.record.number - other.record.number
  }
  const [first] = parts
  return parts.length === 1 && first!.key === updated ? { native: first!.sign < 0 ? 'newest' : 'oldest', compare } : { compare }
}

function sortIn(text: string): { readonly key: Key; readonly sign: 1 | -1 } {
  const [, field = '', direction = 'asc'] = /^\s*([A-Za-z]+(?:\/[a-z]{2})?)(?:\s+(asc|desc))?\s*$/.exec(text) ?? []
  const key = Object.hasOwn(keys, field) ? keys[field] : undefined
  if (!key) throw invalidParameter('$orderby', 'Offered are updatedOn, createdOn, type and title/en, each asc or desc')
  return { key, sign: direction === 'desc' ? -1 : 1 }
}

type Key = (seen: Seen) => string | number

const updated = ({ record, revision, draft }: Seen): number => (draft?.savedAt ?? revision?.publishedAt ?? record.createdAt).getTime()
const title = (seen: Seen): string => textOf(titlesOf(seen)).toLowerCase()

const keys: { readonly [field: string]: Key | undefined } = {
  updatedOn: updated,
  workingDocumentUpdatedOn: updated,
  createdOn: ({ record }) => record.createdAt.getTime(),
  workingDocumentCreatedOn: ({ record }) => record.createdAt.getTime(),
  type: ({ record }) => record.format,
  'title/en': title,
  'workingDocumentTitle/en': title,
}

const dataOf = ({ revision, draft }: Seen) => revision?.data ?? draft?.data ?? {}

const titlesOf = (seen: Seen): Localized => titleOf(formatNamed(seen.record.format), dataOf(seen))

const textOf = (texts: Localized): string => texts.en ?? Object.values(texts)[0] ?? ''

function says(seen: Seen, words: string): boolean {
  const texts = [...Object.values(titlesOf(seen)), ...Object.values(summaryOf(formatNamed(seen.record.format), dataOf(seen)))]
  const all = texts.join(' ').toLowerCase()
  return words
    .toLowerCase()
    .replace(/[*"]/g, ' ')
    .split(/\s+/)
    .every(word => all.includes(word))
}
