import type { Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Comment } from './comment.ts'

type Tables = {
  comment: {
    id: Generated<number>
    record: string
    path: string
    text: string
    reply_to: number | null
    review: number | null
    at: Date
    by: string | null
    resolved_at: Date | null
    resolved_by: string | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = ['id', 'record', 'path', 'text', 'reply_to as replyTo', 'at', 'by', 'resolved_at as resolvedAt', 'resolved_by as resolvedBy'] as const

/** What is to be kept of a new comment; `review` names the returned review it came with. */
export type NewComment = Pick<Comment, 'record' | 'path' | 'text' | 'replyTo' | 'at' | 'by'> & { readonly review?: number }

/** Keep a comment. `undefined` when the same one of the same review is kept already. */
export async function add(unit: Context, { replyTo, review, ...comment }: NewComment): Promise<number | undefined> {
  const row = await tables(unit)
    .insertInto('comment')
    .values({ ...comment, reply_to: replyTo, review: review ?? null, resolved_at: null, resolved_by: null })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** One comment, if there is such. */
export const get = (context: Context, id: number): Promise<Comment | undefined> =>
  tables(context).selectFrom('comment').select(columns).where('id', '=', id).executeTakeFirst()

/** Everything said about a record, oldest first. */
export const list = (context: Context, record: string): Promise<readonly Comment[]> =>
  tables(context).selectFrom('comment').select(columns).where('record', '=', record).orderBy('id').execute()

/** Mark a thread as resolved, or as open again. */
export async function settle(unit: Context, id: number, at: Date | null, by: string | null): Promise<void> {
  await tables(unit).updateTable('comment').set({ resolved_at: at, resolved_by: by }).where('id', '=', id).execute()
}

/** How many open threads each of these records has; those without are left out. */
export async function countOpen(context: Context, records: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (records.length === 0) return new Map()
  const rows = await tables(context)
    .selectFrom('comment')
    .select(['record', ({ fn }) => fn.countAll<number>().as('count')])
    .where('record', 'in', records)
    .where('reply_to', 'is', null)
    .where('resolved_at', 'is', null)
    .groupBy('record')
    .execute()
  return new Map(rows.map(({ record, count }) => [record, Number(count)]))
}
