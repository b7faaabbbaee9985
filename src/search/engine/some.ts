import { has, listOf, put } from './bits.ts'
import type { Segment } from './segment.ts'
import { gatherBest, matched, type Room, type Wish } from './text.ts'

/** How many of this many known words a record must have when none has them all: fewer of many. */
export const enoughOf = (words: number): number => (words < 3 ? 1 : Math.ceil(words * neededShare))

const neededShare = 0.1

/** As many records with all words are enough. Of fewer, the question is read more loosely. */
export const fewFound = 10

/** What a record scores that has enough of the words: an eighth more when it has all of them. */
export const looseScore = (sum: number, hasAll: boolean): number => (hasAll ? sum + (sum >> 3) : sum)

/** Wishes parted for reading them loosely. */
export type Loose = { readonly fixed: readonly Wish[]; readonly free: readonly Wish[]; readonly needed: number; readonly all: number }

/** What every record must meet, and of what enough will do; nothing when there is no looser way to read it. Words that say little are left out. */
export function loosened(wishes: readonly Wish[]): Loose | undefined {
  const open = wishes.filter(({ group }) => !group.fixed)
  const telling = open.filter(({ group }) => !group.common)
  const asked = telling.length > 0 ? telling : open
  const free = asked.filter(({ known }) => known)
  if (asked.length < 2 || free.length === 0) return undefined
  return { fixed: wishes.filter(({ group }) => group.fixed), free, needed: enoughOf(free.length), all: asked.length }
}

/** As `matched`, for records that meet all fixed wishes and enough of the free ones. */
export function matchedSome(segment: Segment, { fixed, free, needed, all }: Loose, index: number, allowed: Uint32Array, room: Room): number {
  const { list } = segment
  const { sums, met, scores, best } = room
  const open = fixed.length === 0 ? allowed : metBy(segment, fixed, index, allowed, room)
  const marks = room.marks.subarray(0, allowed.length)
  for (const { ranges, weight } of free) {
    gatherBest(ranges[index]!, best)
    for (const { records, from, to } of ranges[index]!) {
      for (let at = from; at < to; at++) {
        const record = records[at]!
        const gain = best[record]!
        best[record] = 0
        if (gain === 0 || !has(open, record)) continue
        put(marks, record)
        sums[record]! += gain * weight
        met[record]!++
      }
    }
  }
  const touched = listOf(marks, list)
  marks.fill(0)
  let n = 0
  for (let at = 0; at < touched; at++) {
    const record = list[at]!
    if (met[record]! >= needed) {
      list[n] = record
      scores[n++] = looseScore(sums[record]!, met[record] === all)
    }
    met[record] = 0
    sums[record] = 0
  }
  if (fixed.length > 0) sums.fill(0)
  return n
}

/** The records that meet the fixed wishes, as a set; what they gain by it is in the sums. */
function metBy(segment: Segment, fixed: readonly Wish[], index: number, allowed: Uint32Array, room: Room): Uint32Array {
  const n = matched(segment, fixed, index, allowed, room)
  const set = new Uint32Array(allowed.length)
  for (let at = 0; at < n; at++) {
    put(set, segment.list[at]!)
    room.sums[segment.list[at]!] = room.scores[at]!
  }
  return set
}
