import type { Context } from '#platform/context.ts'

type Tables = { copy: { record: string; revision: number; target: string; target_revision: number; line: number; at: Date } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** A record (`target`) that got a copy of a revision, because of a line of the workflow. */
export type Copy = {
  readonly record: string
  readonly revision: number
  readonly target: string
  readonly targetRevision: number
  readonly line: number
  readonly at: Date
}

/** Keep a copy; answers false when it was kept before. */
export async function add(unit: Context, { targetRevision, ...copy }: Copy): Promise<boolean> {
  const added = await tables(unit)
    .insertInto('copy')
    .values({ ...copy, target_revision: targetRevision })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** All copies of a record, newest revision first. */
export const list = (context: Context, record: string): Promise<readonly Copy[]> =>
  tables(context)
    .selectFrom('copy')
    .select(['record', 'revision', 'target', 'target_revision as targetRevision', 'line', 'at'])
    .where('record', '=', record)
    .orderBy('revision', 'desc')
    .orderBy('line')
    .orderBy('target')
    .execute()
