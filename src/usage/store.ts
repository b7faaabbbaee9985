import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Counted } from './counter.ts'

type Tables = { record_usage: { record: string; day: Date | string; views: number; downloads: number } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Add what was counted to what is known, in one statement. */
export async function put(context: Context, counted: readonly Counted[]): Promise<void> {
  if (counted.length === 0) return
  await tables(context)
    .insertInto('record_usage')
    .values([...counted])
    .onConflict(conflict =>
      conflict.columns(['record', 'day']).doUpdateSet({
        views: sql`record_usage.views + excluded.views`,
        downloads: sql`record_usage.downloads + excluded.downloads`,
      }),
    )
    .execute()
}

/** One month of a record; `month` is `2026-11`. */
export type Month = { readonly month: string; readonly views: number; readonly downloads: number }

/** The months in which a record was used, the oldest first. */
export const list = async (context: Context, record: string): Promise<readonly Month[]> =>
  tables(context)
    .selectFrom('record_usage')
    .select([sql<string>`to_char(day, 'YYYY-MM')`.as('month'), sql<number>`sum(views)::int`.as('views')])
    .select(sql<number>`sum(downloads)::int`.as('downloads'))
    .where('record', '=', record)
    .groupBy('month')
    .orderBy('month')
    .execute()

/** A record with what was counted of it. */
export type Used = { readonly id: string; readonly views: number; readonly downloads: number }

/** The records used most since a day, from a place in that order on. */
export const listMost = async (context: Context, since: Date, limit: number, offset: number): Promise<readonly Used[]> =>
  tables(context)
    .selectFrom('record_usage')
    .select(['record as id', sql<number>`sum(views)::int`.as('views'), sql<number>`sum(downloads)::int`.as('downloads')])
    .where('day', '>=', since.toISOString().slice(0, 10))
    .groupBy('record')
    .orderBy(sql`sum(views) + sum(downloads)`, 'desc')
    .orderBy('record')
    .limit(limit)
    .offset(offset)
    .execute()
