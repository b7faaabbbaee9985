import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { sendBack, type Held } from '#records'
import { decidable } from './questions.ts'
import { keptComments, newsOf, type Comment } from './review.ts'
import { close } from './store.ts'

/** Why a submission goes back (1 to 1,000 characters), and remarks on single places. */
export type Return = { readonly reason: string; readonly comments?: readonly Comment[] }

/** Give a submission back to its author and close the review, both or neither. Refuses `review.unknown`, `review.decide`, `review.closed`, `review.comments`, `record.reason`. */
export function returnWithReason(context: Context, id: number, { reason, comments = [] }: Return): Promise<Held> {
  return inTransaction(context, async unit => {
    const review = await decidable(unit, id)
    const kept = keptComments(comments)

    const returned = await sendBack(unit, review.record, reason)
    const why = { reason: plainText(reason).trim(), comments: kept }
    await close(unit, review.record, review.submission, { state: 'returned', at: unit.now(), by: unit.actor.id ?? null, ...why })
    await announce(unit, 'review.returned', `review:${id}`, { ...newsOf(review), ...why })
    return returned
  })
}
