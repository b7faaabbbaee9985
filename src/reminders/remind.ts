import type { Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { published, untouched, type ChmRecord, type Revision } from '#records'
import { add, type ReminderKind } from './store.ts'

/** A published record with its newest revision. */
export type Released = { readonly record: ChmRecord; readonly revision: Revision }

/** Say once that a date of a record has come near. Answers whether it was said now. */
export function remind(
  context: Context,
  { record }: Released,
  kind: ReminderKind,
  due: Date,
  more: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  return inTransaction(context, async unit => {
    if (!(await add(unit, record.id, kind, due))) return false
    const { format, government, prefix, number, revision } = record
    await announce(unit, said[kind], record.id, { format, government, house: prefix, number, revision, due: due.toISOString(), ...more })
    return true
  })
}

const said: { readonly [kind in ReminderKind]: string } = { confirmation: 'confirmation.asked', expiry: 'expiry.near' }

const pageSize = 200

/** The published records of a format that nobody touched after this moment, page by page. */
export async function* untouchedOf(context: Context, format: Format, until: Date): AsyncGenerator<Released> {
  for (let after = 0; ;) {
    const page = await untouched(context, { format: format.name, until, after, limit: pageSize })
    yield* await published(
      context,
      page.map(({ id }) => id),
    )
    if (page.length < pageSize) return
    after = page.at(-1)!.number
  }
}
