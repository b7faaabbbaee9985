import type { Context } from '#platform/context.ts'
import type { Attachment } from './attachment.ts'

type Tables = { attachment: Attachment & { readonly at: Date; readonly by: string | null } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Keep these attachments. */
export async function put(unit: Context, attachments: readonly Attachment[]): Promise<void> {
  if (attachments.length === 0) return
  const row = { at: unit.now(), by: unit.actor.id ?? null }
  await tables(unit)
    .insertInto('attachment')
    .values(attachments.map(attachment => ({ ...attachment, ...row })))
    .execute()
}

/** The attachments among these ids; those of one record only, if it is named. */
export const list = (context: Context, ids: readonly string[], record?: string): Promise<readonly Attachment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tables(context)
        .selectFrom('attachment')
        .select(['id', 'record', 'hash', 'name', 'type', 'size', 'public'])
        .where('id', 'in', ids)
        .$if(record !== undefined, asked => asked.where('record', '=', record!))
        .execute()

/** Let everybody read these attachments of a record, while the record is public. */
export async function open(unit: Context, record: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tables(unit).updateTable('attachment').set({ public: true }).where('record', '=', record).where('id', 'in', ids).execute()
}
