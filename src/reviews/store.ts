import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { filterSql, type Column, type Filter } from '#platform/filter.ts'
import type { Comment, Review, ReviewState } from './review.ts'

type Tables = {
  review: {
    id: Generated<number>
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
    reason: string | null
    comments: Generated<readonly Comment[] | string>
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** What opens a review. */
export type Opening = Omit<Review, 'id' | 'state' | 'closedAt' | 'closedBy' | 'reason' | 'comments'>

/** What closes it. */
export type Closing = {
  readonly state: Exclude<ReviewState, 'open'>
  readonly at: Date
  readonly by: string | null
  readonly reason?: string
  readonly comments?: readonly Comment[]
}

/** The review, if there is one of this number. */
export const get = (context: Context, id: number): Promise<Review | undefined> =>
  Number.isSafeInteger(id) ? (reviews(context).where('id', '=', id).executeTakeFirst() as Promise<Review | undefined>) : Promise.resolve(undefined)

/** All reviews of a record, newest first. */
export const listOf = (context: Context, record: string): Promise<readonly Review[]> =>
  reviews(context).where('record', '=', record).orderBy('submission', 'desc').execute() as Promise<readonly Review[]>

/** Open reviews for which the filter holds, those waiting longest first. */
export const listOpen = (
  context: Context,
  filter: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Review[]> =>
  reviews(context)
    .where('state', '=', 'open')
    .where(filterSql(filter, columnOf))
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<readonly Review[]>

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

/** Open the review of a submission; answers its number, or nothing when it was opened before. */
export async function add(unit: Context, { submittedBy, submittedAt, ...opening }: Opening): Promise<number | undefined> {
  const row = { ...opening, submitted_by: submittedBy, submitted_at: submittedAt }
  const added = await tables(unit)
    .insertInto('review')
    .values(row as never)
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Close the review of a submission if it is open; answers whether it was. */
export async function close(unit: Context, record: string, submission: number, { state, at, by, reason, comments }: Closing): Promise<boolean> {
  const closed = await tables(unit)
    .updateTable('review')
    .set({ state, closed_at: at, closed_by: by, reason: reason ?? null, comments: JSON.stringify(comments ?? []) })
    .where('record', '=', record)
    .where('submission', '=', submission)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}

const columns: { readonly [field: string]: Column } = {
  format: sql`format`,
  kind: sql`kind`,
  prefix: sql`prefix`,
  house: { each: sql`house` },
  government: sql`government`,
  owner: sql`owner`,
}

function columnOf(field: string): Column {
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined
  if (!column) throw new Refused('invalid', 'filter.field', { field })
  return column
}

const reviews = (context: Context) =>
  tables(context)
    .selectFrom('review')
    .select([
      'id',
      'record',
      'submission',
      'version',
      'format',
      'kind',
      'prefix',
      'house',
      'government',
      'owner',
      'note',
      'state',
      'reason',
      'comments',
    ])
    .select(['submitted_by as submittedBy', 'submitted_at as submittedAt', 'closed_at as closedAt', 'closed_by as closedBy'])
