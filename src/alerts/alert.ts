import { Refused } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import type { CallProblem } from './calls/call.ts'
import { deliveries, type When } from './time.ts'

/** A saved search. `query` is the address of the search on `portal`; `feed` and `stop` are the secret parts of addresses. */
export type Alert = When & {
  readonly id: number
  readonly owner: string
  readonly portal: string
  readonly name: string
  readonly query: string
  readonly locale: Locale
  readonly paused: boolean
  readonly feed: string
  readonly stop: string
  /** The address of the webhook, and why it was switched off. */
  readonly hook: string | null
  readonly hookSecret: string | null
  /** The secret before, which signs along until then. */
  readonly hookOldSecret: string | null
  readonly hookOldUntil: Date | null
  readonly hookProblem: CallProblem | null
  readonly nextAt: Date | null
  readonly since: Date
  readonly createdAt: Date
  readonly removedAt: Date | null
}

/** What a person says of an alert. */
export type Wishes = When & { readonly name: string; readonly paused: boolean; readonly hook: string | null }

/** Is it to be called? Neither its owner nor we have switched it off. */
export const hookIsOn = (alert: Alert): alert is Alert & { readonly hook: string } =>
  alert.removedAt === null && !alert.paused && alert.hook !== null && alert.hookProblem === null

/** How many searches one person may keep. */
export const mostAlerts = 200
const longestName = 200
const longestHook = 2000

/** The wishes, tidied. Refuses `alert.input` (with `issues`). */
export function tidied(wishes: Wishes): Wishes {
  const { delivery, hour, weekday, zone } = wishes
  const name = wishes.name.replace(/\s+/gu, ' ').trim()
  const hook = wishes.hook?.trim() || null
  const faults = [
    ...(name === '' || name.length > longestName ? [{ path: '/name', code: 'alert.name' }] : []),
    ...(deliveries.includes(delivery) ? [] : [{ path: '/delivery', code: 'alert.delivery' }]),
    ...(Number.isInteger(hour) && hour >= 0 && hour <= 23 ? [] : [{ path: '/hour', code: 'alert.hour' }]),
    ...(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 ? [] : [{ path: '/weekday', code: 'alert.weekday' }]),
    ...(isZone(zone) ? [] : [{ path: '/zone', code: 'alert.zone' }]),
    ...(hook === null || isHook(hook) ? [] : [{ path: '/hook', code: 'alert.hook' }]),
  ]
  if (faults.length > 0) throw new Refused('invalid', 'alert.input', { issues: faults })
  return { name, delivery, hour, weekday, zone, paused: wishes.paused, hook }
}

function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(zone)) return false
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

function isHook(text: string): boolean {
  const url = text.length <= longestHook ? URL.parse(text) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
}
