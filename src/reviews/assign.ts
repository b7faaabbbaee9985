import { correspondents, type Correspondent } from '#accounts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { decidersOf } from '#records'
import { deputiesFor } from './deputies/stand-in.ts'
import { tell } from './news.ts'
import { decidable } from './questions.ts'
import type { Review } from './review.ts'
import { get, putAssigned } from './store.ts'

/**
 * Say who looks after an open review: the actor, a colleague who decides on it too, or nobody. Others may still decide: an assignment is a word among colleagues.
 * Refuses `review.unknown`, `review.decide`, `review.closed`, and `review.assignee` for somebody who does not decide on it.
 */
export function assign(context: Context, id: number, to: string | null): Promise<Review> {
  return inTransaction(context, async unit => {
    const { review } = await decidable(unit, id)
    if (review.assignedTo === to) return review
    if (to !== null && to !== unit.actor.id && !(await assignableFor(unit, review)).some(person => person.id === to))
      throw new Refused('invalid', 'review.assignee', { id })

    await putAssigned(unit, id, to)
    const assigned = (await get(unit, id))!
    await tell(unit, to === null ? 'review.released' : 'review.assigned', assigned, { from: review.assignedTo })
    return assigned
  })
}

/** The people who may look after a review: those who decide on it, and their deputies at this moment. */
export async function assignableFor(context: Context, review: Review): Promise<readonly Correspondent[]> {
  const deciders = await decidersOf(context, review as Parameters<typeof decidersOf>[1])
  const deputies = await deputiesFor(
    context,
    deciders.map(({ id }) => id),
  )
  const others = await correspondents(context, deputies)
  return [...new Map([...deciders, ...others].map(person => [person.id, person])).values()]
}
