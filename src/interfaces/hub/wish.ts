import { createHmac } from 'node:crypto'
import { Refused } from '#platform/errors.ts'

/** What somebody asks of the hub: that a feed be sent to their address, for so many seconds and signed with their secret, or no more (WebSub §5.1). */
export type Wish = {
  readonly mode: 'subscribe' | 'unsubscribe'
  readonly topic: string
  readonly callback: string
  /** The server of the callback, by which limits are counted. */
  readonly host: string
  readonly secret: string | null
  readonly seconds: number
}

const day = 86_400
/** A subscription lasts so many seconds; who wants it longer asks again. */
export const leases = { least: 3600, usual: 10 * day, most: 30 * day } as const

const longestCallback = 2000
const longestSecret = 200

/** The wish of a form. Refuses `hub.mode`, `hub.callback`, `hub.secret`, `hub.lease`; whether the topic is ours it does not know. */
export function wishIn(form: URLSearchParams): Wish {
  const mode = form.get('hub.mode')
  if (mode !== 'subscribe' && mode !== 'unsubscribe') throw new Refused('invalid', 'hub.mode')
  const callback = form.get('hub.callback') ?? ''
  const url = callback.length <= longestCallback ? URL.parse(callback) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || callback.includes('#')) throw new Refused('invalid', 'hub.callback')
  const secret = form.get('hub.secret') || null
  if (secret !== null && Buffer.byteLength(secret) >= longestSecret) throw new Refused('invalid', 'hub.secret', { most: longestSecret - 1 })
  return { mode, topic: form.get('hub.topic') ?? '', callback, host: url.hostname, secret, seconds: secondsIn(form.get('hub.lease_seconds')) }
}

function secondsIn(text: string | null): number {
  if (text === null || text === '') return leases.usual
  if (!/^\d{1,12}$/.test(text)) throw new Refused('invalid', 'hub.lease')
  return Math.min(Math.max(Number(text), leases.least), leases.most)
}

/** The callback with questions of the hub after its own, which stay as they are. */
export const withQuestions = (callback: string, questions: { readonly [name: string]: string }): string =>
  `${callback}${callback.includes('?') ? '&' : '?'}${new URLSearchParams(questions)}`

/** What proves to a subscriber that the hub sent this (WebSub §7.1). */
export const signatureOf = (secret: string, body: string): string => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
