import { isDeepStrictEqual } from 'node:util'
import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { bodyFor } from './body.ts'
import { putBody } from './drafts/put-body.ts'
import { permitted } from './permitted.ts'
import { pinned } from './pinned.ts'
import { editable, publishable } from './policy.ts'
import { movable, recordFacts, refuseStale, type Draft } from './record.ts'
import { lock } from './store.ts'

/** A body for a draft; `version` is the one it was made from, and may be left out to overwrite. */
export type Save = { readonly id: string; readonly data: unknown; readonly version?: number }

/**
 * Store what was typed, valid or not. An unchanged body keeps its version and is never refused, so that what was sent twice is saved once. While it is submitted only its reviewers may save it.
 * Refuses `draft.stale` (details: the current `version` and `data`), `draft.submitted`, `draft.none`, `record.edit`, `record.body`, `record.government`.
 */
export function saveDraft(context: Context, { id, data, version }: Save): Promise<Draft> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), editable, 'record.edit')
    const draft = movable(held, 'save')!
    const format = formatNamed(held.record.format)
    const body = await pinned(unit, format, bodyFor(format, held.record, data, draft.data, unit.actor))
    if (isDeepStrictEqual(body, draft.data)) return draft

    if (draft.state === 'submitted' && !matches(publishable(unit.actor), recordFacts(held))) throw new Refused('conflict', 'draft.submitted', { id })
    refuseStale(draft, version)

    return putBody(unit, held, draft, body)
  })
}
