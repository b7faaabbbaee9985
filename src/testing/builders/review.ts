import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Insert the open review of a record that was submitted. Answers its number. */
export async function aReview(context: Context, record: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into review (record, submission, version, format, kind, prefix, house, government, owner, note, submitted_by, submitted_at, due_at)
    select id, submission, version, format, kind, prefix, house, government, owner, note, submitted_by, submitted_at, submitted_at + interval '12 weeks'
    from record join draft on draft.record = record.id where id = ${record} returning id`.execute(context.db)
  return rows[0]!.id
}
