import { formatNamed, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { add as toBin } from './bin/store.ts'
import { permitted } from './permitted.ts'
import { editable } from './policy.ts'
import { movable, newsOf } from './record.ts'
import { lock, remove, removeDraft } from './store.ts'

/** Throw the draft away; a record that was never published goes with it, and its id and number are given to no other. `recover` takes it out of the bin again. Refuses `draft.submitted`, `draft.none`, `record.edit`. */
export function discardDraft(context: Context, id: string): Promise<void> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), editable, 'record.edit')
    const draft = movable(held, 'discard')!

    await toBin(unit, id, titleOf(formatNamed(held.record.format), draft.data), held.record.state === 'draft')
    await removeDraft(unit, id)
    if (held.record.state === 'draft') await remove(unit, held.record)
    await announce(unit, 'record.discarded', id, newsOf(held.record))
  })
}
