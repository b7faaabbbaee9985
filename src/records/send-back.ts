import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { permitted } from './permitted.ts'
import { reviewable } from './policy.ts'
import { movable, newsOf, type Held } from './record.ts'
import { lock, moveDraft } from './store.ts'

const longestReason = 1_000

/** Give a submission back to its author, who is told why. Refuses `record.reason` (missing, or over 1,000 characters), `draft.open`, `draft.none`, `record.review`. */
export function sendBack(context: Context, id: string, reason: string): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), reviewable, 'record.review')
    movable(held, 'return')
    const why = plainText(reason).trim()
    if (why === '' || why.length > longestReason) throw new Refused('invalid', 'record.reason', { most: longestReason })

    await moveDraft(unit, id, 'open')
    const { submission } = held.record
    await announce(unit, 'record.returned', id, { ...newsOf(held.record), submission, reason: why, submittedBy: held.draft!.submittedBy })
    return lock(unit, id)
  })
}
