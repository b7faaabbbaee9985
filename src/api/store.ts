import type { Context } from '#platform/context.ts'

/** What a call that may be sent twice answers. */
export type Outcome = { readonly status: number; readonly headers: { readonly [name: string]: string | undefined }; readonly body: object }

type Tables = {
  api_call: { readonly actor: string; readonly key: string; readonly call: string; readonly outcome: string | null; readonly at: Date }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const keptHours = 24

/** Forget the calls of yesterday. */
export async function forgetOld(context: Context): Promise<void> {
  const since = new Date(context.now().getTime() - keptHours * 3_600_000)
  await tables(context).deleteFrom('api_call').where('at', '<', since).execute()
}

/** Claim a key until the end of the transaction; another that claims it meanwhile waits. Answers the earlier call under it, or nothing when this is the first. */
export async function claim(unit: Context, key: string, call: string): Promise<{ readonly call: string; readonly outcome: Outcome } | undefined> {
  const actor = unit.actor.id ?? ''
  const { numInsertedOrUpdatedRows } = await tables(unit)
    .insertInto('api_call')
    .values({ actor, key, call, outcome: null, at: unit.now() })
    .onConflict(conflict => conflict.columns(['actor', 'key']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return undefined
  const earlier = await tables(unit)
    .selectFrom('api_call')
    .select(['call', 'outcome'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return { call: earlier.call, outcome: earlier.outcome as unknown as Outcome }
}

/** Keep the answer for whoever sends the call again. */
export async function put(unit: Context, key: string, outcome: Outcome): Promise<void> {
  await tables(unit)
    .updateTable('api_call')
    .set({ outcome: JSON.stringify(outcome) })
    .where('actor', '=', unit.actor.id ?? '')
    .where('key', '=', key)
    .execute()
}
