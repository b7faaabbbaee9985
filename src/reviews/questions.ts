import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, everything, matches, type Filter } from '#platform/filter.ts'
import { editable, reviewable } from '#records'
import { open } from './open.ts'
import { reviewFacts, type Review } from './review.ts'
import { countOpen, get, listOf, listOpen } from './store.ts'

/** The open reviews this actor may decide, those waiting longest first. */
export const openReviews = (
  context: Context,
  { filter = everything, limit = 100, offset = 0 }: { readonly filter?: Filter; readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly Review[]> => listOpen(context, all(reviewable(context.actor), filter), { limit, offset })

/** How many there are. */
export const countReviews = (context: Context, filter: Filter = everything): Promise<number> =>
  countOpen(context, all(reviewable(context.actor), filter))

/** One review, for its reviewers and for those who work on the record. Refuses `review.unknown`. */
export async function reviewNumber(context: Context, id: number): Promise<Review> {
  const review = await get(context, id)
  if (!review || !isShown(context, review)) throw new Refused('not-found', 'review.unknown', { id })
  return review
}

/** All reviews of a record, newest first, for those who work on it. */
export async function reviewsOf(context: Context, record: string): Promise<readonly Review[]> {
  return (await listOf(context, record)).filter(review => isShown(context, review))
}

/** The open review of a record that waits for a decision; it is opened now if that has not happened yet. */
export async function reviewOf(context: Context, record: string): Promise<Review | undefined> {
  await open(context, record)
  return (await reviewsOf(context, record)).find(({ state }) => state === 'open')
}

/** The review, if this actor may decide it and it is open. Refuses `review.unknown`, `review.decide`, `review.closed`. */
export async function decidable(unit: Context, id: number): Promise<Review> {
  const review = await reviewNumber(unit, id)
  if (!matches(reviewable(unit.actor), reviewFacts(review))) throw new Refused('forbidden', 'review.decide', { id })
  if (review.state !== 'open') throw new Refused('conflict', 'review.closed', { id, state: review.state })
  return review
}

const isShown = ({ actor }: Context, review: Review): boolean => matches(editable(actor), reviewFacts(review))
