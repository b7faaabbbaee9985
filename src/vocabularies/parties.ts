import entriesByTreaty from './parties.json' with { type: 'json' }

/** The Convention, the Cartagena Protocol, the Nagoya Protocol and the Nagoya–Kuala Lumpur Supplementary Protocol. */
export const treaties = ['CBD', 'CPB', 'NP', 'NKLSP'] as const

/** One of the four. */
export type Treaty = (typeof treaties)[number]

/** Where a country stands with a treaty. Dates are ISO days; absent when not known. */
export type PartyStatus = {
  /** `ratified`: the instrument is deposited, its ninety days are not over. */
  readonly status: 'party' | 'ratified' | 'signatory' | 'none'
  readonly since?: string
  readonly instrument?: 'ratification' | 'accession' | 'acceptance' | 'approval' | 'succession'
  readonly deposited?: string
  readonly signed?: string
}

type Entry = Omit<PartyStatus, 'status'>

const entries = entriesByTreaty as unknown as { readonly [treaty in Treaty]: { readonly [country: string]: Entry } }

/** Where a country (ISO code in any case) stands with a treaty on a day, today if none is given. A signature alone makes no Party. */
export function partyStatus(country: string, treaty: Treaty, on: string = today()): PartyStatus {
  const code = country.toLowerCase()
  const entry = Object.hasOwn(entries[treaty], code) ? entries[treaty][code] : undefined
  return entry === undefined ? { status: 'none' } : { status: statusOf(entry, on), ...entry }
}

/** The Parties to a treaty on a day, as ISO codes (and `eu`) in alphabetical order. */
export const parties = (treaty: Treaty, on: string = today()): readonly string[] =>
  Object.keys(entries[treaty]).filter(country => partyStatus(country, treaty, on).status === 'party')

/** Those who signed a treaty and are not bound by it. */
export const signatories = (treaty: Treaty): readonly string[] =>
  Object.keys(entries[treaty]).filter(country => partyStatus(country, treaty).status === 'signatory')

function statusOf({ instrument, since }: Entry, on: string): PartyStatus['status'] {
  if (instrument === undefined) return 'signatory'
  return since === undefined || since <= on ? 'party' : 'ratified'
}

const today = () => new Date().toISOString().slice(0, 10)
