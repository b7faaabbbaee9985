import type { Crossed } from '../card.ts'
import { listOf } from './bits.ts'
import { countMatched } from './count.ts'
import type { Numbering } from './numbering.ts'
import type { Segment } from './segment.ts'
import type { Shelf } from './shelf.ts'
import { openTallies, ranked } from './tally.ts'

/** The records found in a segment. */
export type FoundIn = { readonly shelf: Shelf; readonly n: number; readonly set: Uint32Array }

const mostLines = 60

/** How often each value of one facet meets each of another among the records found; of either, the most frequent values. */
export function crossed(found: readonly FoundIn[], [down, across]: readonly [string, string], numbering: Numbering): Crossed {
  const rows = mostFrequent(found, down, numbering)
  const columns = mostFrequent(found, across, numbering)
  const counts = new Uint32Array(rows.length * columns.length)
  for (const one of found) meet(one, placesOf(one.shelf.segment, down, rows), placesOf(one.shelf.segment, across, columns), columns.length, counts)
  return { rows, columns, counts: rows.map((_, row) => [...counts.subarray(row * columns.length, (row + 1) * columns.length)]) }
}

function mostFrequent(found: readonly FoundIn[], facet: string, numbering: Numbering): readonly string[] {
  const tallies = openTallies(numbering)([facet])
  for (const { shelf, n, set } of found) {
    shelf.segment.match.set(set)
    countMatched(shelf, n, tallies, numbering)
  }
  return tallies.flatMap(tally => ranked(tally, numbering, [], mostLines)).map(({ value }) => value)
}

const nowhere = 255

type Places = { readonly from: number; readonly to: number; readonly places: Uint8Array }

/** Where each of a segment's values of a facet stands in a list. */
function placesOf({ facets, valueNames }: Segment, facet: string, values: readonly string[]): Places {
  const { from, to } = facets.get(facet) ?? { from: 0, to: 0 }
  const known = new Map(values.map((value, place) => [value, place]))
  return { from, to, places: Uint8Array.from({ length: to - from }, (_, value) => known.get(valueNames[from + value]!) ?? nowhere) }
}

function meet({ shelf: { segment }, n, set }: FoundIn, down: Places, across: Places, width: number, counts: Uint32Array): void {
  const { list, rowStarts, rows } = segment
  listOf(set, list)
  for (let at = 0; at < n; at++) {
    const start = rowStarts[list[at]!]!
    const end = rowStarts[list[at]! + 1]!
    for (let cell = start; cell < end; cell++) {
      const line = placeOf(rows[cell]!, down)
      if (line === nowhere) continue
      for (let other = start; other < end; other++) {
        const column = placeOf(rows[other]!, across)
        if (column !== nowhere) counts[line * width + column]!++
      }
    }
  }
}

const placeOf = (value: number, { from, to, places }: Places): number => (value < from || value >= to ? nowhere : places[value - from]!)
