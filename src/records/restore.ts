import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { amend } from './amend.ts'
import { amended } from './amendment.ts'
import type { Held } from './record.ts'
import { get as revisionOf } from './revisions/store.ts'
import { saveDraft } from './save-draft.ts'
import { lock } from './store.ts'

/**
 * Write what an earlier revision said into the draft: a new one beside the published record, or the open one, whose text stays among its
 * versions. Nothing becomes public before it is submitted. Refuses `record.revision`, and what `amend` and `saveDraft` refuse.
 */
export function restore(context: Context, id: string, revision: number): Promise<Held> {
  return inTransaction(context, async unit => {
    const { record } = await amend(unit, id)
    const earlier = await revisionOf(unit, record.id, revision)
    if (!earlier) throw new Refused('not-found', 'record.revision', { id, revision })

    await saveDraft(unit, { id, data: amended(formatNamed(record.format), earlier.data, 'update') })
    return lock(unit, id)
  })
}
