import type { Context } from '#platform/context.ts'

type Tables = { batched_request: { batch: string; workflow: string; record: string; made_by: string; at: Date } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** A request in a batch. */
export type Batched = { readonly workflow: string; readonly record: string; readonly madeBy: string }

/** Note that a workflow belongs to a batch of the actor; twice is once. */
export async function addToBatch(unit: Context, batch: string, workflow: string, record: string): Promise<void> {
  await tables(unit)
    .insertInto('batched_request')
    .values({ batch, workflow, record, made_by: unit.actor.id!, at: unit.now() })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The requests of a batch, in the order they came. */
export const batched = (context: Context, batch: string): Promise<readonly Batched[]> =>
  tables(context)
    .selectFrom('batched_request')
    .select(['workflow', 'record', 'made_by as madeBy'])
    .where('batch', '=', batch)
    .orderBy('at')
    .orderBy('workflow')
    .execute()

/** The batches of these workflows. */
export async function batchesOf(context: Context, workflows: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (workflows.length === 0) return new Map()
  const rows = await tables(context).selectFrom('batched_request').select(['workflow', 'batch']).where('workflow', 'in', workflows).execute()
  return new Map(rows.map(({ workflow, batch }) => [workflow, batch]))
}
