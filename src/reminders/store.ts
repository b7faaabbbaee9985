import type { Context } from '#platform/context.ts'

type Tables = { reminder: { record: string; kind: ReminderKind; due: Date; at: Date } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** What somebody is reminded of. */
export type ReminderKind = 'confirmation' | 'expiry'

/** When a record's owner was told of this date; nothing when that has not happened. */
export async function toldAt(context: Context, record: string, kind: ReminderKind, due: Date): Promise<Date | undefined> {
  const row = await tables(context)
    .selectFrom('reminder')
    .select('at')
    .where('record', '=', record)
    .where('kind', '=', kind)
    .where('due', '=', due)
    .executeTakeFirst()
  return row?.at
}

/** Note that a record's owner is told of this date; answers false when that was noted before. */
export async function add(unit: Context, record: string, kind: ReminderKind, due: Date): Promise<boolean> {
  const added = await tables(unit)
    .insertInto('reminder')
    .values({ record, kind, due, at: unit.now() })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}
