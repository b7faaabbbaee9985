import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { isRevocable } from './amendment.ts'
import { permitted } from './permitted.ts'
import { withdrawable } from './policy.ts'
import { movable, newsOf, type Held } from './record.ts'
import { putReferences } from './revisions/store.ts'
import { lock, put } from './store.ts'

const longestReason = 1_000

/**
 * Take a published record out of public view for ever; its address keeps saying so, its id and number are never used again.
 * Refuses `record.revoke-instead` for certificates, `draft.open` and `draft.submitted` (discard first), `record.withdrawn`, `record.reason`, `record.withdraw`.
 */
export function withdraw(context: Context, id: string, reason = ''): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), withdrawable, 'record.withdraw')
    movable(held, 'withdraw')
    if (isRevocable(formatNamed(held.record.format))) throw new Refused('conflict', 'record.revoke-instead', { id })
    const why = plainText(reason).trim()
    if (why.length > longestReason) throw new Refused('invalid', 'record.reason', { most: longestReason })

    await put(unit, id, { state: 'withdrawn', withdrawn_at: unit.now(), withdrawn_by: unit.actor.id ?? null, reason: why || null })
    await putReferences(unit, id, [])
    await announce(unit, 'record.withdrawn', id, { ...newsOf(held.record), reason: why })
    return lock(unit, id)
  })
}
