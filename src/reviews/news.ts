import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { decidersOf } from '#records'
import { deputiesFor } from './deputies/stand-in.ts'
import { newsOf, type Review } from './review.ts'

/** Say that something happened to a review, with the deputies of those who decide on it, so that they are told too. */
export async function tell(unit: Context, name: string, review: Review, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const deciders = await decidersOf(unit, review as Parameters<typeof decidersOf>[1])
  const deputies = await deputiesFor(
    unit,
    deciders.map(({ id }) => id),
  )
  await announce(unit, name, `review:${review.id}`, { ...newsOf(review), ...(deputies.length > 0 ? { deputies } : {}), ...more })
}
