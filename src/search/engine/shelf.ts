import type { Filter } from '#platform/filter.ts'
import { full, has, keepBoth } from './bits.ts'
import { filtered, holding } from './filter.ts'
import type { Handle } from './handle.ts'
import { labelled } from './labelling.ts'
import { attach, type Segment } from './segment.ts'

/** What is searched at one moment. `live` is missing while no record of the segment has died. */
export type Generation = {
  readonly number: number
  /** Every change up to this place of the change log is in it. */
  readonly seq: number
  readonly records: number
  /** Records that could not be indexed and are not found. */
  readonly skipped: readonly string[]
  /** Whether files can be written; while not, everything is kept in memory. */
  readonly saved: boolean
  readonly segments: readonly { readonly handle: Handle; readonly live?: SharedArrayBuffer; readonly dead: number }[]
}

/** A segment with its living records, and what a reader remembers of it. */
export type Shelf = {
  readonly segment: Segment
  readonly live: Uint32Array | undefined
  readonly dead: number
  /** Sets of filters asked before. They speak of immutable arrays, so they stay right while the segment lives. */
  readonly filters: Map<string, Uint32Array>
  /** Living postings of ranges asked before; new with each `live`. */
  readonly counts: Map<string, number>
  /** How many living records hold each value, once somebody asked. */
  totals?: Uint32Array
}

/** The shelves of a generation, keeping what is known of segments that stay. */
export function shelvesOf(generation: Generation, slot: number, before: readonly Shelf[]): readonly Shelf[] {
  return generation.segments.map(({ handle, live, dead }) => {
    const known = before.find(({ segment }) => segment.name === handle.name)
    if (known !== undefined && known.live?.buffer === live) return known
    const segment = known?.segment ?? attach(handle, slot)
    return { segment, live: live && new Uint32Array(live), dead, filters: known?.filters ?? new Map(), counts: new Map() }
  })
}

const mostFilters = 256

/** Puts the living records for which the filter holds into `set`. */
export function allowed(shelf: Shelf, filter: Filter, set: Uint32Array): void {
  if (shelf.live === undefined) full(shelf.segment.size, set)
  else set.set(shelf.live)
  for (const part of conjuncts(filter))
    keepBoth(
      set,
      remembered(shelf, JSON.stringify(part), () => filtered(shelf.segment, part)),
    )
}

const conjuncts = (filter: Filter): readonly Filter[] => ('all' in filter ? filter.all.flatMap(conjuncts) : [filter])

/** The records that hold one of the values of a facet, alive or not. */
export const chosen = (shelf: Shelf, facet: string, values: readonly string[]): Uint32Array =>
  remembered(shelf, JSON.stringify([facet, values]), () => holding(shelf.segment, facet, values))

/** The records whose labels hold a term, or one that begins so, alive or not; none: undefined. */
export function named(shelf: Shelf, term: string, prefix: boolean): Uint32Array | undefined {
  const key = `${prefix ? '*' : ' '}${term}`
  const set = shelf.filters.get(key) ?? labelled(shelf.segment, term, prefix)
  return set && remembered(shelf, key, () => set)
}

function remembered(shelf: Shelf, key: string, make: () => Uint32Array): Uint32Array {
  const set = shelf.filters.get(key) ?? make()
  shelf.filters.delete(key)
  shelf.filters.set(key, set)
  if (shelf.filters.size > mostFilters) shelf.filters.delete(shelf.filters.keys().next().value!)
  return set
}

/** How many living records hold each value. */
export function totalsOf(shelf: Shelf): Uint32Array {
  const { segment, live } = shelf
  if (live === undefined) return segment.valueCounts
  shelf.totals ??= livingTotals(segment, live)
  return shelf.totals
}

function livingTotals({ rowStarts, rows, size, valueCounts }: Segment, live: Uint32Array): Uint32Array {
  const totals = valueCounts.slice()
  for (let record = 0; record < size; record++) {
    if (has(live, record)) continue
    for (let cell = rowStarts[record]!; cell < rowStarts[record + 1]!; cell++) totals[rows[cell]!]!--
  }
  return totals
}

/** How many living postings a range holds. */
export function livePostings(shelf: Shelf, from: number, to: number): number {
  const { live, segment, counts } = shelf
  if (live === undefined) return to - from
  const key = `${from} ${to}`
  const known = counts.get(key)
  if (known !== undefined) return known
  let count = 0
  for (let at = from; at < to; at++) if (has(live, segment.records[at]!)) count++
  counts.set(key, count)
  return count
}
