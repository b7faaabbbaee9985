import { correspondents, heldBy } from '#accounts'
import type { Context } from '#platform/context.ts'
import { job, type Job, type JobKind } from '#platform/jobs.ts'
import { sendMail } from '#platform/mail.ts'
import { inTransaction } from '#platform/transaction.ts'
import { published, summaries, type Summary } from '#records'
import { cardsOf, meets } from '#search'
import type { Alert } from './alert.ts'
import { keptDays, mostCalls } from './calls/call.ts'
import { forgetCalls } from './calls/store.ts'
import { letter, type About } from './letter.ts'
import { questionFor } from './question.ts'
import { due, forget, get, lock, put, takeWaiting } from './store.ts'
import { nextAfter } from './time.ts'

/** The job that tells what waits for these alerts. */
export const mailKind: JobKind = { name: 'alerts.mail', retries: 5, seconds: 1800 }

/** Write what alerts have found: at once, and at the hours people chose. `originOf` is the address of a portal. */
export const mailJobs = (originOf: (portal: string) => string): readonly Job<never>[] => [
  job<{ readonly alerts: readonly number[] }>(mailKind.name, {
    ...mailKind,
    do: async (context, { alerts }) => {
      for (const alert of alerts) await tellWaiting(context, alert, originOf)
    },
  }) as Job<never>,
  job('alerts.collected', { every: '*/10 * * * *', seconds: 1800, do: context => sendDue(context, originOf) }),
  job('alerts.forget', {
    every: '50 3 * * *',
    do: async context => {
      const now = context.now().getTime()
      await forget(context, new Date(now - day))
      await forgetCalls(context, new Date(now - keptDays * day), mostCalls)
    },
  }),
]

const day = 86_400_000
const pageSize = 500
const mostShown = 50

/** Write the collected letters that are due. */
export async function sendDue(context: Context, originOf: (portal: string) => string): Promise<void> {
  for (let ids = await due(context, context.now(), pageSize); ids.length > 0; ids = await due(context, context.now(), pageSize))
    for (const id of ids) await tellWaiting(context, id, originOf, true)
}

/** One letter about all that waits, as far as its reader may read it now. Letter and note of it commit together. */
export function tellWaiting(context: Context, id: number, originOf: (portal: string) => string, collected = false): Promise<void> {
  return inTransaction(context, async unit => {
    const alert = await lock(unit, id)
    if (!alert) return
    if (collected && (alert.nextAt === null || alert.nextAt > unit.now())) return
    const waits = alert.paused || alert.removedAt !== null || alert.delivery === 'none'
    if (collected) await put(unit, { ...alert, nextAt: waits ? null : nextAfter(unit.now(), alert) })
    if (!collected && alert.delivery !== 'immediate') return
    const records = await takeWaiting(unit, id)
    if (waits || records.length === 0) return
    await write(unit, alert, await stillMet(unit, alert, records), originOf(alert.portal), 'found')
  })
}

/** The records that are published at this moment, and found by the alert for its owner's present roles. */
export async function stillMet(context: Context, alert: Alert, ids: readonly string[]): Promise<readonly Summary[]> {
  const roles = (await heldBy(context, [alert.owner])).get(alert.owner)
  if (roles === undefined) return []
  const question = questionFor(alert, { id: alert.owner, roles })
  const standing = await published(context, ids)
  const cards = await cardsOf(context, standing)
  const met = standing.filter(({ record }) => cards.has(record.id) && meets(question, cards.get(record.id)!))
  return summaries(
    context,
    met.map(({ record }) => record.id),
  )
}

/** One letter to the owner of an alert; none about nothing. */
export async function write(unit: Context, alert: Alert, found: readonly Summary[], origin: string, kind: About['kind']): Promise<void> {
  const [reader] = await correspondents(unit, [alert.owner])
  if (!reader || (found.length === 0 && kind === 'found')) return
  await sendMail(unit, letter({ kind, alert, reader, origin, found: found.slice(0, mostShown), total: found.length }))
}

/** Tell the owner that a webhook was switched off. */
export async function tellGivenUp(unit: Context, id: number, origin: (portal: string) => string): Promise<void> {
  const alert = await get(unit, id)
  if (alert && alert.removedAt === null) await write(unit, alert, [], origin(alert.portal), 'hook')
}
