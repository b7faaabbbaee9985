import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { filterSql, type Filter } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import type { Collection, Entry, Section } from './collection.ts'

type Tables = {
  collection: {
    id: string
    kind: Collection['kind']
    portal: string
    owner: string
    title: Localized
    description: Localized
    sections: readonly Section[]
    query: string
    visibility: Collection['visibility']
    created_at: Date
    changed_at: Date
    published_at: Date | null
    removed_at: Date | null
  }
  collection_entry: {
    collection: string
    record: string
    section: string
    place: number
    note: Localized
    added_at: Date
    removed_at: Date | null
  }
  collection_cover: { collection: string; hash: string; width: number; height: number; bytes: Buffer }
  shown_record: { id: string; state: 'published' | 'withdrawn' }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = [
  'id',
  'kind',
  'portal',
  'owner',
  'title',
  'description',
  'sections',
  'query',
  'visibility',
  'created_at as createdAt',
  'changed_at as changedAt',
  'published_at as publishedAt',
  'removed_at as removedAt',
] as const

const entryColumns = ['record', 'section', 'place', 'note', 'added_at as addedAt'] as const

/** One collection, also one that was thrown away; if there is such. */
export const get = (context: Context, id: string): Promise<Collection | undefined> =>
  tables(context).selectFrom('collection').select(columns).where('id', '=', id).executeTakeFirst()

/** The same, locked until the transaction ends, so that changes of one collection follow each other. */
export const lock = (unit: Context, id: string): Promise<Collection | undefined> =>
  tables(unit).selectFrom('collection').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

/** How many, from which on, and in which order. */
export type Window = { readonly limit?: number; readonly offset?: number; readonly order?: 'published' | 'changed' }

/** The collections for which the filter holds, those opened to readers, or changed, last first. */
export const list = (
  context: Context,
  filter: Filter,
  { limit = 100, offset = 0, order = 'published' }: Window = {},
): Promise<readonly Collection[]> =>
  tables(context)
    .selectFrom('collection')
    .select(columns)
    .where(filterSql(filter, columnOf))
    .where('removed_at', 'is', null)
    .orderBy(order === 'changed' ? sql`changed_at` : sql`coalesce(published_at, changed_at)`, 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many that are. */
export async function count(context: Context, filter: Filter): Promise<number> {
  const { number } = await tables(context)
    .selectFrom('collection')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where(filterSql(filter, columnOf))
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(number)
}

const fields = new Set(['id', 'kind', 'portal', 'owner', 'visibility'])

function columnOf(field: string) {
  if (!fields.has(field)) throw new Error(`collections have no ${field}`)
  return sql.ref(field)
}

/** Keep a new collection, or what it has become. */
export async function put(unit: Context, one: Collection): Promise<void> {
  const row = {
    kind: one.kind,
    portal: one.portal,
    owner: one.owner,
    title: JSON.stringify(one.title) as never,
    description: JSON.stringify(one.description) as never,
    sections: JSON.stringify(one.sections) as never,
    query: one.query,
    visibility: one.visibility,
    created_at: one.createdAt,
    changed_at: one.changedAt,
    published_at: one.publishedAt,
    removed_at: one.removedAt,
  }
  await tables(unit)
    .insertInto('collection')
    .values({ id: one.id, ...row })
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Give a collection another id, and with it another address. */
export async function rename(unit: Context, id: string, to: string): Promise<void> {
  await tables(unit).updateTable('collection').set({ id: to }).where('id', '=', id).execute()
}

/** Forget collections thrown away before this moment. */
export async function forget(context: Context, before: Date): Promise<void> {
  await tables(context).deleteFrom('collection').where('removed_at', '<', before).execute()
  await tables(context).deleteFrom('collection_entry').where('removed_at', '<', before).execute()
}

/** The entries in order; those taken out are not among them. */
export const entriesOf = (context: Context, collection: string): Promise<readonly Entry[]> =>
  tables(context)
    .selectFrom('collection_entry')
    .select(entryColumns)
    .where('collection', '=', collection)
    .where('removed_at', 'is', null)
    .orderBy('place')
    .orderBy('added_at')
    .execute()

/** The entry of a record, also one that was taken out. */
export const entryOf = (context: Context, collection: string, record: string): Promise<(Entry & { readonly removedAt: Date | null }) | undefined> =>
  tables(context)
    .selectFrom('collection_entry')
    .select([...entryColumns, 'removed_at as removedAt'])
    .where('collection', '=', collection)
    .where('record', '=', record)
    .executeTakeFirst()

/** Keep entries as they stand; what was taken out and is among them is in again. */
export async function putEntries(unit: Context, collection: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ record, section, place, note, addedAt }) => ({
    collection,
    record,
    section,
    place,
    note: JSON.stringify(note) as never,
    added_at: addedAt,
    removed_at: null,
  }))
  await tables(unit)
    .insertInto('collection_entry')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['collection', 'record']).doUpdateSet(({ ref }) => ({
        section: ref('excluded.section'),
        place: ref('excluded.place'),
        note: ref('excluded.note'),
        removed_at: null,
      })),
    )
    .execute()
}

