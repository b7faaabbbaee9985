import { createHmac } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { enqueue, job, type Job, type JobKind } from '#platform/jobs.ts'
import { send, type Outcome } from '#platform/outbound.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { Summary } from '#records'
import type { Alert } from './alert.ts'
import { stillMet, tellGivenUp } from './mail.ts'
import { callNumbered, get, lock, put, putCall } from './store.ts'

/** The job that calls a webhook once. */
export const callKind: JobKind = { name: 'alerts.call', retries: 3, seconds: 60 }

/** Seconds between tries. After the last the webhook is given up, and its owner told. */
export const pauses: readonly number[] = [10, 60, 300, 1800, 7200, 21_600, 57_600]

/** Calls webhooks. `anywhere`: also addresses inside; for tests. */
export const callJob = (originOf: (portal: string) => string, { anywhere = false } = {}): Job<{ readonly call: number }> =>
  job(callKind.name, { ...callKind, do: (context, { call }) => callOnce(context, call, originOf, anywhere) })

async function callOnce(context: Context, id: number, originOf: (portal: string) => string, anywhere: boolean): Promise<void> {
  const call = await callNumbered(context, id)
  if (call?.state !== 'waiting') return
  const alert = await get(context, call.alert)
  const live = alert && alert.removedAt === null && !alert.paused && alert.hook !== null && alert.hookSecret !== null && alert.hookProblem === null
  const [record] = live ? await stillMet(context, alert, [call.record]) : []
  // a later revision is told by its own call
  if (!live || !record || record.revision !== call.revision) return putCall(context, id, { state: 'passed' })

  const body = JSON.stringify(messageOf(alert, record, originOf(alert.portal)))
  const message = `msg_${alert.id}_${call.record}_${call.revision}`
  const outcome = await send({ url: alert.hook!, body, headers: signed(alert.hookSecret!, message, context.now(), body), anywhere })
  if ('status' in outcome && outcome.status >= 200 && outcome.status < 300) return putCall(context, id, { state: 'done', problem: null })
  await failed(context, id, call.tries + 1, alert.id, problemOf(outcome), originOf)
}

const problemOf = (outcome: Outcome): string => ('status' in outcome ? `HTTP ${outcome.status}` : outcome.problem)

function failed(context: Context, id: number, tries: number, alert: number, problem: string, originOf: (portal: string) => string): Promise<void> {
  return inTransaction(context, async unit => {
    const seconds = pauses[tries - 1]
    await putCall(unit, id, { tries, problem, ...(seconds === undefined ? { state: 'failed' } : {}) })
    if (seconds !== undefined) return enqueue(unit, callKind, { call: id }, { after: new Date(unit.now().getTime() + seconds * 1000) })
    const held = await lock(unit, alert)
    if (!held || held.hookProblem !== null) return
    await put(unit, { ...held, hookProblem: problem })
    await tellGivenUp(unit, alert, originOf)
  })
}

/** The headers of Standard Webhooks: a number of the message, the moment, and HMAC SHA-256 over both and the body. */
export function signed(secret: string, id: string, at: Date, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'user-agent': 'OpenCHM-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

const messageOf = (alert: Alert, record: Summary, origin: string) => ({
  type: 'record.published',
  timestamp: record.publishedAt.toISOString(),
  data: { alert: { id: alert.id, name: alert.name }, record: told(alert, record, origin) },
})

const told = ({ locale }: Alert, { identifier, revision, format, government, title, date, publishedAt }: Summary, origin: string) => ({
  identifier,
  revision,
  format,
  government,
  title,
  date,
  publishedAt,
  page: `${origin}/${locale}/records/${identifier}`,
})

/** Call a webhook once to try it out, with records its search finds now. Nothing is noted or tried again: its owner is told at once. */
export async function callToTry(context: Context, alert: Alert, records: readonly Summary[], origin: string, anywhere: boolean): Promise<Outcome> {
  const now = context.now()
  const data = { alert: { id: alert.id, name: alert.name }, records: records.map(record => told(alert, record, origin)) }
  const body = JSON.stringify({ type: 'alert.test', timestamp: now.toISOString(), data })
  return send({ url: alert.hook!, body, headers: signed(alert.hookSecret!, `msg_${newId()}`, now, body), anywhere })
}
