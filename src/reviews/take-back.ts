import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { recall } from '#records'
import { recallWithdrawal } from './ask-withdrawal.ts'
import { reviewNumber } from './questions.ts'
import { close, lock } from './store.ts'

/** Take back what a review is asked for, a submission or a request to withdraw, and close the review, both or neither. Refuses `review.unknown`, `review.closed`, and what `recall` and `recallWithdrawal` refuse. */
export function takeBack(context: Context, id: number): Promise<void> {
  return inTransaction(context, async unit => {
    await lock(unit, id)
    const { asks, state, record } = await reviewNumber(unit, id)
    if (asks === 'withdrawal') return recallWithdrawal(unit, id)
    if (state !== 'open') throw new Refused('conflict', 'review.closed', { id, state })
    await recall(unit, record)
    await close(unit, id, { state: 'recalled', at: unit.now(), by: unit.actor.id ?? null })
  })
}
