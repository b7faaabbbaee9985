import type { Context } from '#platform/context.ts'
import { newSecret } from '#platform/ids.ts'
import { send } from '#platform/outbound.ts'
import { inTransaction } from '#platform/transaction.ts'
import { lastChange } from '#projections'
import { busyAmong, pooled } from './pool.ts'
import { putSubscription, removeSubscription, takeIntent } from './store.ts'
import { withQuestions, type Wish } from './wish.ts'

/** How others are called. `anywhere`: also inside; for tests. */
export type Way = { readonly anywhere: boolean }

/** So many servers are asked at once. */
const atOnce = 16

/** Ask the servers that wishes speak of whether they are theirs, and do what is confirmed (WebSub §5.3). What is not confirmed is forgotten: it may be asked for again. */
export async function confirmWishes(context: Context, way: Way): Promise<void> {
  const failures = await pooled<Wish>(
    atOnce,
    running => takeIntent(context, busyAmong(running)),
    wish => confirm(context, wish, way),
  )
  if (failures.length > 0) throw failures[0]
}

async function confirm(context: Context, wish: Wish, way: Way): Promise<void> {
  if (!(await isMeant(wish, way))) return
  await inTransaction(context, async unit => {
    if (wish.mode === 'subscribe') await putSubscription(unit, wish, await lastChange(unit))
    else await removeSubscription(unit, wish)
  })
}

/** The server must answer with the very words it was sent. */
async function isMeant({ mode, topic, callback, seconds }: Wish, { anywhere }: Way): Promise<boolean> {
  const challenge = newSecret()
  const lease = mode === 'subscribe' ? { 'hub.lease_seconds': String(seconds) } : {}
  const url = withQuestions(callback, { 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge, ...lease })
  const answer = await send({ method: 'GET', url, headers: { 'user-agent': agent }, keep: challenge.length + 1, anywhere })
  return 'status' in answer && answer.status >= 200 && answer.status < 300 && answer.body === challenge
}

/** Tell a subscriber that the hub does not, or no longer, send a feed (WebSub §5.2). */
export async function deny(topic: string, callback: string, { anywhere }: Way): Promise<void> {
  const url = withQuestions(callback, { 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': 'There is no such feed any more.' })
  await send({ method: 'GET', url, headers: { 'user-agent': agent }, anywhere })
}

/** How the hub names itself. */
export const agent = 'OpenCHM-Hub'
