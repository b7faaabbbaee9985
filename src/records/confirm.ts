import { formatNamed, workflowOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { confirmationOf } from './confirmation.ts'
import { permitted } from './permitted.ts'
import { confirmable } from './policy.ts'
import { newsOf, type Held } from './record.ts'
import { newestOf } from './revisions/store.ts'
import { lock, put } from './store.ts'

/**
 * Say that a published record is still right: a date, no revision; a mark that nobody did goes away.
 * Refuses `record.confirm`, `record.draft`, `record.withdrawn`, `record.revoked`, and `record.not-confirmable` where the format asks for no confirmation.
 */
export function confirm(context: Context, id: string): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), confirmable, 'record.confirm')
    const { record } = held
    if (record.state !== 'published') throw new Refused('conflict', `record.${record.state}`, { id })
    if (record.revoked) throw new Refused('conflict', 'record.revoked', { id })
    if (!workflowOf(formatNamed(record.format)).confirmation) throw new Refused('conflict', 'record.not-confirmable', { id })

    await put(unit, id, { confirmed_at: unit.now(), confirmed_by: unit.actor.id ?? null, unconfirmed_since: null })
    await announce(unit, 'record.confirmed', id, newsOf(record))
    return lock(unit, id)
  })
}

/** Mark a record whose confirmation is overdue by more than its format allows. Answers whether it did: what was confirmed meanwhile, or marked before, stays as it is. */
export function markUnconfirmed(context: Context, id: string): Promise<boolean> {
  return inTransaction(context, async unit => {
    const { record } = await lock(unit, id)
    const newest = (await newestOf(unit, [record])).get(id)
    const dates = newest && confirmationOf(formatNamed(record.format), record, newest.data)
    if (!dates || record.unconfirmedSince !== null || dates.markedAfter > unit.now()) return false

    await put(unit, id, { unconfirmed_since: unit.now() })
    await announce(unit, 'record.unconfirmed', id, { ...newsOf(record), due: dates.due.toISOString() })
    return true
  })
}
