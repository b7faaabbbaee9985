import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { publish, saveDraft, type Held } from '#records'
import { decidable } from './questions.ts'
import { newsOf } from './review.ts'
import { close } from './store.ts'

/** What the reviewer saw: the version of the draft; `data` when the reviewer corrected it. */
export type Approval = { readonly version?: number; readonly data?: unknown }

/**
 * Publish what was submitted and close the review, both or neither. The approval holds for the draft the reviewer saw: without a `version` that is the draft as submitted.
 * Refuses `review.unknown`, `review.decide`, `review.closed`, `draft.stale`, and what `publish` and `saveDraft` refuse.
 */
export function approve(context: Context, id: number, { version, data }: Approval = {}): Promise<Held> {
  return inTransaction(context, async unit => {
    const review = await decidable(unit, id)
    const seen = version ?? review.version
    const approved = data === undefined ? seen : (await saveDraft(unit, { id: review.record, data, version: seen })).version

    const published = await publish(unit, review.record, { version: approved })
    await close(unit, review.record, review.submission, { state: 'approved', at: unit.now(), by: unit.actor.id ?? null })
    await announce(unit, 'review.approved', `review:${id}`, newsOf(review))
    return published
  })
}
