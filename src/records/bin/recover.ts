import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { all, everything, type Filter } from '#platform/filter.ts'
import { job } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { editable } from '../policy.ts'
import { newsOf, type Held } from '../record.ts'
import { get, lock } from '../store.ts'
import { clear, list, restore, type Discarded } from './store.ts'

const daysKept = 14
const mostListed = 200

/** What was thrown away in the last fourteen days of records the actor works on, newest first. */
export const binOf = (context: Context, filter: Filter = everything): Promise<readonly Discarded[]> =>
  list(context, all(editable(context.actor), filter), mostListed)

/**
 * Take a draft out of the bin again, with its record and files if they went with it. Refuses `bin.unknown` (taken out or cleared
 * already), and `draft.open`, `draft.submitted`, `record.withdrawn` when the record has moved on.
 */
export function recover(context: Context, id: number): Promise<Held> {
  return inTransaction(context, async unit => {
    const discarded = (await binOf(unit)).find(one => one.id === id)
    if (!discarded) throw new Refused('not-found', 'bin.unknown', { id })
    const current = discarded.whole ? await get(unit, { id: discarded.record }) : await lock(unit, discarded.record)
    const details = { id: discarded.record }
    if (current?.draft) throw new Refused('conflict', `draft.${current.draft.state}`, details)
    if (current?.record.state === 'withdrawn') throw new Refused('conflict', 'record.withdrawn', details)

    if (!(await restore(unit, discarded))) throw new Refused('not-found', 'bin.unknown', { id })
    const held = await lock(unit, discarded.record)
    await announce(unit, 'record.recovered', held.record.id, newsOf(held.record))
    return held
  })
}

/** Clears the bin of what nobody wanted back. */
export const binClearing = job('records.clear-bin', {
  every: '17 3 * * *',
  do: context => clear(context, new Date(context.now().getTime() - daysKept * 86_400_000)),
})
