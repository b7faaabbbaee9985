import type { Context } from '#platform/context.ts'

/** What a call that may be sent twice answers. */
export type Outcome = { readonly status: number; readonly headers: { readonly [name: string]: string | undefined }; readonly body: object }

type Tables = {
  api_call: { readonly actor: string; readonly key: string; readonly call: string; readonly outcome: string | null; readonly at: Date }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const keptHours = 24

/** Claim a key. Answers what is known of an earlier call under it, or nothing when this is the first. */
export async function begin(
  context: Context,
  key: string,
  call: string,
): Promise<{ readonly call: string; readonly outcome: Outcome | undefined } | undefined> {
  const actor = context.actor.id ?? ''
  const now = context.now()
  await tables(context)
    .deleteFrom('api_call')
    .where('at', '<', new Date(now.getTime() - keptHours * 3_600_000))
    .execute()
  const { numInsertedOrUpdatedRows } = await tables(context)
    .insertInto('api_call')
    .values({ actor, key, call, outcome: null, at: now })
    .onConflict(conflict => conflict.columns(['actor', 'key']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return undefined
  const earlier = await tables(context)
    .selectFrom('api_call')
    .select(['call', 'outcome'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
  return earlier && { call: earlier.call, outcome: (earlier.outcome as Outcome | null) ?? undefined }
}

/** Keep the answer for whoever sends the call again. */
export async function finish(context: Context, key: string, outcome: Outcome): Promise<void> {
  await tables(context)
    .updateTable('api_call')
    .set({ outcome: JSON.stringify(outcome) })
    .where('actor', '=', context.actor.id ?? '')
    .where('key', '=', key)
    .execute()
}

/** The call failed and may be tried again under the same key. */
export async function forget(context: Context, key: string): Promise<void> {
  await tables(context)
    .deleteFrom('api_call')
    .where('actor', '=', context.actor.id ?? '')
    .where('key', '=', key)
    .execute()
}
