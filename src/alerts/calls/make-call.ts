import type { Context } from '#platform/context.ts'
import { send, type Outcome } from '#platform/outbound.ts'
import { enqueue } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { hookIsOn } from '../alert.ts'
import { tellGivenUp } from '../mail.ts'
import { get, lock, put } from '../store.ts'
import { bodyOf } from './body-of.ts'
import { callKind, isGone, tried, type Making, type Tried } from './call.ts'
import { secretsOf, signed } from './message.ts'
import { getCall, keepBody, settle, tookSince } from './store.ts'

/** How calls are made: the addresses of portals; `anywhere`: also to addresses inside, for tests. */
export type Way = { readonly originOf: (portal: string) => string; readonly anywhere: boolean }

/** Make one call that was taken, and note how it went. What is sent is kept first, so that a try cut off is made again with the same words. */
export async function makeCall(context: Context, id: number, { originOf, anywhere }: Way): Promise<void> {
  const call = await getCall(context, id)
  const alert = call && (await get(context, call.alert))
  if (!alert || call.state !== 'waiting') return
  if (!hookIsOn(alert)) return leave(context, call, { state: 'held', problem: 'off' })
  const told = await bodyOf(context, alert, call, originOf(alert.portal))
  if ('passed' in told) return leave(context, call, { state: 'passed', problem: told.passed })
  if (call.body === null) await keepBody(context, id, told.body)

  const now = context.now()
  const headers = signed({ secrets: secretsOf(alert, now), id: call.message, at: now, body: told.body, attempt: call.tries + 1 })
  const outcome = await send({ url: alert.hook, body: told.body, headers, anywhere })
  await note(context, call, outcome, originOf)
}

const leave = async (context: Context, { id, nextAt }: Making, why: Partial<Tried>): Promise<void> =>
  void (await settle(context, id, nextAt, { ...why, nextAt: null }))

function note(context: Context, call: Making, outcome: Outcome, originOf: Way['originOf']): Promise<void> {
  return inTransaction(context, async unit => {
    const after = tried(call, outcome, unit.now())
    if (!(await settle(unit, call.id, call.nextAt, after))) return
    if (after.nextAt) return enqueue(unit, callKind, {}, { after: after.nextAt })
    if (after.state === 'failed') await giveUp(unit, call, after, isGone(outcome), originOf)
  })
}

/** Switch a webhook off that took nothing for as long as a call is tried, or says that it is gone; its owner is told. */
async function giveUp(unit: Context, { alert: id, begunAt }: Making, { problem }: Tried, atOnce: boolean, originOf: Way['originOf']): Promise<void> {
  const alert = await lock(unit, id)
  if (!alert || alert.hookProblem !== null || (!atOnce && (await tookSince(unit, id, begunAt)))) return
  await put(unit, { ...alert, hookProblem: problem })
  await tellGivenUp(unit, id, originOf)
}
