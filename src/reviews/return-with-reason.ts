import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { sendBack, workedOn, type Held } from '#records'
import { tell } from './news.ts'
import { decidable } from './questions.ts'
import { keptChecks, keptComments, type Comment, type Review } from './review.ts'
import { close } from './store.ts'

/** Why a submission goes back, or a request is declined (1 to 1,000 characters), remarks on single places, and the names of what was looked at. */
export type Return = { readonly reason: string; readonly comments?: readonly Comment[]; readonly checked?: readonly string[] }

const longestReason = 1_000

/** Give a submission back to its author, or decline to withdraw a record, and close the review, both or neither. Refuses `review.unknown`, `review.decide`, `review.closed`, `review.comments`, `record.reason`. */
export function returnWithReason(context: Context, id: number, { reason, comments = [], checked = [] }: Return): Promise<Held> {
  return inTransaction(context, async unit => {
    const { review, capacity, acting } = await decidable(unit, id)
    const kept = { reason: plainText(reason).trim(), comments: keptComments(comments) }
    if (kept.reason === '' || kept.reason.length > longestReason) throw new Refused('invalid', 'record.reason', { most: longestReason })

    const held = await givenBack[review.asks](acting, review, reason)
    const { onBehalfOf } = capacity
    const looked = keptChecks(review.format, checked)
    await close(unit, id, { state: 'returned', at: unit.now(), by: unit.actor.id ?? null, onBehalfOf, checked: looked, ...kept })
    await tell(unit, 'review.returned', review, { ...kept, ...(onBehalfOf ? { onBehalfOf } : {}) })
    return held
  })
}

const givenBack: { readonly [asks in Review['asks']]: (acting: Context, review: Review, reason: string) => Promise<Held> } = {
  publication: (acting, review, reason) => sendBack(acting, review.record, reason),
  withdrawal: async (acting, review) => (await workedOn(acting, [review.record]))[0]!,
}
