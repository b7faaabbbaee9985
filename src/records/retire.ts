import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { permitted } from './permitted.ts'
import { withdrawable } from './policy.ts'
import { newsOf, type Held } from './record.ts'
import { lock, put } from './store.ts'

const longestReason = 1_000

/** Say of a published record that it no longer serves; it stays public and says so. Refuses `record.withdraw`, `record.draft`, `record.withdrawn`, `record.retired`, `record.reason`. */
export function retire(context: Context, id: string, reason = ''): Promise<Held> {
  return inTransaction(context, async unit => {
    const { record } = await changeable(unit, id)
    if (record.retiredAt !== null) throw new Refused('conflict', 'record.retired', { id })
    const why = plainText(reason).trim()
    if (why.length > longestReason) throw new Refused('invalid', 'record.reason', { most: longestReason })

    await put(unit, id, { retired_at: unit.now(), retired_by: unit.actor.id ?? null, retired_because: why || null, unconfirmed_since: null })
    await announce(unit, 'record.retired', id, { ...newsOf(record), reason: why })
    return lock(unit, id)
  })
}

/** Let a retired record serve again. Refuses `record.withdraw`, `record.draft`, `record.withdrawn`, `record.not-retired`. */
export function unretire(context: Context, id: string): Promise<Held> {
  return inTransaction(context, async unit => {
    const { record } = await changeable(unit, id)
    if (record.retiredAt === null) throw new Refused('conflict', 'record.not-retired', { id })

    await put(unit, id, { retired_at: null, retired_by: null, retired_because: null })
    await announce(unit, 'record.unretired', id, newsOf(record))
    return lock(unit, id)
  })
}

async function changeable(unit: Context, id: string): Promise<Held> {
  const held = permitted(unit, await lock(unit, id), withdrawable, 'record.withdraw')
  if (held.record.state !== 'published') throw new Refused('conflict', `record.${held.record.state}`, { id })
  return held
}
