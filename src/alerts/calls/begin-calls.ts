import { guest, type Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { find, identifierOf } from '#records'
import { hookIsOn, type Alert } from '../alert.ts'
import { hookedThatFound } from '../store.ts'
import { callKind, type CallType } from './call.ts'
import { publicationNumber, withdrawalNumber } from './message.ts'
import { addCalls, eraseBodies } from './store.ts'

/** Have the webhooks of these alerts called about a revision. What a webhook that is switched off would have been told is held for it. */
export const addPublications = (unit: Context, alerts: readonly Alert[], record: string, revision: number): Promise<void> =>
  add(unit, alerts, { kind: 'record.published', record, revision }, ({ id }) => publicationNumber(id, record, revision))

/** Have the webhooks that were told of a record called about its withdrawal, and forget what they were sent. */
export async function tellWithdrawal(context: Context, id: string): Promise<void> {
  const { record } = await find({ ...context, actor: guest }, id)
  if (record.state !== 'withdrawn') return
  await inTransaction(context, async unit => {
    await eraseBodies(unit, id, identifierOf(record))
    await addWithdrawals(unit, await hookedThatFound(unit, id), id, record.revision)
  })
}

/** Have the webhooks of these alerts called about a withdrawal. */
export const addWithdrawals = (unit: Context, alerts: readonly Alert[], record: string, revision: number): Promise<void> =>
  add(unit, alerts, { kind: 'record.withdrawn', record, revision }, ({ id }) => withdrawalNumber(id, record))

const pageSize = 1000

type About = { readonly kind: CallType; readonly record: string; readonly revision: number }

async function add(unit: Context, alerts: readonly Alert[], about: About, numberFor: (alert: Alert) => string): Promise<void> {
  const calls = alerts
    .filter(({ hook }) => hook !== null)
    .map(alert => {
      const stands = hookIsOn(alert) ? ({ state: 'waiting' } as const) : ({ state: 'held', problem: 'off' } as const)
      return { ...about, ...stands, alert: alert.id, message: numberFor(alert) }
    })
  let added = 0
  for (let from = 0; from < calls.length; from += pageSize) added += await addCalls(unit, calls.slice(from, from + pageSize))
  if (added > 0) await enqueue(unit, callKind, {})
}
