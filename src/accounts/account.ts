import { domainToASCII } from 'node:url'
import type { Actor } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isLocale, type Locale } from '#platform/localized.ts'

/** A person who can sign in. `password` is an argon2id hash; null until the person has chosen one. */
export type Account = {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly locale: Locale
  readonly password: string | null
  /** `unverified`: the address is not proven yet; `closed`: may not sign in any more. */
  readonly state: 'unverified' | 'active' | 'closed'
  readonly createdAt: Date
  readonly signedInAt: Date | null
}

/** What is wrong with a field of a form of this module: `{ path: '/email', code: 'email.malformed' }`. */
export type Fault = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

/** The account number of an actor; a guest or a system actor is refused. */
export function accountOf(actor: Actor): number {
  const number = accountNumber(actor.id)
  if (number === undefined) throw new Refused('forbidden', 'account.signed-out')
  return number
}

/** The account number in an actor's id `account:12`. */
export function accountNumber(id: string | undefined): number | undefined {
  const digits = /^account:([1-9]\d{0,14})$/.exec(id ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** An address as it is compared and stored: lower case, the host in ASCII. Malformed ones stay as typed. */
export function emailOf(text: string): string {
  const [local, host, ...rest] = text.trim().normalize('NFC').toLowerCase().split('@')
  if (host === undefined || rest.length > 0) return text.trim()
  return `${local}@${domainToASCII(host) || host}`
}

/** A name as it is stored: composed, without control, direction and invisible characters, single blanks. */
export const nameOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What is wrong with an address. */
export function emailFaults(email: string, path = '/email'): readonly Fault[] {
  if (email === '') return [{ path, code: 'email.missing' }]
  return email.length <= longestEmail && emailShape.test(email) ? [] : [{ path, code: 'email.malformed' }]
}

/** What is wrong with a name. */
export function nameFaults(name: string): readonly Fault[] {
  if (name === '') return [{ path: '/name', code: 'name.missing' }]
  return [...name].length <= longestName ? [] : [{ path: '/name', code: 'name.long', values: { most: longestName } }]
}

/** The language letters to this person are written in. */
export const localeOf = (text: string): Locale => (isLocale(text) ? text : 'en')

/** Refuse input that has faults, with all of them. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refused('invalid', 'account.input', { issues: faults })
}

const longestEmail = 254
const longestName = 120
const emailShape = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/u
