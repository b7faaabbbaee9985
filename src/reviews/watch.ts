import type { Context } from '#platform/context.ts'
import { job } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { lapse } from '#records'
import { tell } from './news.ts'
import { isOverdue, weeksPassed, type Review } from './review.ts'
import { close, get, listWaiting, lock, putWatched } from './store.ts'

const pageSize = 200

/**
 * Watch the time of open reviews: remind those who decide, call others to help, and close what nobody answered, with the draft unlocked. What was done is noted
 * with the review, so doing it again changes nothing; after a pause of the program one reminder stands for all that were missed.
 */
export async function watchReviews(context: Context): Promise<void> {
  for (let after = 0; ;) {
    const page = await listWaiting(context, context.now(), after, pageSize)
    for (const { id } of page) await inTransaction(context, unit => watch(unit, id))
    if (page.length < pageSize) return
    after = page.at(-1)!.id
  }
}

/** The job that does so. */
export const reviewWatch = job('reviews.watch', { every: '7 * * * *', seconds: 900, do: watchReviews })

async function watch(unit: Context, id: number): Promise<void> {
  await lock(unit, id)
  const review = await get(unit, id)
  if (review?.state !== 'open') return
  if (review.dueAt !== null && review.dueAt <= unit.now()) return expire(unit, review)
  if (review.escalatedAt === null && isOverdue(review, unit.now())) {
    await putWatched(unit, id, { escalatedAt: unit.now() })
    await tell(unit, 'review.escalated', review)
  }
  const passed = weeksPassed(review, unit.now(), ({ reminders }) => reminders)
  if (passed <= review.reminded) return
  await putWatched(unit, id, { reminded: passed })
  await tell(unit, 'review.reminded', review)
}

async function expire(unit: Context, review: Review): Promise<void> {
  if (review.asks === 'publication') await lapse(unit, review.record, review.submission)
  await close(unit, review.id, { state: 'expired', at: unit.now(), by: unit.actor.id ?? null })
  await tell(unit, 'review.expired', review)
}
