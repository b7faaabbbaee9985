import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Wish } from './wish.ts'

type Tables = {
  hub_topic: { topic: string; seq: number }
  hub_subscription: {
    id: Generated<number>
    topic: string
    callback: string
    host: string
    secret: string | null
    until: Date
    wanted: Generated<number>
    next_at: Date | null
    failures: Generated<number>
  }
  hub_intent: Wish & { id: Generated<number> }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Note what somebody asked for; what they asked before of the same feed and callback is forgotten. */
export async function putIntent(unit: Context, wish: Wish): Promise<void> {
  const { topic: _, callback: __, ...changed } = wish
  await tables(unit)
    .insertInto('hub_intent')
    .values(wish)
    .onConflict(conflict => conflict.columns(['topic', 'callback']).doUpdateSet(changed))
    .execute()
}

/** Take the oldest wish that waits to be confirmed, but none of these servers. Nobody else has it then. */
export async function takeIntent(context: Context, busy: readonly string[]): Promise<Wish | undefined> {
  const { rows } = await sql<Wish>`
    delete from hub_intent where id in (
      select id from hub_intent where not host = any(${busy}) order by id limit 1 for update skip locked
    ) returning mode, topic, callback, host, secret, seconds`.execute(context.db)
  return rows[0]
}

/** How many subscriptions and wishes there are: in all, and of a server; those of this feed and callback apart. */
export async function countHeld(context: Context, { topic, callback, host }: Wish): Promise<{ readonly all: number; readonly host: number }> {
  const { rows } = await sql<{ all: number; host: number }>`
    select count(*)::integer as all, count(*) filter (where host = ${host})::integer as host
    from (select topic, callback, host from hub_subscription union select topic, callback, host from hub_intent) as held
    where (topic, callback) <> (${topic}, ${callback})`.execute(context.db)
  return rows[0]!
}

/** Keep a subscription that was confirmed. `seq`: a feed nobody followed is told of from there on. */
export async function putSubscription(unit: Context, { topic, callback, host, secret, seconds }: Wish, seq: number): Promise<void> {
  const until = new Date(unit.now().getTime() + seconds * 1000)
  await tables(unit)
    .insertInto('hub_topic')
    .values({ topic, seq })
    // written also if it is there, so that nobody takes it away before this is done
    .onConflict(conflict => conflict.column('topic').doUpdateSet({ topic }))
    .execute()
  await tables(unit)
    .insertInto('hub_subscription')
    .values({ topic, callback, host, secret, until, next_at: null })
    .onConflict(conflict => conflict.columns(['topic', 'callback']).doUpdateSet({ secret, until, failures: 0 }))
    .execute()
}

/** End a subscription. */
export async function removeSubscription(unit: Context, { topic, callback }: Pick<Wish, 'topic' | 'callback'>): Promise<void> {
  await tables(unit).deleteFrom('hub_subscription').where('topic', '=', topic).where('callback', '=', callback).execute()
}

/** End all subscriptions to a feed. Answers who had them. */
export const removeTopic = (unit: Context, topic: string): Promise<readonly { readonly callback: string }[]> =>
  tables(unit).deleteFrom('hub_subscription').where('topic', '=', topic).returning('callback').execute()

/** Forget subscriptions whose time is over, and feeds that nobody follows. */
export async function clear(context: Context): Promise<void> {
  await tables(context).deleteFrom('hub_subscription').where('until', '<=', context.now()).execute()
  await sql`delete from hub_topic where not exists (select from hub_subscription where hub_subscription.topic = hub_topic.topic)`.execute(context.db)
}

/** Does anybody follow anything? */
export async function isFollowed(context: Context): Promise<boolean> {
  return (await tables(context).selectFrom('hub_subscription').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The feeds that are followed and whose subscribers were not told of changes up to this one. */
export const listBehind = (context: Context, seq: number): Promise<readonly { readonly topic: string; readonly seq: number }[]> =>
  tables(context).selectFrom('hub_topic').selectAll().where('seq', '<', seq).orderBy('topic').execute()

/** Note up to where a feed was looked at, unless somebody else did; if it changed, all its subscribers are to be told. */
export async function moveTopic(unit: Context, topic: string, { from, to, changed }: Moved): Promise<void> {
  const { numUpdatedRows } = await tables(unit)
    .updateTable('hub_topic')
    .set({ seq: to })
    .where('topic', '=', topic)
    .where('seq', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows === 0n || !changed) return
  await tables(unit)
    .updateTable('hub_subscription')
    .set(({ fn, val }) => ({ wanted: to, next_at: fn.coalesce('next_at', val(unit.now())) }))
    .where('topic', '=', topic)
    .execute()
}
type Moved = { readonly from: number; readonly to: number; readonly changed: boolean }

/** A subscription whose subscriber is to be told now. `lease`: until when it is ours. */
export type Due = Pick<Wish, 'topic' | 'callback' | 'host' | 'secret'> & {
  readonly id: number
  readonly wanted: number
  readonly failures: number
  readonly lease: Date
}

/** Take the subscription that is due longest, but none of these servers, and those that did not take it last time after all others. Whoever dies meanwhile leaves it to others after the lease. */
export async function takeDue(
  context: Context,
  { lease, busy }: { readonly lease: Date; readonly busy: readonly string[] },
): Promise<Due | undefined> {
  const now = context.now()
  const { rows } = await sql<Due>`
    update hub_subscription set next_at = ${lease} where id = (
      select id from hub_subscription where next_at <= ${now} and until > ${now} and not host = any(${busy})
      order by failures > 0, next_at, id limit 1 for update skip locked
    ) returning id, topic, callback, host, secret, wanted, failures, next_at as lease`.execute(context.db)
  return rows[0]
}

/** The subscriber was told, or is to be told again later (`next`), if the subscription is still ours. What changed meanwhile is due at once. */
export async function settle(context: Context, { id, wanted, lease }: Due, { failures, next }: Settled): Promise<void> {
  const now = context.now()
  await sql`
    update hub_subscription set failures = ${failures}, next_at = coalesce(${next}::timestamptz, case when wanted > ${wanted} then ${now}::timestamptz end)
    where id = ${id} and next_at = ${lease}`.execute(context.db)
}
type Settled = { readonly failures: number; readonly next: Date | null }
