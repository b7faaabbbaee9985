import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { filterSql, type Column, type Filter } from '#platform/filter.ts'
import type { Asks, Comment, Review, ReviewState } from './review.ts'

type Tables = {
  review: {
    id: Generated<number>
    asks: Generated<Asks>
    record: string
    submission: number
    version: number
    format: string
    kind: string
    prefix: string
    house: readonly string[]
    government: string | null
    owner: string
    note: string | null
    submitted_by: string | null
    submitted_at: Date
    state: Generated<ReviewState>
    closed_at: Date | null
    closed_by: string | null
    on_behalf_of: string | null
    reason: string | null
    comments: Generated<readonly Comment[] | string>
    checked: Generated<string[]>
    assigned_to: string | null
    assigned_at: Date | null
    due_at: Date | null
    reminded: Generated<number>
    escalated_at: Date | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** What opens a review. */
export type Opening = Pick<
  Review,
  | 'asks'
  | 'record'
  | 'submission'
  | 'version'
  | 'format'
  | 'kind'
  | 'prefix'
  | 'house'
  | 'government'
  | 'owner'
  | 'note'
  | 'submittedBy'
  | 'submittedAt'
  | 'dueAt'
>

/** What closes it. */
export type Closing = {
  readonly state: Exclude<ReviewState, 'open'>
  readonly at: Date
  readonly by: string | null
  readonly onBehalfOf?: string | null
  readonly reason?: string
  readonly comments?: readonly Comment[]
  readonly checked?: readonly string[]
}

/** Which reviews a list shows, and in which order. */
export type Window = { readonly limit: number; readonly offset: number; readonly order?: 'oldest' | 'due' }

/** The review, if there is one of this number. */
export const get = (context: Context, id: number): Promise<Review | undefined> =>
  Number.isSafeInteger(id) ? (reviews(context).where('id', '=', id).executeTakeFirst() as Promise<Review | undefined>) : Promise.resolve(undefined)

/** The same, locked until the transaction ends, so that decisions on one review follow each other. */
export async function lock(unit: Context, id: number): Promise<void> {
  if (Number.isSafeInteger(id)) await tables(unit).selectFrom('review').select('id').where('id', '=', id).forUpdate().execute()
}

/** All reviews of a record, newest first. */
export const listOf = (context: Context, record: string): Promise<readonly Review[]> =>
  reviews(context).where('record', '=', record).orderBy('id', 'desc').execute() as Promise<readonly Review[]>

/** Open reviews for which the filter holds, those waiting longest, or due soonest, first. */
export const listOpen = (context: Context, filter: Filter, { limit, offset, order = 'oldest' }: Window): Promise<readonly Review[]> =>
  reviews(context)
    .where('state', '=', 'open')
    .where(filterSql(filter, columnOf))
    .orderBy(order === 'due' ? 'due_at' : 'submitted_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<readonly Review[]>

/** Reviews in any state, or only open ones, for which the filter holds, newest first. */
export function listNewest(
  context: Context,
  filter: Filter,
  { open, limit }: { readonly open: boolean; readonly limit: number },
): Promise<readonly Review[]> {
  const found = reviews(context).where(filterSql(filter, columnOf)).orderBy('id', 'desc').limit(limit)
  return (open ? found.where('state', '=', 'open') : found).execute() as Promise<readonly Review[]>
}

/** How many open reviews the filter holds for. */
export async function countOpen(context: Context, filter: Filter): Promise<number> {
  const { count } = await tables(context)
    .selectFrom('review')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'open')
    .where(filterSql(filter, columnOf))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The different formats and governments of the open reviews the filter holds for. */
export async function kindsOpen(
  context: Context,
  filter: Filter,
): Promise<readonly { readonly format: string; readonly government: string | null }[]> {
  return tables(context)
    .selectFrom('review')
    .select(['format', 'government'])
    .distinct()
    .where('state', '=', 'open')
    .where(filterSql(filter, columnOf))
    .execute()
}

/** Every open review that began before a moment, those waiting longest first: for whoever watches the time. */
export const listWaiting = (context: Context, before: Date, after: number, limit: number): Promise<readonly Review[]> =>
  reviews(context)
    .where('state', '=', 'open')
    .where('submitted_at', '<=', before)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute() as Promise<readonly Review[]>

/** Open a review; answers its number, or nothing when it was opened before. */
export async function add(unit: Context, { submittedBy, submittedAt, dueAt, ...opening }: Opening): Promise<number | undefined> {
  const row = { ...opening, submitted_by: submittedBy, submitted_at: submittedAt, due_at: dueAt }
  const added = await tables(unit)
    .insertInto('review')
    .values(row as never)
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Close a review if it is open; answers whether it was. */
export async function close(unit: Context, id: number, { state, at, by, onBehalfOf, reason, comments, checked }: Closing): Promise<boolean> {
  const closed = await tables(unit)
    .updateTable('review')
    .set({
      state,
      closed_at: at,
      closed_by: by,
      on_behalf_of: onBehalfOf ?? null,
      reason: reason ?? null,
      comments: JSON.stringify(comments ?? []),
      checked: [...(checked ?? [])],
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}

/** The open review of a submission, or the open request to withdraw a record. */
export async function openFor(
  context: Context,
  record: string,
  asked: { readonly submission: number } | { readonly asks: 'withdrawal' },
): Promise<number | undefined> {
  const open = tables(context).selectFrom('review').select('id').where('record', '=', record).where('state', '=', 'open')
  const found =
    'asks' in asked ? open.where('asks', '=', asked.asks) : open.where('asks', '=', 'publication').where('submission', '=', asked.submission)
  return (await found.executeTakeFirst())?.id
}

/** Say who looks after an open review. */
export async function putAssigned(unit: Context, id: number, to: string | null): Promise<void> {
  await tables(unit)
    .updateTable('review')
    .set({ assigned_to: to, assigned_at: to === null ? null : unit.now() })
    .where('id', '=', id)
    .execute()
}

/** Note that so many reminders were sent, or that others were called to help. */
export async function putWatched(unit: Context, id: number, watched: { readonly reminded: number } | { readonly escalatedAt: Date }): Promise<void> {
  await tables(unit)
    .updateTable('review')
    .set('reminded' in watched ? watched : { escalated_at: watched.escalatedAt })
    .where('id', '=', id)
    .execute()
}

const columns: { readonly [field: string]: Column } = {
  format: sql`format`,
  kind: sql`kind`,
  prefix: sql`prefix`,
  house: { each: sql`house` },
  government: sql`government`,
  owner: sql`owner`,
  asks: sql`asks`,
  record: sql`record`,
  submittedBy: sql`submitted_by`,
  assignedTo: sql`assigned_to`,
  dueAt: sql`to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
}

function columnOf(field: string): Column {
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined
  if (!column) throw new Refused('invalid', 'filter.field', { field })
  return column
}

const reviews = (context: Context) =>
  tables(context)
    .selectFrom('review')
    .select(['id', 'asks', 'record', 'submission', 'version', 'format', 'kind', 'prefix', 'house', 'government', 'owner', 'note'])
    .select(['state', 'reason', 'comments', 'checked', 'reminded'])
    .select(['submitted_by as submittedBy', 'submitted_at as submittedAt', 'closed_at as closedAt', 'closed_by as closedBy'])
    .select([
      'on_behalf_of as onBehalfOf',
      'assigned_to as assignedTo',
      'assigned_at as assignedAt',
      'due_at as dueAt',
      'escalated_at as escalatedAt',
    ])
