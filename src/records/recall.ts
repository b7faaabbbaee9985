import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { permitted } from './permitted.ts'
import { submittable } from './policy.ts'
import { movable, newsOf, type Held } from './record.ts'
import { lock, moveDraft } from './store.ts'

/** Take a submission back; the draft can be changed again. Refuses `draft.open`, `draft.none`, `record.submit`. */
export function recall(context: Context, id: string): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), submittable, 'record.submit')
    movable(held, 'recall')

    await moveDraft(unit, id, 'open')
    await announce(unit, 'record.recalled', id, { ...newsOf(held.record), submission: held.record.submission })
    return lock(unit, id)
  })
}
