import { keepBoth } from './bits.ts'
import type { Column } from './columns.ts'
import type { Numbering } from './numbering.ts'
import { isDense, type Facet } from './parts.ts'
import type { Segment } from './segment.ts'
import { totalsOf, type Shelf } from './shelf.ts'
import { tell, type Tally } from './tally.ts'

/** Adds the values of the first `n` listed records to the tallies. The match set of the segment is used up. */
export function countListed(shelf: Shelf, n: number, tallies: readonly Tally[], numbering: Numbering): void {
  const { segment } = shelf
  if (n === 0 || tallies.length === 0) return
  if (n > manyRecords && n * 2 > segment.size - shelf.dead) {
    segment.matchListed(n)
    return countMatched(shelf, n, tallies, numbering)
  }
  const ways = waysOf(segment, tallies, n)
  if (n * costOfRow(segment) < ways.reduce((sum, { cost }) => sum + cost, 0)) return countFew(segment, n, tallies, numbering)
  if (ways.some(({ way }) => way === 'values')) segment.matchListed(n)
  countAll(shelf, n, ways, numbering)
}

/** The same for the `n` records of the segment's match set: what most records have is counted by those that are left. Set and list are used up. */
export function countMatched(shelf: Shelf, n: number, tallies: readonly Tally[], numbering: Numbering): void {
  const { segment, dead } = shelf
  if (n === 0 || tallies.length === 0) return
  const rest = segment.size - dead - n
  if (rest < n) turnRound(shelf)
  const by = Math.min(n, rest)
  const ways = waysOf(segment, tallies, by)
  if (by > 0 && ways.some(({ way }) => way !== 'values')) segment.listMatched()
  countAll(shelf, by, ways, numbering, rest < n ? totalsOf(shelf) : undefined)
}

/** The living records that are not in the match set. */
function turnRound({ segment: { match, size }, live }: Shelf): void {
  for (let word = 0; word < match.length; word++) match[word] = ~match[word]!
  if (live !== undefined) return keepBoth(match, live)
  const last = size >> 5
  if (size & 31) match[last]! &= 2 ** (size & 31) - 1
  match.fill(0, size & 31 ? last + 1 : last)
}

type Way = { readonly tally: Tally; readonly facet: Facet; readonly way: 'columns' | 'values' | 'rows'; readonly cost: number }

/** Columns or rows of the records one by one, or the sets of the values: whatever touches less. */
function waysOf(segment: Segment, tallies: readonly Tally[], n: number): readonly Way[] {
  const ways: Way[] = []
  for (const tally of tallies) {
    const facet = segment.facets.get(tally.facet)
    if (facet === undefined) continue
    const column = segment.columns.get(tally.facet)
    const byRecord = column === undefined ? costByRow(segment, n) : costByColumn(segment, column, facet.to - facet.from, n)
    const byValue = costByValue(segment, facet)
    const way = byValue < byRecord ? 'values' : column === undefined ? 'rows' : 'columns'
    ways.push({ tally, facet, way, cost: costOfFacet + Math.min(byRecord, byValue) })
  }
  return ways
}

function countAll({ segment }: Shelf, n: number, ways: readonly Way[], numbering: Numbering, totals?: Uint32Array): void {
  const numbers = numbering.of(segment)
  if (ways.some(({ way }) => way === 'rows')) segment.countRows(n)
  for (const { tally, facet, way } of ways) {
    if (way === 'values') segment.countValues(facet)
    else if (way === 'columns') countColumn(segment, segment.columns.get(facet.name)!, facet, n)
    else segment.counters.set(segment.rowCounters.subarray(facet.from, facet.to))
    if (totals === undefined) addCounts(segment, facet, tally, numbers)
    else addRest(segment, facet, tally, numbers, totals)
  }
}

function addCounts({ counters, places, counted }: Segment, { from, to }: Facet, tally: Tally, numbers: Uint32Array): void {
  const n = counted(to - from)
  for (let at = 0; at < n; at++) tell(tally, numbers[from + places[at]!]!, counters[places[at]!]!)
}

function addRest({ counters }: Segment, { from, to }: Facet, tally: Tally, numbers: Uint32Array, totals: Uint32Array): void {
  for (let value = from; value < to; value++) {
    const count = totals[value]! - counters[value - from]!
    if (count !== 0) tell(tally, numbers[value]!, count)
  }
}

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

const manyRecords = 64

// Nanoseconds, measured: a facet, a cell of a row, the same followed alone, a code of a record (near others or not), a counter, a word of a bitset, a number of a sparse set.
const costOfFacet = 800
const cell = 0.9
const lonelyCell = 10
const code = 0.6
const lonelyCode = 1.5
const near = 1 / 64
const counter = 0.6
const set = 3.5
const word = 0.2
const number = 0.7

const costOfRow = ({ rows, size }: Segment): number => (rows.length * lonelyCell) / size
const costByRow = ({ rows, size }: Segment, n: number): number => (n * rows.length * cell) / size
const costByColumn = ({ size }: Segment, { at, codes }: Column, values: number, n: number): number =>
  n * at.length * (n > size * near ? code : lonelyCode) + codes * counter + Math.min(n, codes - values) * set

const costs = new WeakMap<Segment, Map<string, number>>()

function costByValue(segment: Segment, facet: Facet): number {
  const known = costs.get(segment) ?? new Map<string, number>()
  costs.set(segment, known)
  const cost = known.get(facet.name) ?? costOfValues(segment, facet)
  known.set(facet.name, cost)
  return cost
}

function costOfValues({ valueCounts, size, match }: Segment, { from, to }: Facet): number {
  let sum = 0
  for (let value = from; value < to; value++) sum += isDense(valueCounts[value]!, size) ? match.length * word : (valueCounts[value]! + 1) * number
  return sum
}

function countColumn(segment: Segment, column: Column, facet: Facet, n: number): void {
  segment.countCodes(column, n)
  if (column.long >= 0 && segment.counters[column.long]! > 0) countLong(segment, column, facet, n)
  segment.unfold(column, facet)
}

/** Records with more values than there are columns. */
function countLong(segment: Segment, column: Column, { from, to }: Facet, n: number): void {
  const { list, rowStarts, rows, counters } = segment
  for (let at = 0; at < n; at++) {
    const record = list[at]!
    if (segment.codeOf(column, record) !== column.long) continue
    for (let cell = rowStarts[record]!; cell < rowStarts[record + 1]!; cell++) {
      const value = rows[cell]!
      if (value >= from && value < to) counters[value - from]!++
    }
  }
}
