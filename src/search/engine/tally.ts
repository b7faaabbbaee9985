import type { FacetCount } from '../card.ts'
import type { Numbering } from './numbering.ts'
import { smallest } from './top.ts'

/** Counts of one facet by number. Only what was touched is looked at again, so that thousands of values nobody has cost nothing. */
export type Tally = {
  readonly facet: string
  readonly counts: Uint32Array
  readonly touched: Uint32Array
  readonly keys: Float64Array
  length: number
}

/** Empty tallies for facets: the same memory again and again. */
export type Tallies = (facets: readonly string[]) => readonly Tally[]

/** Tallies over a numbering. */
export function openTallies(numbering: Numbering): Tallies {
  const known = new Map<string, Tally>()
  const emptied = (facet: string): Tally => {
    const size = numbering.names(facet).length
    const found = known.get(facet)
    if (found?.counts.length === size) return empty(found)
    const made = { facet, counts: new Uint32Array(size), touched: new Uint32Array(size), keys: new Float64Array(size), length: 0 }
    known.set(facet, made)
    return made
  }
  return facets => facets.map(emptied)
}

function empty(tally: Tally): Tally {
  const { counts, touched, length } = tally
  for (let at = 0; at < length; at++) counts[touched[at]!] = 0
  tally.length = 0
  return tally
}

/** Adds to the count of a number. */
export function tell(tally: Tally, number: number, count: number): void {
  if (count === 0) return
  if (tally.counts[number] === 0) tally.touched[tally.length++] = number
  tally.counts[number]! += count
}

const perCount = 2 ** 28

/** The values of a facet, most frequent first, then by name: so many, and the selected ones in any case. */
export function ranked(tally: Tally, numbering: Numbering, selected: readonly string[], size: number): readonly FacetCount[] {
  const { facet, counts, touched, keys, length } = tally
  const names = numbering.names(facet)
  const places = numbering.places(facet)
  for (let at = 0; at < length; at++) keys[at] = places[touched[at]!]! - counts[touched[at]!]! * perCount
  const chosen = new Set(selected)
  const best = Array.from(smallest(keys, length, Math.min(size, length)), at => {
    const value = names[touched[at]!]!
    return { value, count: counts[touched[at]!]!, selected: chosen.has(value) }
  })
  for (const { value } of best) chosen.delete(value)
  return [
    ...best,
    ...[...chosen].map(value => ({ value, count: counts[numbering.numberOf(facet, value) ?? -1] ?? 0, selected: true })).sort(mostFirst),
  ]
}

const mostFirst = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1)
