import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import type { Alert } from './alert.ts'
import type { CallProblem } from './calls/call.ts'
import type { Delivery } from './time.ts'

type Row = {
  id: Generated<number>
  owner: string
  portal: string
  name: string
  query: string
  locale: Locale
  delivery: Delivery
  zone: string
  hour: number
  weekday: number
  paused: boolean
  feed: string
  stop: string
  hook: string | null
  hook_secret: string | null
  hook_old_secret: string | null
  hook_old_until: Date | null
  hook_problem: CallProblem | null
  next_at: Date | null
  since: Date
  created_at: Date
  removed_at: Date | null
}
type Tables = {
  alert: Row
  alert_key: { key: string; alert: number }
  alert_hit: { alert: number; record: string; revision: number; at: Date; state: 'waiting' | 'told' | 'passed' }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = [
  'id',
  'owner',
  'portal',
  'name',
  'query',
  'locale',
  'delivery',
  'zone',
  'hour',
  'weekday',
  'paused',
  'feed',
  'stop',
  'hook',
  'hook_secret as hookSecret',
  'hook_old_secret as hookOldSecret',
  'hook_old_until as hookOldUntil',
  'hook_problem as hookProblem',
  'next_at as nextAt',
  'since',
  'created_at as createdAt',
  'removed_at as removedAt',
] as const

/** One alert, locked until the transaction ends; also one that was thrown away. */
export const lock = (unit: Context, id: number): Promise<Alert | undefined> =>
  tables(unit).selectFrom('alert').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

/** One alert, also one that was thrown away. */
export const get = (context: Context, id: number): Promise<Alert | undefined> =>
  tables(context).selectFrom('alert').select(columns).where('id', '=', id).executeTakeFirst()

/** The alert with this secret part of an address. */
export const withSecret = (context: Context, of: 'feed' | 'stop', secret: string): Promise<Alert | undefined> =>
  tables(context).selectFrom('alert').select(columns).where(of, '=', secret).where('removed_at', 'is', null).executeTakeFirst()

/** The alerts of a person, the oldest first. */
export const listOf = (context: Context, owner: string): Promise<readonly Alert[]> =>
  tables(context).selectFrom('alert').select(columns).where('owner', '=', owner).where('removed_at', 'is', null).orderBy('id').execute()

/** Keep a new alert. */
export const add = (unit: Context, alert: Omit<Alert, 'id'>): Promise<Alert> =>
  tables(unit).insertInto('alert').values(rowOf(alert)).returning(columns).executeTakeFirstOrThrow()

/** Keep what an alert has become. */
export async function put(unit: Context, { id, ...alert }: Alert): Promise<void> {
  await tables(unit).updateTable('alert').set(rowOf(alert)).where('id', '=', id).execute()
}

const rowOf = ({ hookSecret, hookOldSecret, hookOldUntil, hookProblem, nextAt, createdAt, removedAt, ...same }: Omit<Alert, 'id'>) => ({
  ...same,
  hook_secret: hookSecret,
  hook_old_secret: hookOldSecret,
  hook_old_until: hookOldUntil,
  hook_problem: hookProblem,
  next_at: nextAt,
  created_at: createdAt,
  removed_at: removedAt,
})

/** File an alert under these keys instead of those before. */
export async function putKeys(unit: Context, alert: number, keys: readonly string[]): Promise<void> {
  await tables(unit).deleteFrom('alert_key').where('alert', '=', alert).execute()
  if (keys.length > 0)
    await tables(unit)
      .insertInto('alert_key')
      .values(keys.map(key => ({ key, alert })))
      .execute()
}

/** The alerts filed under any of these keys, ascending, each once. */
export async function filedUnder(context: Context, keys: readonly string[]): Promise<readonly number[]> {
  const { rows } = await sql<{ alert: number }>`select distinct alert from alert_key where key = any(${keys}) order by alert`.execute(context.db)
  return rows.map(({ alert }) => alert)
}

/** Those of these alerts that want to know of something at this moment. */
export const listening = (context: Context, alerts: readonly number[], at: Date): Promise<readonly Alert[]> =>
  tables(context)
    .selectFrom('alert')
    .select(columns)
    .where(sql<boolean>`id = any(${alerts})`)
    .where('removed_at', 'is', null)
    .where('paused', '=', false)
    .where('since', '<=', at)
    .where(eb => eb.or([eb('delivery', '!=', 'none'), eb('hook', 'is not', null)]))
    .orderBy('id')
    .execute()

/** A revision an alert found. */
export type Hit = { readonly alert: number; readonly record: string; readonly revision: number; readonly state: 'waiting' | 'passed' }

/** Note what alerts found; answers those for which it was not noted before. */
export async function addHits(unit: Context, hits: readonly Hit[]): Promise<readonly number[]> {
  if (hits.length === 0) return []
  const added = await tables(unit)
    .insertInto('alert_hit')
    .values(hits.map(hit => ({ ...hit, at: unit.now() })))
    .onConflict(conflict => conflict.doNothing())
    .returning('alert')
    .execute()
  return added.map(({ alert }) => alert)
}

/** Take what waits to be told: it counts as told from now on. Records once, the first found first. */
export async function takeWaiting(unit: Context, alert: number): Promise<readonly string[]> {
  const rows = await tables(unit)
    .updateTable('alert_hit')
    .set({ state: 'told' })
    .where('alert', '=', alert)
    .where('state', '=', 'waiting')
    .returning(['record', 'at'])
    .execute()
  return [...new Set([...rows].sort((one, other) => one.at.getTime() - other.at.getTime()).map(({ record }) => record))]
}

/** The alerts whose collected letter is due. */
export async function due(context: Context, at: Date, limit: number): Promise<readonly number[]> {
  const rows = await tables(context).selectFrom('alert').select('id').where('next_at', '<=', at).orderBy('next_at').limit(limit).execute()
  return rows.map(({ id }) => id)
}

/** The alerts with a webhook that were told of a record, as far as they want to be told anything. */
export const hookedThatFound = (context: Context, record: string): Promise<readonly Alert[]> =>
  tables(context)
    .selectFrom('alert')
    .select(columns)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('alert_hit').select('alert_hit.alert').whereRef('alert_hit.alert', '=', 'alert.id').where('alert_hit.record', '=', record)),
    )
    .where('hook', 'is not', null)
    .where('removed_at', 'is', null)
    .where('paused', '=', false)
    .orderBy('id')
    .execute()

/** Forget alerts thrown away before this moment. */
export async function forget(context: Context, removed: Date): Promise<void> {
  await tables(context).deleteFrom('alert').where('removed_at', '<', removed).execute()
}
