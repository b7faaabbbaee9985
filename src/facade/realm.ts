import type { FastifyRequest } from 'fastify'
import type { Format, House } from '#formats'
import { invalidParameter, mandatory } from './error.ts'

/** A clearing-house as clients name it: `code` as they wrote it, in capitals, with the suffix of development and training sites; `house` is ours. */
export type Realm = { readonly code: string; readonly house: House }

const houses: { readonly [realm: string]: House } = { ABS: 'ABSCH', BCH: 'BCH', CHM: 'CHM', ORT: 'ORT' }

const realms: { readonly [house in House]: string } = { ABSCH: 'ABS', BCH: 'BCH', CHM: 'CHM', ORT: 'ORT' }

/** The realm a name means, in any case and with `-DEV` or `-TRG`; `undefined` when there is none of this name. */
export function realmNamed(name: string): Realm | undefined {
  const code = name.trim().toUpperCase()
  const base = /^([A-Z]{3})(?:-(?:DEV|TRG))?$/.exec(code)?.[1] ?? ''
  return Object.hasOwn(houses, base) ? { code, house: houses[base]! } : undefined
}

/** The realm code of one of our clearing-houses, written as the caller writes it where it is the caller's own. */
export const realmOf = (house: House, asked?: Realm): string => (asked?.house === house ? asked.code : realms[house])

/** The realm a call names in its header or, without one, in its parameter. Refuses one that does not exist (400). */
export function realmIn({ headers, query }: Pick<FastifyRequest, 'headers' | 'query'>): Realm | undefined {
  const named = headers['realm'] ?? (query as { readonly realm?: unknown }).realm
  if (named === undefined || named === '') return undefined
  const realm = typeof named === 'string' ? realmNamed(named) : undefined
  if (!realm) throw invalidParameter('realm', 'There is no such realm')
  return realm
}

/** The realm of a call that cannot do without. Refuses `mandatory`. */
export function neededRealm({ asking }: FastifyRequest): Realm {
  if (!asking.realm) throw mandatory('realm')
  return asking.realm
}

/** The house in which a call makes a record: that of its realm, unless the format has a prefix of its own. */
export const houseFor = (format: Format, realm: Realm | undefined): House | undefined => (format.prefix === undefined ? realm?.house : undefined)
