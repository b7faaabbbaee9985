import type { Alternative, Group } from '../analysis/query.ts'
import { has, listOf, put, wordsFor } from './bits.ts'
import { findPrefix, findTerm } from './dictionary.ts'
import type { Segment } from './segment.ts'
import { livePostings, type Shelf } from './shelf.ts'

/** Postings that meet a wish. Those of one term ascend; those of a prefix are many lists in a row. */
type Range = { readonly from: number; readonly to: number; readonly factor: number; readonly ascending: boolean }

/** A wish found in the shelves: how rare it is, and its postings in each of them. */
export type Wish = { readonly group: Group; readonly weight: number; readonly ranges: readonly (readonly Range[])[] }

/** Room to work in, as long as the largest segment. */
export type Room = { readonly scores: Int32Array; readonly best: Uint16Array; readonly marks: Uint32Array }

/** Room for segments up to this size. */
export const roomFor = (size: number): Room => ({ scores: new Int32Array(size), best: new Uint16Array(size), marks: new Uint32Array(wordsFor(size)) })

type Found = { readonly group: Group; readonly ranges: readonly (readonly Range[])[]; readonly frequency: number; readonly known: boolean }

const commonShare = 0.2

/** What must be met, and how much each wish weighs. Depends only on living records, never on how they lie in segments. */
export function wishesFor(shelves: readonly Shelf[], groups: readonly Group[], records: number): readonly Wish[] {
  const found = groups.flatMap(group => resolved(shelves, group))
  const telling = found.filter(({ group, frequency }) => !(group.common && frequency > records * commonShare))
  return (telling.length > 0 ? telling : found).map(({ group, ranges, frequency }) => ({ group, ranges, weight: rarity(records, frequency) }))
}

/** The weight of a wish that so many records meet; of a mere beginning when `frequency` is 0. A whole number, so that sums are exact. */
export function rarity(records: number, frequency: number): number {
  if (frequency === 0) return 128
  return Math.max(1, Math.round(64 * Math.log(1 + (records - frequency + 0.5) / (frequency + 0.5))))
}

function resolved(shelves: readonly Shelf[], group: Group): readonly Found[] {
  const found = located(shelves, group)
  return found.known || group.otherwise === undefined ? [found] : group.otherwise.flatMap(other => resolved(shelves, other))
}

function located(shelves: readonly Shelf[], group: Group): Found {
  const ranges: Range[][] = shelves.map(() => [])
  let frequency = 0
  let known = false
  for (const alternative of group.alternatives) {
    const term = Buffer.from(alternative.term)
    let count = 0
    shelves.forEach((shelf, index) => {
      const range = rangeOf(shelf.segment, term, alternative)
      const living = range === undefined ? 0 : livePostings(shelf, range.from, range.to)
      if (living > 0) ranges[index]!.push(range!)
      count += living
    })
    if (count > 0) known = true
    if (!alternative.prefix) frequency = Math.max(frequency, count)
  }
  return { group, ranges, frequency, known }
}

function rangeOf({ dictionary, starts }: Segment, term: Uint8Array, { factor, prefix }: Alternative): Range | undefined {
  if (prefix) {
    const { from, to } = findPrefix(dictionary, term)
    return from === to ? undefined : { from: starts[from]!, to: starts[to]!, factor, ascending: to === from + 1 }
  }
  const index = findTerm(dictionary, term)
  return index < 0 ? undefined : { from: starts[index]!, to: starts[index + 1]!, factor, ascending: true }
}

/**
 * Lists the allowed records that meet all wishes, ascending, in the segment's slot, and their scores in the room. Says how
 * many. A wish counts by its best alternative.
 */
export function matched(segment: Segment, wishes: readonly Wish[], index: number, allowed: Uint32Array, room: Room): number {
  const ordered = [...wishes].sort((a, b) => postings(a.ranges[index]!) - postings(b.ranges[index]!))
  let n = 0
  for (const [place, wish] of ordered.entries()) {
    const ranges = wish.ranges[index]!
    n = place === 0 ? first(segment, ranges, wish.weight, allowed, room) : narrowed(segment, ranges, wish.weight, n, room)
    if (n === 0) return 0
  }
  return n
}

const postings = (ranges: readonly Range[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0)

function first(segment: Segment, ranges: readonly Range[], weight: number, allowed: Uint32Array, room: Room): number {
  const [only] = ranges
  if (only === undefined) return 0
  if (ranges.length === 1 && only.ascending) return copied(segment, only, weight, allowed, room)
  const { records, list } = segment
  const { best, scores } = room
  const marks = room.marks.subarray(0, allowed.length)
  for (const range of ranges) {
    for (let at = range.from; at < range.to; at++) if (has(allowed, records[at]!)) put(marks, records[at]!)
  }
  gatherBest(segment, ranges, best)
  const n = listOf(marks, list)
  marks.fill(0)
  for (let at = 0; at < n; at++) scores[at] = best[list[at]!]! * weight
  forgetBest(segment, ranges, best)
  return n
}

function copied({ records, impacts, list }: Segment, { from, to, factor }: Range, weight: number, allowed: Uint32Array, { scores }: Room): number {
  const scale = factor * weight
  let n = 0
  for (let at = from; at < to; at++) {
    const record = records[at]!
    if (!has(allowed, record)) continue
    list[n] = record
    scores[n++] = impacts[at]! * scale
  }
  return n
}

function gatherBest({ records, impacts }: Segment, ranges: readonly Range[], best: Uint16Array): void {
  for (const { from, to, factor } of ranges) {
    for (let at = from; at < to; at++) {
      const value = impacts[at]! * factor
      if (value > best[records[at]!]!) best[records[at]!] = value
    }
  }
}

function forgetBest({ records }: Segment, ranges: readonly Range[], best: Uint16Array): void {
  for (const { from, to } of ranges) for (let at = from; at < to; at++) best[records[at]!] = 0
}

const mostIntersections = 16

function narrowed(segment: Segment, ranges: readonly Range[], weight: number, n: number, room: Room): number {
  const { list } = segment
  const { best, scores } = room
  const byPlace = ranges.length <= mostIntersections && ranges.every(range => range.ascending)
  if (byPlace) for (const range of ranges) intersect(segment, range, n, best)
  else gatherBest(segment, ranges, best)
  let left = 0
  for (let at = 0; at < n; at++) {
    const value = best[byPlace ? at : list[at]!]!
    if (value === 0) continue
    list[left] = list[at]!
    scores[left++] = scores[at]! + value * weight
  }
  if (byPlace) best.fill(0, 0, n)
  else forgetBest(segment, ranges, best)
  return left
}

const worthGalloping = 16

/** Marks, by place in the list, what the listed records gain from the postings. */
function intersect({ records, impacts, list }: Segment, { from, to, factor }: Range, n: number, best: Uint16Array): void {
  const gallop = (to - from) / n > worthGalloping
  let at = from
  for (let place = 0; place < n && at < to; place++) {
    const record = list[place]!
    if (gallop) at = galloped(records, at, to, record)
    else while (at < to && records[at]! < record) at++
    if (at < to && records[at] === record) best[place] = Math.max(best[place]!, impacts[at]! * factor)
  }
}

/** The first posting from `at` on that is not below the record. */
function galloped(records: Uint32Array, at: number, to: number, record: number): number {
  let step = 1
  while (at + step < to && records[at + step]! < record) step *= 2
  let low = at + (step >> 1)
  let high = Math.min(at + step, to)
  while (low < high) {
    const middle = (low + high) >> 1
    if (records[middle]! < record) low = middle + 1
    else high = middle
  }
  return low
}
