import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/transaction.ts'
import { publish, saveDraft, withdraw, type Held } from '#records'
import { tell } from './news.ts'
import { decidable } from './questions.ts'
import { keptChecks, type Review } from './review.ts'
import { close } from './store.ts'

/** What the reviewer saw: the version of the draft; `data` when the reviewer corrected it; the names of what was looked at. */
export type Approval = { readonly version?: number; readonly data?: unknown; readonly checked?: readonly string[] }

/**
 * Publish what was submitted, or withdraw what was asked to be, and close the review, both or neither. The approval holds for the draft the reviewer saw: without a `version` that is the draft as submitted.
 * Refuses `review.unknown`, `review.decide`, `review.closed`, `draft.stale`, and what `publish`, `withdraw` and `saveDraft` refuse.
 */
export function approve(context: Context, id: number, approval: Approval = {}): Promise<Held> {
  return inTransaction(context, async unit => {
    const { review, capacity, acting } = await decidable(unit, id)
    const checked = keptChecks(review.format, approval.checked ?? [])
    const held = await carriedOut[review.asks](acting, review, approval)

    const { onBehalfOf } = capacity
    await close(unit, id, { state: 'approved', at: unit.now(), by: unit.actor.id ?? null, onBehalfOf, checked })
    await tell(unit, 'review.approved', review, { ...(checked.length > 0 ? { checked } : {}), ...(onBehalfOf ? { onBehalfOf } : {}) })
    return held
  })
}

type CarryOut = (acting: Context, review: Review, approval: Approval) => Promise<Held>

const carriedOut: { readonly [asks in Review['asks']]: CarryOut } = {
  publication: async (acting, review, { version, data }) => {
    const seen = version ?? review.version
    const approved = data === undefined ? seen : (await saveDraft(acting, { id: review.record, data, version: seen })).version
    return publish(acting, review.record, { version: approved })
  },
  withdrawal: (acting, review) => withdraw(acting, review.record, review.note ?? ''),
}
