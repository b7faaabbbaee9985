import type { Context } from '#platform/context.ts'

type Tables = { notification: { event: number; account: string; letter: string; at: Date } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Note that this person is told of this event; answers false when that was noted before. */
export async function add(unit: Context, event: number, account: string, letter: string): Promise<boolean> {
  const added = await tables(unit)
    .insertInto('notification')
    .values({ event, account, letter, at: unit.now() })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}
