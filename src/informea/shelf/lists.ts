import { matches } from '#platform/filter.ts'
import { portals, type Portal } from '#portals'
import type { Row } from '../model/kinds.ts'
import { asEntity, type Shown } from '../model/profile.ts'
import type { SetName } from '../model/sets.ts'
import { countryCode } from '../rows/countries.ts'
import { profileRows } from '../rows/profiles.ts'
import { treatyRows } from '../rows/treaties.ts'
import { toldAt } from '../scope.ts'
import type { Entry, Shelf } from './shelf.ts'

/** A row with the name it is found again by. */
export type Listed = { readonly name: string; readonly row: Row; readonly entry?: Entry }

/** The rows of a set that a portal shows, by name, in no order. */
export type Listing = ReadonlyMap<string, Listed>

type Kept = { readonly shelf: Shelf; readonly edition: number; readonly among: readonly Portal[]; readonly listings: Map<string, Listing> }
const told = new WeakMap<Portal, Kept>()

/** What a portal tells of a set, made once for each edition of the shelf and of the portals. */
export function listing(shelf: Shelf, portal: Portal, set: Shown): Listing {
  const [known, among] = [told.get(portal), portals()]
  const fits = known?.shelf === shelf && known.edition === shelf.edition && known.among === among
  const kept = fits ? known : { shelf, edition: shelf.edition, among, listings: new Map<string, Listing>() }
  told.set(portal, kept)
  const held = kept.listings.get(set.name)
  if (held) return held
  const made = set.parent ? partsListing(shelf, portal, set.parent) : standing(shelf, portal, set.name as SetName)
  kept.listings.set(set.name, made)
  return made
}

/** Sets that are no records: what is known of countries and treaties. */
const given: { readonly [set: string]: (shelf: Shelf, portal: Portal) => readonly Row[] } = {
  CountryProfiles: ({ madeAt }, { government }) => profileRows(madeAt, government),
  Treaties: () => treatyRows(),
}

function standing(shelf: Shelf, portal: Portal, set: SetName): Listing {
  const rows = given[set]?.(shelf, portal)
  if (rows) return new Map(rows.map(row => [String(row['id']), { name: String(row['id']), row }]))
  const scope = toldAt(portal)
  const entries = [...shelf.sets[set].values()].filter(({ facts }) => matches(scope, facts))
  return new Map(entries.map(entry => [entry.record, { name: entry.record, row: entry.row, entry }]))
}

function partsListing(shelf: Shelf, portal: Portal, { set, property }: NonNullable<Shown['parent']>): Listing {
  const rows = [...standing(shelf, portal, set).values()].flatMap(({ row }) => {
    const parts = row[property]
    return Array.isArray(parts) ? parts.map((part, place) => asEntity(row, part, place) as Row) : []
  })
  return new Map(rows.map(row => [String(row['id']), { name: String(row['id']), row }]))
}

const indexes = new WeakMap<Listing, ReadonlyMap<string, Listed>>()

/** The row with this key: its identifier, or the UID or number of its record under any of our names. A country alone means the Convention. */
export function rowWithKey(listing: Listing, set: Shown, key: readonly string[]): Listed | undefined {
  const index = indexes.get(listing) ?? indexOf(listing, set)
  indexes.set(listing, index)
  const wanted = key.map(part => (/^[a-z]{2}$/i.test(part) ? countryCode(part) : part).toLowerCase())
  return index.get(wanted.join('\n'))
}

function indexOf(listing: Listing, { key }: Shown): ReadonlyMap<string, Listed> {
  const index = new Map<string, Listed>()
  for (const listed of listing.values()) {
    const names = [key.map(name => String(listed.row[name])).join('\n'), listed.row['id'], listed.entry?.record, listed.entry?.identifier]
    const alone = key.length > 1 ? [listed.row[key[0]!]] : []
    for (const name of [...names, ...alone]) if (typeof name === 'string' && !index.has(name.toLowerCase())) index.set(name.toLowerCase(), listed)
  }
  return index
}
