import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Attachment, Scan } from './attachment.ts'

/** An upload under way, or done: then `attachment` is the id of what it became. */
export type Upload = {
  readonly id: string
  readonly record: string
  readonly name: string
  readonly size: number
  /** The attachment it takes the place of. */
  readonly replaces: string | null
  readonly attachment: string | null
  readonly at: Date
  readonly by: string
}

type Tables = { attachment: Attachment; upload: Upload }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Keep these attachments. */
export async function put(unit: Context, attachments: readonly Attachment[]): Promise<void> {
  if (attachments.length === 0) return
  await tables(unit).insertInto('attachment').values(attachments).execute()
}

/** The attachments among these ids; those of one record only, if it is named. */
export const list = (context: Context, ids: readonly string[], record?: string): Promise<readonly Attachment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tables(context)
        .selectFrom('attachment')
        .selectAll()
        .where('id', 'in', ids)
        .$if(record !== undefined, asked => asked.where('record', '=', record!))
        .execute()

/** All attachments of these records, newest first. */
export const listOf = (context: Context, records: readonly string[]): Promise<readonly Attachment[]> =>
  records.length === 0
    ? Promise.resolve([])
    : tables(context).selectFrom('attachment').selectAll().where('record', 'in', records).orderBy('at', 'desc').orderBy('id').execute()

/** The attachments with these bytes. */
export const listWith = (context: Context, hash: string): Promise<readonly Attachment[]> =>
  tables(context).selectFrom('attachment').selectAll().where('hash', '=', hash).execute()

/** Let everybody read these attachments of a record, while the record is public. */
export async function open(unit: Context, record: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tables(unit).updateTable('attachment').set({ public: true }).where('record', '=', record).where('id', 'in', ids).execute()
}

/** The newest version of a line of attachments. */
export async function newestVersion(context: Context, line: string): Promise<number> {
  const row = await tables(context)
    .selectFrom('attachment')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('line', '=', line)
    .executeTakeFirst()
  return Number(row?.version ?? 0)
}

/** What the scanner said of some bytes. */
export async function putScan(unit: Context, hash: string, scan: Scan, threat: string | null): Promise<void> {
  await tables(unit).updateTable('attachment').set({ scan, threat }).where('hash', '=', hash).execute()
}

/** Say under which terms a file may be used. */
export async function putLicence(unit: Context, id: string, licence: string | null): Promise<void> {
  await tables(unit).updateTable('attachment').set({ licence }).where('id', '=', id).execute()
}

/** The bytes that wait for the scanner. */
export async function listWaiting(context: Context, limit: number): Promise<readonly string[]> {
  const rows = await tables(context)
    .selectFrom('attachment')
    .select('hash')
    .distinct()
    .where('scan', '=', 'waiting')
    .orderBy('hash')
    .limit(limit)
    .execute()
  return rows.map(({ hash }) => hash)
}

/** Attachments that were never public and came before a moment, in the order of their ids. */
export const listPrivate = (context: Context, before: Date, after: string, limit: number): Promise<readonly Attachment[]> =>
  tables(context)
    .selectFrom('attachment')
    .selectAll()
    .where('public', '=', false)
    .where('at', '<', before)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()

/** Forget these attachments. Answers the digests that no other attachment has. */
export async function remove(unit: Context, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const gone = await tables(unit).deleteFrom('attachment').where('id', 'in', ids).returning('hash').execute()
  const hashes = [...new Set(gone.map(({ hash }) => hash))]
  if (hashes.length === 0) return []
  const held = await tables(unit).selectFrom('attachment').select('hash').where('hash', 'in', hashes).execute()
  const still = new Set(held.map(({ hash }) => hash))
  return hashes.filter(hash => !still.has(hash))
}

/** Bytes kept and announced: by one account, or by all. */
export async function bytesHeld(context: Context, by?: string): Promise<number> {
  const mine = by === undefined ? sql`true` : sql`by = ${by}`
  const { rows } = await sql<{ bytes: string }>`
    select (select coalesce(sum(size), 0) from attachment where ${mine})
      + (select coalesce(sum(size), 0) from upload where attachment is null and ${mine}) as bytes`.execute(context.db)
  return Number(rows[0]!.bytes)
}

/** Begin an upload. */
export async function addUpload(unit: Context, upload: Upload): Promise<void> {
  await tables(unit).insertInto('upload').values(upload).execute()
}

/** An upload; it need not be there. */
export const getUpload = (context: Context, id: string): Promise<Upload | undefined> =>
  tables(context).selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst()

/** Say what an upload became. */
export async function finishUpload(unit: Context, id: string, attachment: string): Promise<void> {
  await tables(unit).updateTable('upload').set({ attachment }).where('id', '=', id).execute()
}

/** Forget an upload. */
export async function removeUpload(unit: Context, id: string): Promise<void> {
  await tables(unit).deleteFrom('upload').where('id', '=', id).execute()
}

/** Forget the uploads begun before a moment. Answers their ids. */
export async function removeUploadsBefore(unit: Context, before: Date): Promise<readonly string[]> {
  return (await tables(unit).deleteFrom('upload').where('at', '<', before).returning('id').execute()).map(({ id }) => id)
}

/** The ids among these that are uploads. */
export async function knownUploads(context: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  return new Set((await tables(context).selectFrom('upload').select('id').where('id', 'in', ids).execute()).map(({ id }) => id))
}
