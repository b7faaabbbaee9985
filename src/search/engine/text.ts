import type { Group } from '../analysis/wish.ts'
import { has, listOf, put, wordsFor } from './bits.ts'
import type { Segment } from './segment.ts'

/** Postings that meet a wish. Those of one term ascend; those of a prefix are many lists in a row. */
export type Range = {
  readonly records: Uint32Array
  readonly impacts: Uint8Array
  readonly from: number
  readonly to: number
  readonly factor: number
  readonly ascending: boolean
}

/** A wish found in the shelves: how rare it is, its postings in each of them, and whether any record meets it. */
export type Wish = { readonly group: Group; readonly weight: number; readonly ranges: readonly (readonly Range[])[]; readonly known: boolean }

/** Room to work in, as long as the largest segment. */
export type Room = {
  readonly scores: Int32Array
  readonly best: Uint16Array
  readonly marks: Uint32Array
  readonly sums: Int32Array
  readonly met: Uint8Array
  /** Records that fail one selection, and which. */
  readonly aside: Uint32Array
  readonly failed: Uint8Array
}

/** Room for segments up to this size. */
export const roomFor = (size: number): Room => ({
  scores: new Int32Array(size),
  best: new Uint16Array(size),
  marks: new Uint32Array(wordsFor(size)),
  sums: new Int32Array(size),
  met: new Uint8Array(size),
  aside: new Uint32Array(size),
  failed: new Uint8Array(size),
})

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
  if (ranges.length === 1 && only.ascending) return copied(segment.list, only, weight, allowed, room)
  const { list } = segment
  const { best, scores } = room
  const marks = room.marks.subarray(0, allowed.length)
  for (const { records, from, to } of ranges) for (let at = from; at < to; at++) if (has(allowed, records[at]!)) put(marks, records[at]!)
  gatherBest(ranges, best)
  const n = listOf(marks, list)
  marks.fill(0)
  for (let at = 0; at < n; at++) scores[at] = best[list[at]!]! * weight
  forgetBest(ranges, best)
  return n
}

function copied(list: Uint32Array, { records, impacts, from, to, factor }: Range, weight: number, allowed: Uint32Array, { scores }: Room): number {
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

/** The best a record gains from these postings, by its number. */
export function gatherBest(ranges: readonly Range[], best: Uint16Array): void {
  for (const { records, impacts, from, to, factor } of ranges) {
    for (let at = from; at < to; at++) {
      const value = impacts[at]! * factor
      if (value > best[records[at]!]!) best[records[at]!] = value
    }
  }
}

function forgetBest(ranges: readonly Range[], best: Uint16Array): void {
  for (const { records, from, to } of ranges) for (let at = from; at < to; at++) best[records[at]!] = 0
}

const mostIntersections = 16

function narrowed(segment: Segment, ranges: readonly Range[], weight: number, n: number, room: Room): number {
  const { list } = segment
  const { best, scores } = room
  const byPlace = ranges.length <= mostIntersections && ranges.every(range => range.ascending)
  if (byPlace) for (const range of ranges) intersect(list, range, n, best)
  else gatherBest(ranges, best)
  let left = 0
  for (let at = 0; at < n; at++) {
    const value = best[byPlace ? at : list[at]!]!
    if (value === 0) continue
    list[left] = list[at]!
    scores[left++] = scores[at]! + value * weight
  }
  if (byPlace) best.fill(0, 0, n)
  else forgetBest(ranges, best)
  return left
}

const worthGalloping = 16

/** Marks, by place in the list, what the listed records gain from the postings. */
function intersect(list: Uint32Array, { records, impacts, from, to, factor }: Range, n: number, best: Uint16Array): void {
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
