import { sql } from 'kysely'
import type { Context } from './context.ts'
import { Refused } from './errors.ts'
import { digestOf } from './ids.ts'
import { job } from './jobs.ts'

/** So many times in so many seconds. */
export type Budget = { readonly most: number; readonly seconds: number }

const freeTries = 5
const longestWaitSeconds = 60
const forgottenAfterHours = 24

/** Spend one of a key's budget (`reset:address:192.0.2.1`). Refuses `limit.reached` with the seconds until there is a new one. Counts even if the caller fails afterwards, so call it before a transaction. */
export async function spend(context: Context, key: string, { most, seconds }: Budget): Promise<void> {
  outsideTransaction(context)
  const now = context.now()
  const until = new Date(now.getTime() + seconds * 1000)
  const { rows } = await sql<{ spent: number; until: Date }>`
    insert into budget (key, spent, until) values (${digestOf(key)}, 1, ${until})
    on conflict (key) do update set
      spent = case when budget.until <= ${now} then 1 else budget.spent + 1 end,
      until = case when budget.until <= ${now} then excluded.until else budget.until end
    returning spent, until`.execute(context.db)
  const budget = rows[0]!
  if (budget.spent > most) throw reached(budget.until, now)
}

/**
 * Count a try (of a password, of a code) for each key, the widest first (`address`, then `account`). The first five are
 * free, then each costs a growing wait of at most a minute: never a lock, so a stranger cannot shut somebody out.
 * Refuses `limit.reached` during the wait. Call it before the secret is compared, and `forgetTries` when it was right.
 */
export async function takeTry(context: Context, ...keys: readonly string[]): Promise<void> {
  outsideTransaction(context)
  for (const key of keys) await takeOne(context, digestOf(key))
}

/** The try was right: the next wrong one is the first again. */
export async function forgetTries(context: Context, ...keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await sql`delete from attempt where key in (${sql.join(keys.map(digestOf))})`.execute(context.db)
}

/** The job that forgets what is no longer counted. */
export const forgetLimits = job('limits.forget', {
  every: '17 * * * *',
  do: async context => {
    await sql`delete from budget where until < ${context.now()}`.execute(context.db)
    await sql`delete from attempt where at < ${forgotten(context)}`.execute(context.db)
  },
})

/** One statement, so that a hundred tries at once do not all pass. */
async function takeOne(context: Context, key: string): Promise<void> {
  const now = context.now()
  const before = sql`case when attempt.at < ${forgotten(context)} then 0 else attempt.failures end`
  const { rows } = await sql`
    insert into attempt (key, failures, next, at) values (${key}, 1, ${now}, ${now})
    on conflict (key) do update set
      failures = ${before} + 1,
      next = ${now}::timestamptz + make_interval(secs => case when ${before} < ${freeTries} then 0
        else least(power(2, least(${before} - ${freeTries}, 10)), ${longestWaitSeconds}) end),
      at = ${now}
    where attempt.next <= ${now}
    returning key`.execute(context.db)
  if (rows.length > 0) return

  const held = await sql<{ next: Date }>`select next from attempt where key = ${key}`.execute(context.db)
  throw reached(held.rows[0]?.next ?? now, now)
}

const forgotten = (context: Context) => new Date(context.now().getTime() - forgottenAfterHours * 3_600_000)

const reached = (until: Date, now: Date) =>
  new Refused('forbidden', 'limit.reached', { seconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)) })

function outsideTransaction({ db }: Context): void {
  if (db.isTransaction) throw new Error('A limit is counted outside the transaction: it would forget with it')
}
