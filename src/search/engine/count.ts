import { keepBoth, listOf, put } from './bits.ts'
import type { Numbering } from './numbering.ts'
import { isDense, type Facet } from './parts.ts'
import type { Segment } from './segment.ts'
import { totalsOf, type Shelf } from './shelf.ts'
import { tell, type Tally } from './tally.ts'

/** Adds the values of the first `n` listed records to the tallies: one by one when they are few, else row by row, or value by value where that touches less. */
export function countListed({ segment }: Shelf, n: number, tallies: readonly Tally[], numbering: Numbering): void {
  if (n === 0 || tallies.length === 0) return
  const byRow = costByRow(segment, n)
  if (n * segment.rows.length < segment.valueNames.length * segment.size) return countFew(segment, n, tallies, numbering)
  if (byRow <= costByValue(segment, tallies)) countRows(segment, n)
  else {
    segment.match.fill(0)
    for (let place = 0; place < n; place++) put(segment.match, segment.list[place]!)
    countValues(segment, tallies)
  }
  addCounts(tallies, segment, numbering)
}

/** The same for the `n` records of the segment's match set, which is used up: what most records have is counted by those that are left. */
export function countMatched(shelf: Shelf, n: number, tallies: readonly Tally[], numbering: Numbering): void {
  const { segment, dead } = shelf
  if (n === 0 || tallies.length === 0) return
  const rest = segment.size - dead - n
  const by = Math.min(n, rest)
  if (rest < n) turnRound(shelf)
  if (by === 0) segment.counters.fill(0)
  else if (costByRow(segment, by) > costByValue(segment, tallies)) countValues(segment, tallies)
  else countRows(segment, listOf(segment.match, segment.list))
  addCounts(tallies, segment, numbering, rest < n ? totalsOf(shelf) : undefined)
}

/** The living records that are not in the match set. */
function turnRound({ segment: { match, size }, live }: Shelf): void {
  for (let word = 0; word < match.length; word++) match[word] = ~match[word]!
  if (live !== undefined) return keepBoth(match, live)
  const last = size >> 5
  if (size & 31) match[last]! &= 2 ** (size & 31) - 1
  match.fill(0, size & 31 ? last + 1 : last)
}

function addCounts(tallies: readonly Tally[], segment: Segment, numbering: Numbering, totals?: Uint32Array): void {
  const numbers = numbering.of(segment)
  const { counters } = segment
  for (const tally of tallies) {
    const { from, to } = rangeOf(segment, tally)
    for (let value = from; value < to; value++) tell(tally, numbers[value]!, totals ? totals[value]! - counters[value]! : counters[value]!)
  }
}

const nothing: Pick<Facet, 'from' | 'to'> = { from: 0, to: 0 }
const rangeOf = ({ facets }: Segment, { facet }: Tally): Pick<Facet, 'from' | 'to'> => facets.get(facet) ?? nothing

// Rows hold their values in the order of the facets.
function countFew(segment: Segment, n: number, tallies: readonly Tally[], numbering: Numbering): void {
  const { list, rowStarts, rows } = segment
  const numbers = numbering.of(segment)
  const wanted = [...segment.facets.values()].map(({ name, to }) => ({ to, tally: tallies.find(({ facet }) => facet === name) }))
  for (let at = 0; at < n; at++) {
    const end = rowStarts[list[at]! + 1]!
    let facet = 0
    for (let cell = rowStarts[list[at]!]!; cell < end; cell++) {
      const value = rows[cell]!
      while (value >= wanted[facet]!.to) facet++
      const { tally } = wanted[facet]!
      if (tally !== undefined) tell(tally, numbers[value]!, 1)
    }
  }
}

// Nanoseconds, measured: a cell of a row, a word of a bitset, a number of a sparse set.
const cell = 0.9
const word = 0.5
const number = 1.5

const costByRow = ({ rows, size }: Segment, n: number): number => (n * rows.length * cell) / size

const costs = new WeakMap<Segment, Map<string, number>>()

function costByValue(segment: Segment, tallies: readonly Tally[]): number {
  const known = costs.get(segment) ?? new Map<string, number>()
  costs.set(segment, known)
  let sum = 0
  for (const tally of tallies) {
    if (!known.has(tally.facet)) known.set(tally.facet, costOfFacet(segment, tally))
    sum += known.get(tally.facet)!
  }
  return sum
}

function costOfFacet(segment: Segment, tally: Tally): number {
  const { valueCounts, size, match } = segment
  const { from, to } = rangeOf(segment, tally)
  let sum = 0
  for (let value = from; value < to; value++) sum += isDense(valueCounts[value]!, size) ? match.length * word : (valueCounts[value]! + 1) * number
  return sum
}

function countRows(segment: Segment, n: number): void {
  segment.counters.fill(0)
  segment.countList(n)
}

function countValues(segment: Segment, tallies: readonly Tally[]): void {
  const { counters, valueCounts, valueAt, valueSets, match, size } = segment
  for (const tally of tallies) {
    const { from, to } = rangeOf(segment, tally)
    for (let value = from; value < to; value++) {
      counters[value] = isDense(valueCounts[value]!, size) ? segment.countDense(value) : held(match, valueSets, valueAt[value]!, valueCounts[value]!)
    }
  }
}

function held(match: Uint32Array, records: Uint32Array, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += (match[records[at]! >> 5]! >>> (records[at]! & 31)) & 1
  return sum
}
