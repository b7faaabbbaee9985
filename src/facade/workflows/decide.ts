import type { Context } from '#platform/context.ts'
import { approve, returnWithReason, type Review } from '#reviews'
import { invalidParameter, mandatory, notFound } from '../error.ts'
import { textIn, textMaybe } from '../given.ts'
import { activityOf } from './workflow.ts'

/** A decision, as clients send it. */
export type Decision = { readonly action: 'approve' | 'reject'; readonly reason: string | undefined }

/** Read a decision from a body. */
export function decisionIn(body: unknown): Decision {
  const action = textIn(body, 'action', 50)
  const reason = textMaybe(body, 'reason', 1000)
  if (action !== 'approve' && action !== 'reject') throw invalidParameter('action', 'Offered are approve and reject')
  if (action === 'reject' && reason === undefined) throw mandatory('reason')
  return { action, reason }
}

/** Decide on a review. Refuses an activity it does not have, and what the verbs refuse. */
export async function decideOn(context: Context, review: Review, activity: string, { action, reason }: Decision): Promise<void> {
  if (activity !== activityOf(review)) throw notFound('The workflow has no such activity')
  await (action === 'approve' ? approve(context, review.id) : returnWithReason(context, review.id, { reason: reason! }))
}
