import type { Held } from '#platform/context.ts'
import { heldRoleIsPrivileged } from '../roles/role.ts'

/** A device on which somebody is signed in, on every portal at once. */
export type Session = {
  readonly id: number
  readonly account: number
  readonly agent: string
  readonly address: string
  readonly createdAt: Date
  readonly seenAt: Date
  readonly expiresAt: Date
}

/** What the browser keeps: the secret of a session on one host, and for how many seconds. */
export type Key = { readonly key: string; readonly maxAge: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lasts without being used, and at most. Those who publish, validate or manage people are asked sooner. */
const lifetimes = {
  privileged: { idle: 30 * minute, most: 12 * hour },
  plain: { idle: 24 * hour, most: 30 * day },
}

/** A replaced key still opens for what the browser had already sent. */
const replacedKeyLasts = 30_000

/** A session's use is written down at most this often. */
const seenEvery = minute

const lifetimeOf = (roles: readonly Held[]) => (roles.some(held => heldRoleIsPrivileged(held.role)) ? lifetimes.privileged : lifetimes.plain)

/** When a session begun now ends, whatever is done with it. */
export const endOf = (roles: readonly Held[], now: Date): Date => new Date(now.getTime() + lifetimeOf(roles).most)

/** Has the session ended by age or by lying idle? Roles won since it began shorten it. */
export function ended(session: Session, roles: readonly Held[], now: Date): boolean {
  const { idle, most } = lifetimeOf(roles)
  const time = now.getTime()
  return time >= session.expiresAt.getTime() || time - session.createdAt.getTime() >= most || time - session.seenAt.getTime() >= idle
}

/** Has the key been replaced too long ago to open? */
export const keyEnded = (replacedAt: Date | null, now: Date): boolean =>
  replacedAt !== null && now.getTime() - replacedAt.getTime() > replacedKeyLasts

/** Is it time to write down that the session is in use? */
export const isSeenAgain = (session: Session, now: Date): boolean => now.getTime() - session.seenAt.getTime() >= seenEvery

/** Seconds until the session ends: the age of its cookie. */
export const secondsLeft = (session: { readonly expiresAt: Date }, now: Date): number =>
  Math.max(0, Math.floor((session.expiresAt.getTime() - now.getTime()) / 1000))

/** The network an address belongs to: the list of devices shows it, and limits count by it. IPv4 loses its last part, IPv6 its lower half. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (plain.includes('.')) return `${plain.split('.').slice(0, 3).join('.')}.0`
  const [front = '', back] = plain.split('::')
  const parts = front.split(':').filter(Boolean)
  const zeros = back === undefined ? [] : ['0', '0', '0', '0']
  return `${[...parts, ...zeros].slice(0, 4).join(':')}::`
}
