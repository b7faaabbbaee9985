import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { enqueue, type JobKind } from '#platform/jobs.ts'
import { spend } from '#platform/rate-limit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { countHeld, putIntent } from './store.ts'
import type { Wish } from './wish.ts'

/** The job that confirms what was asked for. */
export const confirmKind: JobKind = { name: 'hub.confirm', retries: 3, seconds: 300 }

const most = { all: 10_000, host: 100 } as const
/** A server is asked for a confirmation so often an hour at most, whoever wants it, so that the hub is no weapon. */
const confirmations = { most: 200, seconds: 3600 } as const
/** Of these one network may want so many, so that others whose addresses are on the same server have theirs. */
const share = { most: 50, seconds: 3600 } as const

/** Note what somebody wishes, from this network; the server it speaks of is asked soon. Refuses `limit.reached`, and `hub.most` where a server, or the hub, has too many. */
export async function ask(context: Context, wish: Wish, from: string): Promise<void> {
  await spend(context, `hub:from:${from}:${wish.host}`, share)
  await spend(context, `hub:${wish.host}`, confirmations)
  await inTransaction(context, async unit => {
    const held = await countHeld(unit, wish)
    if (wish.mode === 'subscribe' && (held.host >= most.host || held.all >= most.all)) throw new Refused('forbidden', 'hub.most', most)
    await putIntent(unit, wish)
    await enqueue(unit, confirmKind, {})
  })
}
