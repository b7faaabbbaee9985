import { sql } from 'kysely'
import { formatNamed, migrated, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import type { ChmRecord, Revision } from '../record.ts'

type Tables = {
  revision: {
    record: string
    revision: number
    format: string
    format_version: number
    data: string | Data
    published_at: Date
    published_by: string | null
    submitted_by: string | null
    submitted_as: string | null
    published_as: string | null
  }
  reference: { record: string; target: string; path: string }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** A place where a record refers to another. */
export type Referring = { readonly record: string; readonly path: string }

/** One revision of a record. */
export async function get(context: Context, record: string, revision: number): Promise<Revision | undefined> {
  const row = await revisions(context).where('record', '=', record).where('revision', '=', revision).executeTakeFirst()
  return row && revisionOf(row as Revision)
}

/** The newest revision of each of these records that has one, by id. */
export async function newestOf(context: Context, records: readonly Pick<ChmRecord, 'id' | 'revision'>[]): Promise<ReadonlyMap<string, Revision>> {
  const released = records.filter(({ revision }) => revision > 0)
  if (released.length === 0) return new Map()
  const pairs = sql.join(released.map(({ id, revision }) => sql`(${id}, ${revision}::integer)`))
  const found = (await revisions(context)
    .where(sql<boolean>`(record, revision) in (${pairs})`)
    .execute()) as readonly Revision[]
  return new Map(found.map(one => [one.record, revisionOf(one)]))
}

/** All revisions of a record, newest first. */
export async function list(context: Context, record: string): Promise<readonly Revision[]> {
  const rows = await revisions(context).where('record', '=', record).orderBy('revision', 'desc').execute()
  return (rows as readonly Revision[]).map(revisionOf)
}

/** Store a revision; it never changes afterwards. */
export async function add(
  unit: Context,
  { record, revision, format, formatVersion, data, publishedAt, publishedBy, submittedBy, submittedAs, publishedAs }: Revision,
): Promise<void> {
  const row = { record, revision, format, format_version: formatVersion, data: JSON.stringify(data) }
  await tables(unit)
    .insertInto('revision')
    .values({
      ...row,
      published_at: publishedAt,
      published_by: publishedBy,
      submitted_by: submittedBy,
      submitted_as: submittedAs,
      published_as: publishedAs,
    })
    .execute()
}

/** Put the references of a record's newest revision in place of the former ones; a withdrawn record has none. */
export async function putReferences(
  unit: Context,
  record: string,
  references: readonly { readonly path: string; readonly target: string }[],
): Promise<void> {
  await tables(unit).deleteFrom('reference').where('record', '=', record).execute()
  if (references.length === 0) return
  await tables(unit)
    .insertInto('reference')
    .values(references.map(reference => ({ record, ...reference })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Where newest revisions refer to this record. */
export const listReferring = (context: Context, target: string): Promise<readonly Referring[]> =>
  tables(context).selectFrom('reference').select(['record', 'path']).where('target', '=', target).orderBy('record').orderBy('path').execute()

/** The same for several, each with the record referred to and the format of the record that does. */
export const listReferringToAny = async (
  context: Context,
  targets: readonly string[],
): Promise<readonly (Referring & { readonly target: string; readonly format: string })[]> =>
  targets.length === 0
    ? []
    : tables(context)
        .selectFrom('reference')
        .innerJoin('revision', 'revision.record', 'reference.record')
        .select(['reference.record', 'reference.path', 'reference.target', 'revision.format'])
        .distinct()
        .where('reference.target', 'in', targets)
        .execute()

/** Every revision of these records. */
export async function listAll(context: Context, records: readonly string[]): Promise<readonly Revision[]> {
  if (records.length === 0) return []
  const rows = await revisions(context).where('record', 'in', records).execute()
  return (rows as readonly Revision[]).map(revisionOf)
}

const revisions = (context: Context) =>
  tables(context)
    .selectFrom('revision')
    .select(['record', 'revision', 'format', 'format_version as formatVersion', 'data'])
    .select(['published_at as publishedAt', 'published_by as publishedBy', 'submitted_by as submittedBy'])
    .select(['submitted_as as submittedAs', 'published_as as publishedAs'])

/** A revision as its format reads today: what is stored never changes, what is read has been brought up. */
const revisionOf = (row: Revision): Revision => ({ ...row, data: migrated(formatNamed(row.format), row.data, row.formatVersion) })
