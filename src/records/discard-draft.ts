import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { permitted } from './permitted.ts'
import { editable } from './policy.ts'
import { movable, newsOf } from './record.ts'
import { lock, remove, removeDraft } from './store.ts'

/** Throw the draft away; a record that was never published goes with it, and its id and number are never given again. Refuses `draft.submitted`, `draft.none`, `record.edit`. */
export function discardDraft(context: Context, id: string): Promise<void> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), editable, 'record.edit')
    movable(held, 'discard')

    await removeDraft(unit, id)
    if (held.record.state === 'draft') await remove(unit, held.record)
    await announce(unit, 'record.discarded', id, newsOf(held.record))
  })
}
