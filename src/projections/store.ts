import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { filterSql, type Column, type Filter } from '#platform/filter.ts'
import type { PublicChange } from './change.ts'

type Tables = {
  public_change: PublicChange & { once_house: readonly string[]; once_mentions: readonly string[]; once_languages: readonly string[] }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** A place in the order by moment: everything after it follows. */
export type Place = { readonly stamp: Date; readonly seq: number }

/** Whose moment lies in this span (both included). */
export type Span = { readonly from?: Date | undefined; readonly until?: Date | undefined }

/** Changes whose number is higher, in the order of the numbers. */
export const listAfter = (context: Context, scope: Filter, after: number, limit: number): Promise<readonly PublicChange[]> =>
  found(context, scope).where('seq', '>', after).orderBy('seq').limit(limit).execute()

/** Changes of a span that follow a place, in the order of their moments. */
export async function listSpan(
  context: Context,
  scope: Filter,
  { from, until, after, limit }: Span & { readonly after?: Place | undefined; readonly limit: number },
): Promise<readonly PublicChange[]> {
  let asked = inSpan(context, scope, { from, until })
  if (after) asked = asked.where(sql<boolean>`(stamp, seq) > (${after.stamp}, ${after.seq})`)
  return asked.orderBy('stamp').orderBy('seq').limit(limit).execute()
}

/** What changed last, newest first, before a number: only what still stands in the scope. */
export const listNewest = (context: Context, scope: Filter, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly PublicChange[]> =>
  standing(context, scope).where('seq', '<', before).orderBy('seq', 'desc').limit(limit).execute()

/** The number of the last change of all; 0 when nothing was ever public. */
export async function lastChange(context: Context): Promise<number> {
  const last = await tables(context).selectFrom('public_change').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return last?.seq ?? 0
}

/** Did anything in the scope change, or leave it, after a number? */
export const hasChanged = async (context: Context, scope: Filter, after: number): Promise<boolean> =>
  (await listAfter(context, scope, after, 1)).length > 0

/** What stands in the scope and changed since a moment, in the order of the records' numbers. */
export const listStanding = (context: Context, scope: Filter, after: number, limit: number, since = begin): Promise<readonly PublicChange[]> =>
  standing(context, scope).where('stamp', '>=', since).where('number', '>', after).orderBy('number').limit(limit).execute()

/** How much stands in the scope and changed since a moment. */
export async function countStanding(context: Context, scope: Filter, since = begin): Promise<number> {
  const { total } = await standing(context, scope)
    .where('stamp', '>=', since)
    .clearSelect()
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

const begin = new Date(0)

/** The change of one record that stands or stood in the scope, if there is one. */
export const getOne = (context: Context, scope: Filter, id: string): Promise<readonly PublicChange[]> =>
  found(context, scope).where('record', '=', id).execute()

/** How many changes a span holds. */
export async function count(context: Context, scope: Filter, span: Span): Promise<number> {
  const { total } = await inSpan(context, scope, span)
    .clearSelect()
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

/** Where the numbers of what stands begin every so many records, and the last moment of each part: for lists in parts. */
export async function listParts(context: Context, scope: Filter, size: number): Promise<readonly { readonly after: number; readonly stamp: Date }[]> {
  const numbered = standing(context, scope)
    .clearSelect()
    .select(['number', 'stamp', sql<string>`(row_number() over (order by number) - 1) / ${size}::integer`.as('part')])
  const rows = await context.db
    .$extendTables<{ numbered: { number: number; stamp: Date; part: string } }>()
    .with('numbered', () => numbered)
    .selectFrom('numbered')
    .select(({ fn }) => [fn.min('number').as('first'), fn.max('stamp').as('stamp')])
    .groupBy('part')
    .orderBy('first')
    .execute()
  return rows.map(({ first, stamp }) => ({ after: first - 1, stamp }))
}

/** The earliest moment of all; `undefined` when nothing was ever public. */
export async function earliest(context: Context): Promise<Date | undefined> {
  return (await tables(context).selectFrom('public_change').select('stamp').orderBy('stamp').orderBy('seq').limit(1).executeTakeFirst())?.stamp
}

/** The formats and governments of what a scope holds or held. */
export const listKinds = (context: Context, scope: Filter): Promise<readonly { readonly format: string; readonly government: string | null }[]> =>
  found(context, scope).clearSelect().select(['format', 'government']).distinct().orderBy('format').orderBy('government').execute()

/**
 * A moment before which nothing more will appear: whoever reads now and asks again from there on misses nothing.
 * Waits for the transaction that is getting its numbers.
 */
export async function horizon(context: Context): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`
    with settled as materialized (select pg_advisory_xact_lock_shared(hashtext('openchm event')))
    select clock_timestamp() as now from settled`.execute(context.db)
  return rows[0]!.now
}

const columns = [
  'record',
  'seq',
  'stamp',
  'number',
  'format',
  'kind',
  'prefix',
  'government',
  'state',
  'revision',
  'house',
  'mentions',
  'languages',
] as const

const found = (context: Context, scope: Filter) =>
  tables(context)
    .selectFrom('public_change')
    .select(columns)
    .where(filterSql(scope, field => columnOf(once, field)))

const standing = (context: Context, scope: Filter) =>
  tables(context)
    .selectFrom('public_change')
    .select(columns)
    .where('state', '=', 'published')
    .where(filterSql(scope, field => columnOf(now, field)))

function inSpan(context: Context, scope: Filter, { from, until }: Span) {
  let asked = found(context, scope)
  if (from) asked = asked.where('stamp', '>=', from)
  if (until) asked = asked.where('stamp', '<=', until)
  return asked
}

type Columns = { readonly [field: string]: Column }

const fixed: Columns = {
  id: sql.ref('record'),
  format: sql.ref('format'),
  kind: sql.ref('kind'),
  prefix: sql.ref('prefix'),
  government: sql.ref('government'),
}
const now: Columns = {
  ...fixed,
  state: sql.ref('state'),
  house: { each: sql.ref('house') },
  mentions: { each: sql.ref('mentions') },
  language: { each: sql.ref('languages') },
}
/** Where a record ever stood. */
const once: Columns = {
  ...fixed,
  state: sql`'published'`,
  house: { each: sql.ref('once_house') },
  mentions: { each: sql.ref('once_mentions') },
  language: { each: sql.ref('once_languages') },
}

function columnOf(known: Columns, field: string): Column {
  const column = Object.hasOwn(known, field) ? known[field] : undefined
  if (!column) throw new Refused('invalid', 'filter.field', { field })
  return column
}
