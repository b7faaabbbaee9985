import { createHmac } from 'node:crypto'
import { identifierOf, type ChmRecord, type Summary } from '#records'
import type { Alert } from '../alert.ts'

/** How a record that was published is told. */
export const publicationMessage = (alert: Alert, record: Summary, origin: string): string =>
  message('record.published', record.publishedAt, alert, { record: told(alert, record, origin) })

/** How a withdrawal is told: nothing of what the record said. */
export const withdrawalMessage = (alert: Alert, record: ChmRecord, origin: string): string => {
  const identifier = identifierOf(record)
  const { format, government, revision, withdrawnAt } = record
  const page = pageOf(alert, identifier, origin)
  return message('record.withdrawn', withdrawnAt!, alert, { record: { identifier, revision, format, government, withdrawnAt, page } })
}

/** How a test is told, with records the search finds now. */
export const testMessage = (alert: Alert, records: readonly Summary[], origin: string, now: Date): string =>
  message('alert.test', now, alert, { records: records.map(record => told(alert, record, origin)) })

/** The numbers by which receivers know a message again: of a revision, of the withdrawal of a record. */
export const publicationNumber = (alert: number, record: string, revision: number): string => `msg_${alert}_${record}_${revision}`
export const withdrawalNumber = (alert: number, record: string): string => `msg_${alert}_${record}_withdrawn`

const message = (type: string, at: Date, { id, name }: Alert, data: object): string =>
  JSON.stringify({ type, timestamp: at.toISOString(), data: { alert: { id, name }, ...data } })

const told = (alert: Alert, { identifier, revision, format, government, title, date, publishedAt }: Summary, origin: string) => ({
  identifier,
  revision,
  format,
  government,
  title,
  date,
  publishedAt,
  page: pageOf(alert, identifier, origin),
})

const pageOf = ({ locale }: Alert, identifier: string, origin: string): string => `${origin}/${locale}/records/${identifier}`

type Signing = { readonly secrets: readonly string[]; readonly id: string; readonly at: Date; readonly body: string; readonly attempt: number }

/** The headers of Standard Webhooks: number of the message, moment, and HMAC SHA-256 over both and the body, one for each secret that holds. `webhook-attempt` counts the tries. */
export function signed({ secrets, id, at, body, attempt }: Signing): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  return {
    'content-type': 'application/json',
    'user-agent': 'OpenCHM-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map(secret => signature(secret, `${id}.${timestamp}.${body}`)).join(' '),
    'webhook-attempt': String(attempt),
  }
}

const signature = (secret: string, text: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(text)
    .digest('base64')}`

/** The secrets that hold at this moment, the newest first. */
export const secretsOf = ({ hookSecret, hookOldSecret, hookOldUntil }: Alert, now: Date): readonly string[] => [
  ...(hookSecret === null ? [] : [hookSecret]),
  ...(hookOldSecret === null || hookOldUntil === null || hookOldUntil <= now ? [] : [hookOldSecret]),
]