/** Take an entry out. */
export async function removeEntry(unit: Context, collection: string, record: string, at: Date): Promise<void> {
  await tables(unit)
    .updateTable('collection_entry')
    .set({ removed_at: at })
    .where('collection', '=', collection)
    .where('record', '=', record)
    .execute()
}

/** How many records of each collection everybody may read; those with none are left out. */
export async function countEntries(context: Context, collections: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (collections.length === 0) return new Map()
  const rows = await tables(context)
    .selectFrom('collection_entry')
    .innerJoin('shown_record', 'shown_record.id', 'collection_entry.record')
    .select(['collection', ({ fn }) => fn.countAll<number>().as('count')])
    .where('collection', 'in', collections)
    .where('removed_at', 'is', null)
    .where('shown_record.state', '=', 'published')
    .groupBy('collection')
    .execute()
  return new Map(rows.map(({ collection, count: number }) => [collection, Number(number)]))
}

/** Which of these records are shown, and whether they were withdrawn. */
export async function standings(context: Context, records: readonly string[]): Promise<ReadonlyMap<string, 'published' | 'withdrawn'>> {
  if (records.length === 0) return new Map()
  const rows = await tables(context).selectFrom('shown_record').selectAll().where('id', 'in', records).execute()
  return new Map(rows.map(({ id, state }) => [id, state]))
}

/** The records in collections for which the filter holds, with the collection of each; at most so many. */
export const recordsIn = (
  context: Context,
  filter: Filter,
  limit: number,
): Promise<readonly { readonly collection: string; readonly record: string }[]> =>
  tables(context)
    .selectFrom('collection_entry')
    .innerJoin('collection', 'collection.id', 'collection_entry.collection')
    .select(['collection_entry.collection', 'record'])
    .where(filterSql(filter, columnOf))
    .where('collection.removed_at', 'is', null)
    .where('collection_entry.removed_at', 'is', null)
    .orderBy('collection.published_at', 'desc')
    .limit(limit)
    .execute()

/** A stored cover. */
export type StoredCover = { readonly hash: string; readonly width: number; readonly height: number; readonly bytes: Buffer }

/** Keep the cover of a collection; without one, it has none any more. */
export async function putCover(unit: Context, collection: string, cover: StoredCover | undefined): Promise<void> {
  if (!cover) {
    await tables(unit).deleteFrom('collection_cover').where('collection', '=', collection).execute()
    return
  }
  await tables(unit)
    .insertInto('collection_cover')
    .values({ collection, ...cover })
    .onConflict(conflict => conflict.column('collection').doUpdateSet(cover))
    .execute()
}

/** The cover of a collection, if it has one. */
export const coverOf = (context: Context, collection: string): Promise<StoredCover | undefined> =>
  tables(context).selectFrom('collection_cover').select(['hash', 'width', 'height', 'bytes']).where('collection', '=', collection).executeTakeFirst()

/** The hashes and sizes of the covers these collections have. */
export async function coversOf(context: Context, collections: readonly string[]): Promise<ReadonlyMap<string, Omit<StoredCover, 'bytes'>>> {
  if (collections.length === 0) return new Map()
  const rows = await tables(context)
    .selectFrom('collection_cover')
    .select(['collection', 'hash', 'width', 'height'])
    .where('collection', 'in', collections)
    .execute()
  return new Map(rows.map(({ collection, ...cover }) => [collection, cover]))
}
