import { sql } from 'kysely'
import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Draft } from '../record.ts'

type Tables = {
  former_draft: { record: string; version: number; data: string | Data; saved_at: Date; saved_by: string | null; passing: boolean }
  draft_conflict: { record: string; path: string; account: string; mine: string | { readonly value: unknown }; at: Date }
  draft_presence: { record: string; account: string; seen_at: Date }
  draft_prefill: { record: string; source: string; fields: string[] }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Keep the text a draft has before another takes its place. `passing`: the same person goes on writing. */
export async function putVersion(unit: Context, { record, version, data, savedAt, savedBy }: Draft, passing: boolean): Promise<void> {
  await tables(unit)
    .insertInto('former_draft')
    .values({ record, version, data: JSON.stringify(data), saved_at: savedAt, saved_by: savedBy, passing })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The text a draft had; nothing when it is not kept any more. */
export async function getVersion(unit: Context, record: string, version: number): Promise<Data | undefined> {
  const row = await tables(unit)
    .selectFrom('former_draft')
    .select('data')
    .where('record', '=', record)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.data as Data | undefined
}

/** Forget texts of a draft: passing ones but the newest so many, and all that are older than the day given. */
export async function removeVersions(unit: Context, record: string, newest: number, before: Date): Promise<void> {
  const kept = tables(unit).selectFrom('former_draft').select('version').where('record', '=', record).orderBy('version', 'desc').limit(newest)
  await tables(unit)
    .deleteFrom('former_draft')
    .where('record', '=', record)
    .where(({ or, and, eb }) => or([eb('saved_at', '<', before), and([eb('passing', '=', true), eb('version', 'not in', kept)])]))
    .execute()
}

/** What this account wrote where another had written something else, by place. */
export async function listConflicts(context: Context, record: string, account: string): Promise<ReadonlyMap<string, unknown>> {
  const rows = await tables(context)
    .selectFrom('draft_conflict')
    .select(['path', 'mine'])
    .where('record', '=', record)
    .where('account', '=', account)
    .orderBy('path')
    .execute()
  return new Map(rows.map(({ path, mine }) => [path, (mine as { readonly value: unknown }).value]))
}

/** Keep what this account wrote at a place. */
export async function putConflict(unit: Context, record: string, account: string, path: string, mine: unknown): Promise<void> {
  const kept = { mine: JSON.stringify({ value: mine }), at: unit.now() }
  await tables(unit)
    .insertInto('draft_conflict')
    .values({ record, account, path, ...kept })
    .onConflict(conflict => conflict.columns(['record', 'account', 'path']).doUpdateSet(kept))
    .execute()
}

/** Forget what was decided. */
export async function removeConflicts(unit: Context, record: string, account: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  await tables(unit).deleteFrom('draft_conflict').where('record', '=', record).where('account', '=', account).where('path', 'in', paths).execute()
}

/** This account has the draft open now. */
export async function putPresence(context: Context, record: string, account: string): Promise<void> {
  await tables(context)
    .insertInto('draft_presence')
    .values({ record, account, seen_at: context.now() })
    .onConflict(conflict => conflict.columns(['record', 'account']).doUpdateSet({ seen_at: context.now() }))
    .execute()
}

/** Accounts that were seen at a draft since. */
export async function listPresence(context: Context, record: string, since: Date): Promise<readonly string[]> {
  const rows = await tables(context)
    .selectFrom('draft_presence')
    .select('account')
    .where('record', '=', record)
    .where('seen_at', '>=', since)
    .orderBy('account')
    .execute()
  return rows.map(({ account }) => account)
}

/** Nobody is at a draft any more who was last seen before. */
export async function removePresence(context: Context, record: string, before: Date): Promise<void> {
  await tables(context).deleteFrom('draft_presence').where('record', '=', record).where('seen_at', '<', before).execute()
}

/** Where the answers of a draft came from, and the fields nobody has looked at since. */
export type Prefilled = { readonly source: string; readonly fields: readonly string[] }

/** What was taken over into a draft; nothing when all of it was looked at. */
export async function getPrefill(context: Context, record: string): Promise<Prefilled | undefined> {
  return tables(context).selectFrom('draft_prefill').select(['source', 'fields']).where('record', '=', record).executeTakeFirst()
}

/** Keep what was taken over into a draft. */
export async function putPrefill(unit: Context, record: string, { source, fields }: Prefilled): Promise<void> {
  const kept = { source, fields: [...fields] }
  await tables(unit)
    .insertInto('draft_prefill')
    .values({ record, ...kept })
    .onConflict(conflict => conflict.column('record').doUpdateSet(kept))
    .execute()
}

/** Fields somebody has looked at are no longer marked; without any left the mark is gone. */
export async function removePrefill(unit: Context, record: string, fields: readonly string[]): Promise<void> {
  if (fields.length === 0) return
  const seen = sql<string[]>`array(select unnest(fields) except select unnest(${sql.val([...fields])}::text[]))`
  await tables(unit).updateTable('draft_prefill').set({ fields: seen }).where('record', '=', record).execute()
  await tables(unit)
    .deleteFrom('draft_prefill')
    .where('record', '=', record)
    .where(sql<boolean>`cardinality(fields) = 0`)
    .execute()
}
