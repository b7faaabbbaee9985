import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { draftOf } from '#records'
import { tell } from './news.ts'
import { dueOf } from './review.ts'
import { add, get, type Opening } from './store.ts'

/** Open the review of a record that waits for a decision; nothing happens when it is open already, or when the record waits no more. */
export function open(context: Context, record: string): Promise<void> {
  return inTransaction(asReviews(context), async unit => {
    const held = await submitted(unit, record)
    if (!held) return
    const id = await add(unit, held)
    if (id !== undefined) await tell(unit, 'review.opened', (await get(unit, id))!)
  })
}

async function submitted(unit: Context, id: string): Promise<Opening | undefined> {
  const { record, draft } = await draftOf(unit, id).catch(notThere)
  if (!record || draft?.state !== 'submitted') return undefined
  const { submission, format, kind, prefix, houses, government, owner } = record
  const { version, note, submittedBy, submittedAt } = draft
  const about = { record: id, submission, version, format, kind, prefix, house: houses, government, owner, note, submittedBy }
  return { asks: 'publication', ...about, submittedAt: submittedAt!, dueAt: dueOf(format, unit.now()) }
}

function notThere(error: unknown) {
  if (error instanceof Refused && error.refusal === 'not-found') return { record: undefined, draft: undefined }
  throw error
}

/** Reviews are opened by the system, which sees every draft. */
const asReviews = (context: Context): Context => ({ ...context, actor: { id: 'system:reviews', roles: [{ role: 'administrator', for: '*' }] } })
