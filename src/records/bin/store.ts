import { sql, type Generated } from 'kysely'
import type { House, Kind } from '#formats'
import type { Context } from '#platform/context.ts'
import { filterSql, type Column, type Filter } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { changing } from '../kept.ts'

/** A draft in the bin. `whole`: its record was never published and went with it. */
export type Discarded = {
  readonly id: number
  readonly record: string
  readonly format: string
  readonly government: string | null
  readonly prefix: House
  readonly title: Localized
  readonly whole: boolean
  readonly at: Date
  readonly by: string | null
}

type Tables = {
  discarded_draft: {
    id: Generated<number>
    record: string
    format: string
    kind: Kind
    prefix: House
    house: House[]
    government: string | null
    owner: string
    title: string | Localized
    held: object | null
    draft: object
    files: object
    at: Date
    by: string | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = ['id', 'record', 'format', 'government', 'prefix', 'title', 'at', 'by'] as const

/** Put the draft of a record into the bin, as it stands: before it is removed. `whole` when the record goes with it. */
export async function add(unit: Context, record: string, title: Localized, whole: boolean): Promise<void> {
  await sql`insert into discarded_draft (record, format, kind, prefix, house, government, owner, title, held, draft, files, at, by)
    select one.id, format, kind, prefix, house, government, owner, ${JSON.stringify(title)}::jsonb, case when ${whole}::boolean then to_jsonb(one) end, to_jsonb(text),
      coalesce((select jsonb_agg(to_jsonb(file)) from attachment file where file.record = one.id), '[]'), ${unit.now()}, ${unit.actor.id ?? null}
    from record one join draft text on text.record = one.id where one.id = ${record}`.execute(unit.db)
}

/** What lies in the bin and the filter holds for, thrown away last first. */
export async function list(context: Context, filter: Filter, limit: number): Promise<readonly Discarded[]> {
  const rows = await tables(context)
    .selectFrom('discarded_draft')
    .select(columns)
    .select(sql<boolean>`held is not null`.as('whole'))
    .where(filterSql(filter, columnOf))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows as readonly Discarded[]
}

/** Put the rows of a draft in the bin back where they were. Answers whether they were still there. */
export async function restore(unit: Context, { id, record }: Discarded): Promise<boolean> {
  const { rows } = await sql<{ held: object | null; draft: object; files: object }>`
    delete from discarded_draft where id = ${id} returning held, draft, files`.execute(unit.db)
  const [row] = rows
  if (!row) return false
  if (row.held) {
    await sql`delete from discarded_record where id = ${record}`.execute(unit.db)
    await sql`insert into record select * from jsonb_populate_record(null::public.record, ${JSON.stringify(row.held)}::jsonb)`.execute(unit.db)
  }
  await sql`insert into draft select * from jsonb_populate_record(null::public.draft, ${JSON.stringify(row.draft)}::jsonb || jsonb_build_object('version', nextval('draft_version')))`.execute(unit.db) // prettier-ignore
  await sql`insert into attachment select * from jsonb_populate_recordset(null::public.attachment, ${JSON.stringify(row.files)}::jsonb) on conflict do nothing`.execute(
    unit.db,
  )
  changing(unit, record)
  return true
}

/** Empty the bin of what was thrown away before this moment. */
export const clear = async (context: Context, before: Date): Promise<void> => {
  await tables(context).deleteFrom('discarded_draft').where('at', '<', before).execute()
}

const named: { readonly [field: string]: Column } = {
  state: sql`case when held is null then 'published' else 'draft' end`,
  format: sql`format`,
  kind: sql`kind`,
  prefix: sql`prefix`,
  house: { each: sql`house` },
  government: sql`government`,
  owner: sql`owner`,
}

function columnOf(field: string): Column {
  const column = Object.hasOwn(named, field) ? named[field] : undefined
  if (!column) throw new Refused('invalid', 'filter.field', { field })
  return column
}
