import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { amended, isRevocable, type Intent } from './amendment.ts'
import { permitted } from './permitted.ts'
import { editable } from './policy.ts'
import { movable, newsOf, type Held } from './record.ts'
import { newestOf } from './revisions/store.ts'
import { lock, putDraft } from './store.ts'

/**
 * Begin a change of a published record: a draft from its newest revision; the draft that stands already, if there is one.
 * `revoke` begins the revocation of a certificate. Refuses `record.revoked`, `record.not-revocable`, `record.withdrawn`, `draft.submitted`, `record.edit`.
 */
export function amend(context: Context, id: string, { intent = 'update' }: { readonly intent?: Intent } = {}): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), editable, 'record.edit')
    const format = formatNamed(held.record.format)
    if (held.record.revoked) throw new Refused('conflict', 'record.revoked', { id })
    if (intent === 'revoke' && !isRevocable(format)) throw new Refused('conflict', 'record.not-revocable', { id })
    if (intent === 'update' && held.draft?.state === 'open') return held
    movable(held, 'amend')

    const { data } = (await newestOf(unit, [held.record])).get(id)!
    await putDraft(unit, id, amended(format, data, intent))
    await announce(unit, 'record.amended', id, { ...newsOf(held.record), intent })
    return lock(unit, id)
  })
}
