import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, any, everything, matches, type Filter } from '#platform/filter.ts'
import { editable, workedOn, type Held } from '#records'
import { capacitiesOf, capacityFor, decides, type Capacity } from './deputies/stand-in.ts'
import { open } from './open.ts'
import { reviewFacts, type Review } from './review.ts'
import { countOpen, get, kindsOpen, listNewest, listOf, listOpen, lock, openFor, type Window } from './store.ts'

/** The open reviews this actor may decide, also in the place of others, those waiting longest first. */
export const openReviews = async (
  context: Context,
  { filter = everything, limit = 100, offset = 0, order = 'oldest' }: { readonly filter?: Filter } & Partial<Window> = {},
): Promise<readonly Review[]> => listOpen(context, all(await decides(context), filter), { limit, offset, order })

/** How many there are. */
export const countReviews = async (context: Context, filter: Filter = everything): Promise<number> =>
  countOpen(context, all(await decides(context), filter))

/** The different formats and governments of these reviews: what a list can be narrowed by. */
export const kindsOfReviews = async (context: Context): Promise<ReturnType<typeof kindsOpen>> => kindsOpen(context, await decides(context))

/** The records among these, with their drafts, on which the actor works for itself or in the place of others. */
export async function decidedOn(context: Context, records: readonly string[]): Promise<readonly Held[]> {
  const capacities = await capacitiesOf(context)
  const found = await Promise.all(capacities.map(({ actor }) => workedOn({ ...context, actor }, records)))
  return [...new Map(found.flat().map(held => [held.record.id, held])).values()]
}

/** One review, for its reviewers and for those who work on the record. Refuses `review.unknown`. */
export async function reviewNumber(context: Context, id: number): Promise<Review> {
  const review = await get(context, id)
  if (!review || !matches(await shown(context), reviewFacts(review))) throw new Refused('not-found', 'review.unknown', { id })
  return review
}

/** All reviews of a record, newest first, for those who work on it. */
export async function reviewsOf(context: Context, record: string): Promise<readonly Review[]> {
  const filter = await shown(context)
  return (await listOf(context, record)).filter(review => matches(filter, reviewFacts(review)))
}

/** The newest reviews, open and closed, for their reviewers and for those who work on the records, at most so many; `open`: only those that wait. */
export const reviewsSeen = async (
  context: Context,
  { filter = everything, open: waiting = false, limit }: { readonly filter?: Filter; readonly open?: boolean; readonly limit: number },
): Promise<readonly Review[]> => listNewest(context, all(await shown(context), filter), { open: waiting, limit })

/** The open review of a record that waits for a decision; it is opened now if that has not happened yet. */
export async function reviewOf(context: Context, record: string): Promise<Review | undefined> {
  await open(context, record)
  return (await reviewsOf(context, record)).find(({ state, asks }) => state === 'open' && asks === 'publication')
}

/** The open request to withdraw a record, for those who work on it. */
export async function withdrawalAsked(context: Context, record: string): Promise<Review | undefined> {
  const id = await openFor(context, record, { asks: 'withdrawal' })
  return id === undefined ? undefined : (await reviewsOf(context, record)).find(review => review.id === id)
}

/** The review and the capacity in which this actor may decide it, while it is open and until the transaction ends. Refuses `review.unknown`, `review.decide`, `review.closed`. */
export async function decidable(
  unit: Context,
  id: number,
): Promise<{ readonly review: Review; readonly capacity: Capacity; readonly acting: Context }> {
  await lock(unit, id)
  const review = await reviewNumber(unit, id)
  const capacity = await capacityFor(unit, review)
  if (!capacity) throw new Refused('forbidden', 'review.decide', { id })
  if (review.state !== 'open') throw new Refused('conflict', 'review.closed', { id, state: review.state })
  return { review, capacity, acting: { ...unit, actor: capacity.actor } }
}

const shown = async (context: Context): Promise<Filter> => any(editable(context.actor), await decides(context))
