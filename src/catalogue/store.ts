import { sql } from 'kysely'
import type { Format, Labels } from '#formats'
import type { Context } from '#platform/context.ts'

/** A version of a format as it was put into use. */
export type FormatVersion = {
  readonly name: string
  readonly version: number
  readonly definition: Format
  readonly labels: Labels
  readonly note: string | null
  readonly at: Date
  readonly by: string | null
}

type Tables = { format_version: Omit<FormatVersion, 'definition' | 'labels'> & { definition: string | Format; labels: string | Labels } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** The newest version of every format that was added or changed here. */
export const listNewest = (context: Context): Promise<readonly FormatVersion[]> =>
  tables(context).selectFrom('format_version').distinctOn('name').selectAll().orderBy('name').orderBy('version', 'desc').execute() as Promise<
    readonly FormatVersion[]
  >

/** All versions of a format that were put into use here, newest first. */
export const list = (context: Context, name: string): Promise<readonly FormatVersion[]> =>
  tables(context).selectFrom('format_version').selectAll().where('name', '=', name).orderBy('version', 'desc').execute() as Promise<
    readonly FormatVersion[]
  >

/** Keep a version for ever, and tell every process. */
export async function put(unit: Context, { definition, labels, ...row }: FormatVersion): Promise<void> {
  await tables(unit)
    .insertInto('format_version')
    .values({ ...row, definition: JSON.stringify(definition), labels: JSON.stringify(labels) })
    .execute()
  await sql`select pg_notify('format', ${row.name})`.execute(unit.db)
}

/** One format is changed at a time. */
export const lock = async ({ db }: Context): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('format_version'))`.execute(db)
}
