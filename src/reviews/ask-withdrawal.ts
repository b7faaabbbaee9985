import { formatNamed, workflowOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { allows, editable, find, recordFacts, withdraw, withdrawable, workedOn, type Held } from '#records'
import { tell } from './news.ts'
import { dueOf, type Review } from './review.ts'
import { add, close, get, lock } from './store.ts'
import { reviewNumber } from './questions.ts'

const longestReason = 1_000

/**
 * Ask that a published record be withdrawn; whoever decides on that for the record withdraws it at once, and gets no request.
 * Refuses `record.unknown`, `record.edit`, `record.reason` (missing, or over 1,000 characters), `record.revoke-instead`, `draft.open`, `record.withdrawn`, and `review.asked` when somebody asked before.
 */
export function askWithdrawal(context: Context, identifier: string, reason: string): Promise<Review | undefined> {
  return inTransaction(context, async unit => {
    const held = await publishedHeld(unit, identifier)
    const why = plainText(reason).trim()
    if (why === '' || why.length > longestReason) throw new Refused('invalid', 'record.reason', { most: longestReason })
    if (matches(withdrawable(unit.actor), recordFacts(held))) {
      await withdraw(unit, held.record.id, why)
      return undefined
    }

    const { id: record, submission, format, kind, prefix, houses, government, owner } = held.record
    const about = { record, submission, version: 0, format, kind, prefix, house: houses, government, owner, note: why }
    const now = unit.now()
    const id = await add(unit, { asks: 'withdrawal', ...about, submittedBy: unit.actor.id ?? null, submittedAt: now, dueAt: dueOf(format, now) })
    if (id === undefined) throw new Refused('conflict', 'review.asked', { id: record })
    const review = (await get(unit, id))!
    await tell(unit, 'review.opened', review)
    return review
  })
}

/** Take back the request to withdraw a record. Those who work on it may. Refuses `review.unknown`, `review.closed`, `record.edit`. */
export function recallWithdrawal(context: Context, id: number): Promise<void> {
  return inTransaction(context, async unit => {
    await lock(unit, id)
    const review = await reviewNumber(unit, id)
    if (review.asks !== 'withdrawal') throw new Refused('not-found', 'review.unknown', { id })
    if ((await workedOn(unit, [review.record])).length === 0) throw new Refused('forbidden', 'record.edit', { id: review.record })
    if (!(await close(unit, id, { state: 'recalled', at: unit.now(), by: unit.actor.id ?? null })))
      throw new Refused('conflict', 'review.closed', { id, state: review.state })
    await tell(unit, 'review.recalled', review)
  })
}

async function publishedHeld(unit: Context, identifier: string): Promise<Held> {
  const { record } = await find(unit, identifier)
  const [held] = await workedOn(unit, [record.id])
  if (!held || !matches(editable(unit.actor), recordFacts(held))) throw new Refused('forbidden', 'record.edit', { id: record.id })
  const format = formatNamed(record.format)
  if ('amendmentIntent' in format.fields) throw new Refused('conflict', 'record.revoke-instead', { id: record.id })
  if (workflowOf(format).publishes.length === 0) throw new Refused('forbidden', 'record.withdraw', { id: record.id })
  if (!allows(held, 'withdraw'))
    throw new Refused('conflict', record.state === 'published' ? `draft.${held.draft?.state ?? 'none'}` : `record.${record.state}`, { id: record.id })
  return held
}
