import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { newsOf } from './record.ts'
import { lock, moveDraft } from './store.ts'

/** Open a draft again that waited for a decision longer than its format allows: for whoever watches the time. Answers whether that submission still waited. */
export function lapse(context: Context, id: string, submission: number): Promise<boolean> {
  return inTransaction(context, async unit => {
    const { record, draft } = await lock(unit, id)
    if (draft?.state !== 'submitted' || record.submission !== submission) return false

    await moveDraft(unit, id, 'open')
    await announce(unit, 'record.lapsed', id, { ...newsOf(record), submission, submittedBy: draft.submittedBy })
    return true
  })
}
