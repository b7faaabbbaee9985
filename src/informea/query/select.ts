import { partsIn } from '../answers/asked.ts'
import { complexTypes } from '../model/complex.ts'
import type { ListProperty, Part, Properties, ScalarProperty } from '../model/kinds.ts'
import { leaving, type Shown } from '../model/profile.ts'
import type { Listed, Listing } from '../shelf/lists.ts'
import type { Known } from './functions.ts'
import type { Options } from './options.ts'
import type { Read } from './operators.ts'

const mostKept = 20
const kept = new WeakMap<Listing, Map<string, readonly Listed[]>>()

/** The rows a question asks for, in its order; where it leaves the order open, by identifier, so that it is always total. */
export function ordered(listing: Listing, set: Shown, options: Options, origin: string): readonly Listed[] {
  const known = kept.get(listing) ?? new Map<string, readonly Listed[]>()
  kept.set(listing, known)
  const name = `${set.name} ${origin} ${options.asked}`
  const found = known.get(name) ?? sorted(listing, set, options, origin)
  known.delete(name)
  known.set(name, found)
  if (known.size > mostKept) known.delete(known.keys().next().value!)
  return found
}

function sorted(listing: Listing, set: Shown, { filter, order }: Options, origin: string): readonly Listed[] {
  const readOf = reader(set, origin)
  const found = [...listing.values()].filter(listed => filter === undefined || filter.of(readOf(listed)) === true)
  if (order.length === 0) return found.sort(byIdentifier)
  const keyed = found.map(listed => ({ listed, keys: order.map(({ by }) => by.of(readOf(listed))) }))
  keyed.sort((one, other) => {
    for (const [place, { descending }] of order.entries()) {
      const difference = compared(one.keys[place]!, other.keys[place]!)
      if (difference !== 0) return descending ? -difference : difference
    }
    return byIdentifier(one.listed, other.listed)
  })
  return keyed.map(({ listed }) => listed)
}

const reader =
  ({ properties }: Shown, origin: string) =>
  ({ row }: Listed): Read => ({
    value: name => leaving(row[name] as Known, properties[name] as ScalarProperty, origin),
    parts: name => partsIn(row, name).map(part => partReader(part, complexTypes[(properties[name] as ListProperty).list], origin)),
  })

/** A part of a list; where there is nothing but a value in it, that is what it is. */
const partReader = (part: Part, properties: Properties<ScalarProperty>, origin: string): Read => ({
  value: name => leaving(part[name || 'value'], properties[name || 'value']!, origin),
  parts: name => (part[name] as readonly string[]).map(word => ({ value: () => word, parts: () => [] })),
})

const byIdentifier = (one: Listed, other: Listed): number => compared(String(one.row['id']), String(other.row['id']))

/** Nothing comes first. */
function compared(one: Known, other: Known): number {
  if (one === other) return 0
  if (one === null) return -1
  if (other === null) return 1
  return one < other ? -1 : 1
}
