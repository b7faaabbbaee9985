import type { FacetCount } from '../card.ts'
import type { Numbering } from './numbering.ts'
import { mostFrequent } from './top.ts'

/** Counts of one facet by number. Only what was touched is looked at again, so that thousands of values nobody has cost nothing. */
export type Tally = { readonly facet: string; readonly counts: Uint32Array; readonly touched: Uint32Array; length: number }

/** Empty tallies for facets: the same memory again and again. */
export type Tallies = (facets: readonly string[]) => readonly Tally[]

/** Tallies over a numbering. */
export function openTallies(numbering: Numbering): Tallies {
  const known = new Map<string, Tally>()
  const emptied = (facet: string): Tally => {
    const size = numbering.names(facet).length
    const found = known.get(facet)
    if (found?.counts.length === size) return empty(found)
    const made = { facet, counts: new Uint32Array(size), touched: new Uint32Array(size), length: 0 }
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

/** The values of a facet, most frequent first, then by name: so many, and the selected ones in any case. */
export function ranked(
  { facet, counts, touched, length }: Tally,
  numbering: Numbering,
  selected: readonly string[],
  size: number,
): readonly FacetCount[] {
  const names = numbering.names(facet)
  const best: FacetCount[] = []
  const missing = new Set(selected)
  for (const number of mostFrequent(counts, touched.subarray(0, length), numbering.places(facet), size)) {
    const value = names[number]!
    best.push({ value, count: counts[number]!, selected: missing.size > 0 && missing.delete(value) })
  }
  const others = [...missing].map(value => ({ value, count: counts[numbering.numberOf(facet, value) ?? -1] ?? 0, selected: true }))
  return [...best, ...others.sort(mostFirst)]
}

const mostFirst = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1)
