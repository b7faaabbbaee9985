import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, matches, where } from '#platform/filter.ts'
import { collectionFacts, type Collection, type Entry } from './collection.ts'
import { changeable, listable, openable } from './policy.ts'
import { count, countEntries, coversOf, entriesOf, get, list, lock, recordsIn, standings, type StoredCover, type Window } from './store.ts'

/** The collection of this id, as far as the actor may read it. Refuses `collection.unknown`. */
export async function collectionAt(context: Context, id: string): Promise<Collection> {
  const found = await get(context, id)
  if (!found || found.removedAt !== null || !matches(openable(context.actor), collectionFacts(found)))
    throw new Refused('not-found', 'collection.unknown', { id })
  return found
}

/** May the actor change it? */
export const mayChange = ({ actor }: Context, collection: Collection): boolean => matches(changeable(actor), collectionFacts(collection))

/** The collection, locked, for an actor that changes it. Refuses `collection.unknown`, `collection.change`. With `removed` also one thrown away. */
export async function changing(unit: Context, id: string, { removed = false } = {}): Promise<Collection> {
  const found = await lock(unit, id)
  if (!found || (found.removedAt !== null && !removed) || !matches(openable(unit.actor), collectionFacts(found)))
    throw new Refused('not-found', 'collection.unknown', { id })
  if (!mayChange(unit, found)) throw new Refused('forbidden', 'collection.change', { id })
  return found
}

/** A collection in a list: how many records everybody finds in it (without those of its query), and the picture it has. */
export type Listed = Collection & { readonly records: number; readonly cover: Omit<StoredCover, 'bytes'> | undefined }

/** The collections of a portal that the actor finds there, the newest first: those its curators made, drafts for them only. */
export const collectionsOf = async (context: Context, portal: string, window?: Window): Promise<readonly Listed[]> =>
  withCounts(context, await list(context, all(where('kind', 'curated'), where('portal', portal), listable(context.actor)), window))

/** The reading lists people made public on a portal, the newest first. */
export const publicLists = async (context: Context, portal: string, window?: Window): Promise<readonly Listed[]> =>
  withCounts(context, await list(context, ofPublic(portal), window))

/** How many they are. */
export const countPublicLists = (context: Context, portal: string): Promise<number> => count(context, ofPublic(portal))

const ofPublic = (portal: string) => all(where('kind', 'list'), where('portal', portal), where('visibility', 'public'))

/** The actor's own lists, the one changed last first; a guest has none. */
export async function ownLists(context: Context): Promise<readonly Listed[]> {
  const { id } = context.actor
  if (id === undefined) return []
  return withCounts(context, await list(context, all(where('kind', 'list'), where('owner', id)), { order: 'changed' }))
}

async function withCounts(context: Context, collections: readonly Collection[]): Promise<readonly Listed[]> {
  const ids = collections.map(({ id }) => id)
  const [counts, covers] = await Promise.all([countEntries(context, ids), coversOf(context, ids)])
  return collections.map(one => ({ ...one, records: counts.get(one.id) ?? 0, cover: covers.get(one.id) }))
}

/** An entry with how its record stands. */
export type Line = Entry & { readonly state: 'published' | 'withdrawn' }

/** The entries of a collection whose records everybody may read, or may know to be withdrawn, in order. Ask only about a collection the actor was given. */
export async function linesOf(context: Context, { id, sections }: Collection): Promise<readonly Line[]> {
  const entries = await entriesOf(context, id)
  const states = await standings(
    context,
    entries.map(({ record }) => record),
  )
  const keys = ['', ...sections.map(({ key }) => key)]
  const lines = entries.flatMap(entry => {
    const state = states.get(entry.record)
    return state ? [{ ...entry, state, section: keys.includes(entry.section) ? entry.section : '' }] : []
  })
  return keys.flatMap(key => lines.filter(({ section }) => section === key))
}

/** The records in the public collections and lists of a portal, with the id of each: which hold something is found by asking the index about them. */
export const recordsHeld = (context: Context, portal: string): Promise<readonly { readonly collection: string; readonly record: string }[]> =>
  recordsIn(context, all(where('portal', portal), where('visibility', 'public')), mostLookedAt)

const mostLookedAt = 5000

/** The public collections and lists of a portal that hold any of these records. */
export async function holding(context: Context, portal: string, records: readonly string[]): Promise<readonly Listed[]> {
  const wanted = new Set(records)
  const held = await recordsHeld(context, portal)
  const ids = [...new Set(held.filter(({ record }) => wanted.has(record)).map(({ collection }) => collection))]
  if (ids.length === 0) return []
  return withCounts(context, await list(context, all(where('id', ...ids), where('visibility', 'public'))))
}

/** The picture a collection has, without its bytes; ask only about a collection the actor was given. */
export const coverNamed = async (context: Context, { id }: Collection): Promise<Omit<StoredCover, 'bytes'> | undefined> =>
  (await coversOf(context, [id])).get(id)
