import { sql, type Selectable, type Generated } from 'kysely'
import type { Data, House, Kind } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { filterSql, type Column, type Filter } from '#platform/filter.ts'
import { isUid, type Identifier } from './identifiers.ts'
import { changing } from './kept.ts'
import type { ChmRecord, Draft, Held, State } from './record.ts'

type Tables = {
  record: {
    id: string
    number: Generated<number>
    format: string
    kind: Kind
    prefix: House
    house: House[]
    government: string | null
    owner: string
    mentions: Generated<string[]>
    state: Generated<State>
    revision: Generated<number>
    revoked: Generated<boolean>
    submission: Generated<number>
    created_at: Date
    created_by: string | null
    published_at: Date | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
    reason: string | null
    confirmed_at: Date | null
    confirmed_by: string | null
    unconfirmed_since: Date | null
    retired_at: Date | null
    retired_by: string | null
    retired_because: string | null
  }
  draft: {
    record: string
    data: string | Data
    version: Generated<number>
    state: Generated<Draft['state']>
    saved_at: Date
    saved_by: string | null
    said_at: Date
    submitted_at: Date | null
    submitted_by: string | null
    submitted_as: string | null
    note: string | null
  }
  discarded_record: { id: string; number: number; at: Date; by: string | null }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** How a list of records is ordered and cut. */
export type Window = { readonly order?: 'newest' | 'oldest'; readonly limit?: number; readonly offset?: number }

/** The record and its draft, locked until the transaction ends, so that steps on one record follow each other. Refuses `record.unknown`. */
export async function lock(unit: Context, id: string): Promise<Held> {
  const row = isUid(id) ? await tables(unit).selectFrom('record').select('id').where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  if (!row) throw new Refused('not-found', 'record.unknown', { id })
  changing(unit, id)
  return (await get(unit, { id }))!
}

/** The record an identifier speaks of, with its draft; it need not be there. */
export async function get(context: Context, identifier: Identifier): Promise<Held | undefined> {
  const asked = held(context)
  const row = await (
    'id' in identifier ? asked.where('record.id', '=', identifier.id) : asked.where('record.number', '=', identifier.number)
  ).executeTakeFirst()
  return row && heldOf(row)
}

/** The records among these, with their drafts, in no order. */
export async function getAll(context: Context, ids: readonly string[]): Promise<readonly Held[]> {
  if (ids.length === 0) return []
  return (await held(context).where('record.id', 'in', ids).execute()).map(heldOf)
}

/** The records for which the filter holds, those changed last first. */
export async function list(context: Context, filter: Filter, { order = 'newest', limit = 100, offset = 0 }: Window): Promise<readonly Held[]> {
  const direction = order === 'newest' ? 'desc' : 'asc'
  const rows = await held(context)
    .where(filterSql(filter, columnOf))
    .orderBy(sql`coalesce(draft.saved_at, record.withdrawn_at, record.published_at, record.created_at)`, direction)
    .orderBy('record.number', direction)
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(heldOf)
}

/** The records with higher numbers for which the filter holds, in the order of their numbers. */
export const listAfter = async (context: Context, filter: Filter, after: number, limit: number): Promise<readonly Held[]> =>
  (await held(context).where(filterSql(filter, columnOf)).where('record.number', '>', after).orderBy('record.number').limit(limit).execute()).map(
    heldOf,
  )

/** The published records with a higher number, in the order of their numbers. */
export const listPublished = (context: Context, after: number, limit: number): Promise<readonly { readonly id: string; readonly number: number }[]> =>
  tables(context)
    .selectFrom('record')
    .select(['id', 'number'])
    .where('state', '=', 'published')
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()

/** The records of a format whose numbers follow this one, with their drafts, in the order of their numbers. */
export async function listOfFormat(context: Context, format: string, after: number, limit: number): Promise<readonly Held[]> {
  const rows = await held(context)
    .where('record.format', '=', format)
    .where('record.number', '>', after)
    .orderBy('record.number')
    .limit(limit)
    .execute()
  return rows.map(heldOf)
}

/** Put another body into a draft without a word of who saved it: what it says has not changed. */
export async function rewriteDraft(unit: Context, record: string, data: Data): Promise<void> {
  await tables(unit)
    .updateTable('draft')
    .set({ data: JSON.stringify(data), version: sql`nextval('draft_version')` })
    .where('record', '=', record)
    .execute()
  changing(unit, record)
}

/** Published records of a format whose last publication or confirmation was not after this moment, in the order of their numbers. */
export const listUntouched = async (
  context: Context,
  { format, until, after, limit }: { readonly format: string; readonly until: Date; readonly after: number; readonly limit: number },
): Promise<readonly ChmRecord[]> => {
  const rows = await held(context)
    .where('record.format', '=', format)
    .where('record.state', '=', 'published')
    .where('record.number', '>', after)
    .where(sql<boolean>`greatest(record.published_at, record.confirmed_at) <= ${until}`)
    .orderBy('record.number')
    .limit(limit)
    .execute()
  return rows.map(row => heldOf(row).record)
}

/** How many records the filter holds for, by format. */
export async function count(context: Context, filter: Filter): Promise<ReadonlyMap<string, number>> {
  const rows = await tables(context)
    .selectFrom('record')
    .leftJoin('draft', 'draft.record', 'record.id')
    .select(['record.format', ({ fn }) => fn.countAll<number>().as('count')])
    .where(filterSql(filter, columnOf))
    .groupBy('record.format')
    .execute()
  return new Map(rows.map(row => [row.format, Number(row.count)]))
}

/** A new record without a draft. `undefined` when its id was ever used. */
export async function add(
  unit: Context,
  record: Pick<ChmRecord, 'id' | 'format' | 'kind' | 'prefix' | 'houses' | 'government' | 'owner'>,
): Promise<boolean> {
  const { id, format, kind, prefix, houses, government, owner } = record
  const discarded = await tables(unit).selectFrom('discarded_record').select('id').where('id', '=', id).executeTakeFirst()
  if (discarded) return false
  const added = await tables(unit)
    .insertInto('record')
    .values({ id, format, kind, prefix, house: [...houses], government, owner, created_at: unit.now(), created_by: unit.actor.id ?? null })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Change columns of a record. */
export async function put(unit: Context, id: string, change: Partial<Omit<Selectable<Tables['record']>, 'id' | 'number'>>): Promise<void> {
  await tables(unit).updateTable('record').set(change).where('id', '=', id).execute()
}

/** Remove a record that was never published; its id and number stay taken. */
export async function remove(unit: Context, { id, number }: ChmRecord): Promise<void> {
  await tables(unit)
    .insertInto('discarded_record')
    .values({ id, number, at: unit.now(), by: unit.actor.id ?? null })
    .execute()
  await tables(unit).deleteFrom('record').where('id', '=', id).execute()
}

/** Store the text of a draft under a new version. `said`: the save is announced, too. */
export async function putDraft(unit: Context, record: string, data: Data, said = true): Promise<void> {
  const saved = { data: JSON.stringify(data), saved_at: unit.now(), saved_by: unit.actor.id ?? null, ...(said ? { said_at: unit.now() } : {}) }
  await tables(unit)
    .insertInto('draft')
    .values({ record, said_at: unit.now(), ...saved, submitted_at: null, submitted_by: null, submitted_as: null, note: null })
    .onConflict(conflict => conflict.column('record').doUpdateSet({ ...saved, version: sql`nextval('draft_version')` }))
    .execute()
}

/** When the last announced save of this draft was. */
export async function saidAt(unit: Context, record: string): Promise<Date> {
  return (await tables(unit).selectFrom('draft').select('said_at').where('record', '=', record).executeTakeFirstOrThrow()).said_at
}

/** Lock the draft for its review, or open it again. */
export async function moveDraft(
  unit: Context,
  record: string,
  state: Draft['state'],
  { note = null, as = null }: { readonly note?: string | null; readonly as?: string | null } = {},
): Promise<void> {
  const submitted =
    state === 'submitted'
      ? { submitted_at: unit.now(), submitted_by: unit.actor.id ?? null, submitted_as: as, note }
      : { submitted_at: null, submitted_by: null, submitted_as: null, note: null }
  await tables(unit)
    .updateTable('draft')
    .set({ state, ...submitted })
    .where('record', '=', record)
    .execute()
}

/** Remove the draft of a record. */
export async function removeDraft(unit: Context, record: string): Promise<void> {
  await tables(unit).deleteFrom('draft').where('record', '=', record).execute()
}

/** The other published records of this format and government, asked for by one transaction at a time. */
export async function listSiblings(unit: Context, { id, format, government }: ChmRecord): Promise<readonly string[]> {
  if (unit.db.isTransaction) await sql`select pg_advisory_xact_lock(hashtext(${`record ${format} ${government}`}))`.execute(unit.db)
  const others = await tables(unit)
    .selectFrom('record')
    .select('id')
    .where('format', '=', format)
    .where('government', '=', government)
    .where('state', '=', 'published')
    .where('id', '<>', id)
    .orderBy('number')
    .execute()
  return others.map(other => other.id)
}

const columns: { readonly [field: string]: Column } = {
  id: sql`record.id`,
  state: sql`record.state`,
  format: sql`record.format`,
  kind: sql`record.kind`,
  prefix: sql`record.prefix`,
  house: { each: sql`record.house` },
  government: sql`record.government`,
  owner: sql`record.owner`,
  mentions: { each: sql`record.mentions` },
  draft: sql`coalesce(draft.state, 'none')`,
  by: sql`coalesce(draft.submitted_by, draft.saved_by, record.created_by)`,
  mark: sql`case when record.revoked then 'revoked' when record.retired_at is not null then 'retired'
    when record.unconfirmed_since is not null then 'not-confirmed' else 'current' end`,
}

function columnOf(field: string): Column {
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined
  if (!column) throw new Refused('invalid', 'filter.field', { field })
  return column
}

const held = (context: Context) =>
  tables(context)
    .selectFrom('record')
    .leftJoin('draft', 'draft.record', 'record.id')
    .selectAll('record')
    .select(['draft.record as drafted', 'draft.data', 'draft.version', 'draft.state as standing', 'draft.saved_at', 'draft.saved_by'])
    .select(['draft.submitted_at', 'draft.submitted_by', 'draft.submitted_as', 'draft.note'])

type HeldRow = Awaited<ReturnType<ReturnType<typeof held>['executeTakeFirstOrThrow']>>

const heldOf = (row: HeldRow): Held => ({ record: recordOf(row), draft: row.drafted === null ? undefined : draftOf(row) })

const recordOf = (row: HeldRow): ChmRecord => ({
  id: row.id,
  number: row.number,
  format: row.format,
  kind: row.kind,
  prefix: row.prefix,
  houses: row.house,
  government: row.government,
  owner: row.owner,
  mentions: row.mentions,
  state: row.state,
  revision: row.revision,
  revoked: row.revoked,
  submission: row.submission,
  createdAt: row.created_at,
  createdBy: row.created_by,
  publishedAt: row.published_at,
  withdrawnAt: row.withdrawn_at,
  withdrawnBy: row.withdrawn_by,
  reason: row.reason,
  confirmedAt: row.confirmed_at,
  unconfirmedSince: row.unconfirmed_since,
  retiredAt: row.retired_at,
  retiredBecause: row.retired_because,
})

const draftOf = (row: HeldRow): Draft => ({
  record: row.id,
  data: row.data as Data,
  version: row.version!,
  state: row.standing!,
  savedAt: row.saved_at!,
  savedBy: row.saved_by,
  submittedAt: row.submitted_at,
  submittedBy: row.submitted_by,
  submittedAs: row.submitted_as,
  note: row.note,
})
