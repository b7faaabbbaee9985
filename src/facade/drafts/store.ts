import type { Context } from '#platform/context.ts'

type Tables = { temporary_body: { id: string; made_by: string; body: string; at: Date } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const mostOfOne = 100
const daysKept = 14
const dayLength = 86_400_000

/** May the actor keep a body under this id: one that replaces another, or one more? */
export async function isRoomForBody(context: Context, id: string): Promise<boolean> {
  const kept = await tables(context).selectFrom('temporary_body').select('id').where('made_by', '=', context.actor.id!).execute()
  return kept.length < mostOfOne || kept.some(one => one.id === id)
}

/** Keep a body of the actor. */
export async function putBody(context: Context, id: string, body: string): Promise<void> {
  const row = { body, at: context.now() }
  await tables(context)
    .insertInto('temporary_body')
    .values({ id, made_by: context.actor.id!, ...row })
    .onConflict(conflict => conflict.columns(['made_by', 'id']).doUpdateSet(row))
    .execute()
}

/** A body of the actor. */
export const getBody = async (context: Context, id: string): Promise<string | undefined> =>
  (await tables(context).selectFrom('temporary_body').select('body').where('id', '=', id).where('made_by', '=', context.actor.id!).executeTakeFirst())
    ?.body

/** Remove a body of the actor; answers whether there was one. */
export async function removeBody(context: Context, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables(context)
    .deleteFrom('temporary_body')
    .where('id', '=', id)
    .where('made_by', '=', context.actor.id!)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Forget bodies nobody touched for two weeks. */
export const forgetBodies = async (context: Context): Promise<void> => {
  const before = new Date(context.now().getTime() - daysKept * dayLength)
  await tables(context).deleteFrom('temporary_body').where('at', '<', before).execute()
}
