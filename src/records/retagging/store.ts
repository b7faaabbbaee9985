import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Exchange } from './exchanged.ts'

type Tables = {
  retagging: {
    id: Generated<number>
    merge: number
    record: string
    place: 'draft' | 'revision'
    pointer: string
    before: string | object
    after: string | object | null
    at: Date
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Where a re-tagging changed a record. */
export type Place = 'draft' | 'revision'

/** The records whose newest public text or draft names one of these terms, or that belong to one of them as a country, in the order of their numbers. */
export async function listHolding(
  context: Context,
  identifiers: readonly string[],
  { after, limit, drafts }: { readonly after: number; readonly limit: number; readonly drafts: boolean },
): Promise<readonly { readonly id: string; readonly number: number }[]> {
  const names = sql`${identifiers.map(identifier => identifier.toLowerCase())}::text[]`
  const holds = (data: string) => sql`exists (
    select from (select jsonb_path_query(${sql.ref(data)}, '$.**.identifier') union all select jsonb_path_query(${sql.ref(data)}, '$.**.parent')) as all_held(held)
    where lower(held #>> '{}') = any(${names}))`
  const { rows } = await sql<{ id: string; number: number }>`
    select record.id, record.number from record
      left join revision on revision.record = record.id and revision.revision = record.revision and record.state = 'published'
      left join draft on draft.record = record.id and ${drafts}
    where record.number > ${after} and (revision.record is not null or draft.record is not null)
      and (record.government = any(${names}) or (revision.record is not null and ${holds('revision.data')}) or (draft.record is not null and ${holds('draft.data')}))
    order by record.number limit ${limit}`.execute(context.db)
  return rows
}

/** Note what a merge changed in a record, so that it can be undone. */
export async function add(unit: Context, merge: number, record: string, place: Place, exchanges: readonly Exchange[]): Promise<void> {
  if (exchanges.length === 0) return
  await tables(unit)
    .insertInto('retagging')
    .values(
      exchanges.map(({ pointer, before, after }) => ({
        merge,
        record,
        place,
        pointer,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
        at: unit.now(),
      })),
    )
    .execute()
}

/** What a merge changed in a record. */
export const list = async (context: Context, merge: number, record: string, place: Place): Promise<readonly Exchange[]> =>
  (await tables(context)
    .selectFrom('retagging')
    .select(['pointer', 'before', 'after'])
    .where('merge', '=', merge)
    .where('record', '=', record)
    .where('place', '=', place)
    .orderBy('id')
    .execute()) as readonly Exchange[]

/** The records a merge has changed, the first of them after this one. */
export const listRecords = async (context: Context, merge: number): Promise<readonly string[]> =>
  (await tables(context).selectFrom('retagging').select('record').where('merge', '=', merge).groupBy('record').orderBy('record').execute()).map(
    ({ record }) => record,
  )

/** Forget what a merge changed in a record: it is undone. */
export async function remove(unit: Context, merge: number, record: string): Promise<void> {
  await tables(unit).deleteFrom('retagging').where('merge', '=', merge).where('record', '=', record).execute()
}
