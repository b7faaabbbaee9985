import { sql } from 'kysely'
import type { Actor, Context, Held } from '#platform/context.ts'
import { emptyTables } from '#platform/empty.ts'
import { openLog } from '#platform/log.ts'
import { testDatabase } from './test-database.ts'

/** Who acts in a test, and when. `roles` are those of `account:1`; `actor` replaces that account altogether (`guest`). */
export type HouseOptions = {
  readonly roles?: readonly Held[]
  readonly actor?: Actor
  /** A moment at which the clock stands still, or a clock. */
  readonly now?: Date | (() => Date)
}

/** A context on the real database of this test run, emptied. One per test: tests run one after the other. */
export async function house({ roles = [], actor = { id: 'account:1', name: 'Test', roles }, now }: HouseOptions = {}): Promise<Context> {
  const { db } = await testDatabase()
  await emptyTables(db)
  const clock = now instanceof Date ? () => now : (now ?? (() => new Date()))
  return { db, actor, now: clock, log: openLog('silent') }
}

/** All rows of a table, in the order of its first column: what the database really holds. */
export async function rows(context: Context, table: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} order by 1`.execute(context.db)
  return rows
}

/** A row as the database gives it: column → value. */
export type Row = { readonly [column: string]: any }
