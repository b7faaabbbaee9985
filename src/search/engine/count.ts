import type { FacetCount } from '../card.ts'
import { has, put } from './bits.ts'
import type { Segment } from './segment.ts'

/** Numbers for the values of facets over all segments, so that counts of several segments add up in one array. */
export type Numbering = {
  readonly size: () => number
  /** Names of a facet's values by number. */
  readonly names: (facet: string) => readonly string[]
  /** The segment's own value numbers → those of the facet. */
  readonly of: (segment: Segment) => Uint32Array
}

/** An empty numbering; it learns the values of every segment it is asked about. */
export function openNumbering(): Numbering {
  const known = new Map<string, { readonly numbers: Map<string, number>; readonly names: string[] }>()
  const translations = new WeakMap<Segment, Uint32Array>()
  let size = 0
  const learn = (segment: Segment): Uint32Array => {
    const translation = new Uint32Array(segment.valueNames.length)
    for (const [name, { from, to }] of segment.facets) {
      const facet = known.get(name) ?? { numbers: new Map<string, number>(), names: [] }
      known.set(name, facet)
      for (let value = from; value < to; value++) {
        const text = segment.valueNames[value]!
        if (!facet.numbers.has(text)) {
          facet.numbers.set(text, facet.names.push(text) - 1)
          size++
        }
        translation[value] = facet.numbers.get(text)!
      }
    }
    translations.set(segment, translation)
    return translation
  }
  return { size: () => size, names: facet => known.get(facet)?.names ?? [], of: segment => translations.get(segment) ?? learn(segment) }
}

/** Adds what the segment's counters hold of a facet. */
export function addCounts(counts: Uint32Array, segment: Segment, facet: string, numbering: Numbering): void {
  const range = segment.facets.get(facet)
  if (range === undefined) return
  const numbers = numbering.of(segment)
  for (let value = range.from; value < range.to; value++) counts[numbers[value]!]! += segment.counters[value]!
}

/** Counts the values of the first `n` listed records into the segment's counters: row by row, or value by value where that touches less. */
export function countListed(segment: Segment, n: number, facets: readonly string[]): void {
  if (n === 0 || facets.length === 0) return void segment.counters.fill(0)
  if (costByRow(segment, n) <= costByValue(segment, facets)) return countRows(segment, n)
  segment.match.fill(0)
  for (let place = 0; place < n; place++) put(segment.match, segment.list[place]!)
  countValues(segment, facets)
}

/** The same for the `n` records of the segment's match set. */
export function countMatched(segment: Segment, n: number, facets: readonly string[], listed: () => void): void {
  if (n === 0 || facets.length === 0) return void segment.counters.fill(0)
  if (costByRow(segment, n) > costByValue(segment, facets)) return countValues(segment, facets)
  listed()
  countRows(segment, n)
}

// Nanoseconds, measured: a cell of a row, a word of a bitset, a number of a sparse set.
const cell = 0.9
const word = 0.5
const number = 1.2

const costByRow = ({ rows, size }: Segment, n: number): number => (n * rows.length * cell) / size

const costs = new WeakMap<Segment, Map<string, number>>()

function costByValue(segment: Segment, facets: readonly string[]): number {
  const known = costs.get(segment) ?? new Map<string, number>()
  costs.set(segment, known)
  let sum = 0
  for (const facet of facets) {
    if (!known.has(facet)) known.set(facet, costOfFacet(segment, facet))
    sum += known.get(facet)!
  }
  return sum
}

function costOfFacet(segment: Segment, facet: string): number {
  const { from, to } = segment.facets.get(facet) ?? { from: 0, to: 0 }
  let sum = 0
  for (let value = from; value < to; value++) {
    const set = segment.setOf(value)
    sum += 'dense' in set ? set.dense.length * word : set.sparse.length * number
  }
  return sum
}

function countRows(segment: Segment, n: number): void {
  segment.counters.fill(0)
  segment.countList(n)
}

function countValues(segment: Segment, facets: readonly string[]): void {
  const { counters, match } = segment
  counters.fill(0)
  for (const facet of facets) {
    const { from, to } = segment.facets.get(facet) ?? { from: 0, to: 0 }
    for (let value = from; value < to; value++) {
      const set = segment.setOf(value)
      counters[value] = 'dense' in set ? segment.countDense(value) : held(match, set.sparse)
    }
  }
}

function held(match: Uint32Array, records: Uint32Array): number {
  let count = 0
  for (let at = 0; at < records.length; at++) if (has(match, records[at]!)) count++
  return count
}

/** The values of a facet, most frequent first, then by name: so many, and the selected ones in any case. */
export function ranked(counts: Uint32Array, names: readonly string[], selected: readonly string[], size: number): readonly FacetCount[] {
  const chosen = new Set(selected)
  const least = leastShown(counts, size)
  const found = new Map<string, number>([...chosen].map(value => [value, 0]))
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number]!
    if (count >= least || (count > 0 && chosen.size > 0 && chosen.has(names[number]!))) found.set(names[number]!, count)
  }
  return [...found]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .filter(([value], place) => place < size || chosen.has(value))
    .map(([value, count]) => ({ value, count, selected: chosen.has(value) }))
}

// The count of the last value that can be shown, so that thousands of rare values need neither names nor sorting.
function leastShown(counts: Uint32Array, size: number): number {
  if (size === 0) return Infinity
  if (counts.length <= size) return 1
  return Math.max(1, counts.slice().sort()[counts.length - size]!)
}
