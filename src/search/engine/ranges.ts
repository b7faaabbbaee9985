import { foreignImpact, labelImpact } from '../analysis/labels.ts'
import { standsIn } from '../analysis/order.ts'
import { classes } from '../analysis/terms.ts'
import type { Alternative, Group, Term } from '../analysis/wish.ts'
import type { Held } from '../query/sought.ts'
import { full, has, keepBoth, listOf, wordsFor } from './bits.ts'
import { findPrefix, findTerm } from './dictionary.ts'
import { holding } from './filter.ts'
import type { Segment } from './segment.ts'
import { livePostings, named, type Shelf } from './shelf.ts'
import { matched, type Range, type Room, type Wish } from './text.ts'

/** What of a group is in the shelves: `frequency`: how many records hold its most frequent term; `known`: is there any? */
export type Located = { readonly group: Group; readonly ranges: readonly (readonly Range[])[]; readonly frequency: number; readonly known: boolean }

/** What meets each wish, in each shelf. A wish that nothing meets gives way to what it has for that. */
export function resolved(shelves: readonly Shelf[], group: Group, room: Room): readonly Located[] {
  const found = located(shelves, group, room)
  if (found.known || group.otherwise === undefined) return [found]
  return group.otherwise.flatMap(other => resolved(shelves, group.fixed ? { ...other, fixed: true } : other, room))
}

function located(shelves: readonly Shelf[], group: Group, room: Room): Located {
  const ranges: Range[][] = shelves.map(() => [])
  let frequency = 0
  let known = false
  for (const alternative of group.alternatives) {
    let count = 0
    rangesOf(shelves, alternative, room).forEach((found, index) => {
      for (const { range, living, aside } of found) {
        ranges[index]!.push(range)
        if (!aside) count += living
        if (!('values' in alternative)) known = true
      }
    })
    if (tellsRarity(alternative)) frequency = Math.max(frequency, count)
  }
  return { group, ranges, frequency, known }
}

/** Does an alternative say how rare what is meant is? Beginnings, concepts and labels do not. */
export const tellsRarity = (alternative: Alternative): boolean =>
  'every' in alternative || ('term' in alternative && !alternative.prefix && !alternative.aside)

/** Postings, and how many of them live; those of labels are `aside`: they do not say how rare a word is. */
type Living = { readonly range: Range; readonly living: number; readonly aside?: true }

function rangesOf(shelves: readonly Shelf[], alternative: Alternative, room: Room): readonly (readonly Living[])[] {
  if ('every' in alternative) return rangesOfAll(shelves, alternative, room)
  if ('values' in alternative) return shelves.map(shelf => listed(heldBy(shelf, alternative), alternative.factor))
  const term = Buffer.from(alternative.term)
  return shelves.map(shelf => {
    const range = termRange(shelf.segment, term, alternative)
    const living = range === undefined ? 0 : livePostings(shelf, range.from, range.to)
    return [...(living > 0 ? [{ range: range!, living }] : []), ...namedBy(shelf, alternative)]
  })
}

/** Records whose labels hold the term. */
function namedBy(shelf: Shelf, { term, factor, prefix }: Term): readonly Living[] {
  const { segment, live } = shelf
  const held = named(shelf, term, prefix === true)
  if (held === undefined) return []
  const set = live === undefined ? held : held.slice()
  if (live !== undefined) keepBoth(set, live)
  return listed(alike(segment, set, term[0] === classes.label ? foreignImpact : labelImpact), factor).map(one => ({ ...one, aside: true }))
}

function termRange({ dictionary, starts, records, impacts }: Segment, term: Uint8Array, { factor, prefix }: Term): Range | undefined {
  if (prefix) {
    const { from, to } = findPrefix(dictionary, term)
    return from === to ? undefined : { records, impacts, from: starts[from]!, to: starts[to]!, factor, ascending: to === from + 1 }
  }
  const index = findTerm(dictionary, term)
  return index < 0 ? undefined : { records, impacts, from: starts[index]!, to: starts[index + 1]!, factor, ascending: true }
}

/** Records of a concept say all the same: less than any that hold the word. */
export const heldImpact = 16

function heldBy({ segment, live }: Shelf, { facets, values }: Held): Pick<Range, 'records' | 'impacts'> {
  const set = new Uint32Array(wordsFor(segment.size))
  for (const facet of facets) {
    const held = holding(segment, facet, values)
    for (let word = 0; word < set.length; word++) set[word]! |= held[word]!
  }
  if (live !== undefined) for (let word = 0; word < set.length; word++) set[word]! &= live[word]!
  return alike(segment, set, heldImpact)
}

function alike({ list }: Segment, set: Uint32Array, impact: number): Pick<Range, 'records' | 'impacts'> {
  const records = list.slice(0, listOf(set, list))
  return { records, impacts: new Uint8Array(records.length).fill(impact) }
}

const listed = ({ records, impacts }: Pick<Range, 'records' | 'impacts'>, factor: number): readonly Living[] =>
  records.length === 0 ? [] : [{ range: { records, impacts, from: 0, to: records.length, factor, ascending: true }, living: records.length }]

type Every = Extract<Alternative, { readonly every: unknown }>

/** The living records that meet several wishes at once, in their order if there is one, each with the mean of what it gains. */
function rangesOfAll(shelves: readonly Shelf[], { every, order, factor }: Every, room: Room): readonly (readonly Living[])[] {
  const wishes = every.flatMap(group => resolved(shelves, group, room)).map(({ group, ranges }): Wish => ({ group, ranges, weight: 1, known: true }))
  return shelves.map(({ segment, live }, index) => {
    const n = matched(segment, wishes, index, live ?? full(segment.size), room)
    const kept: number[] = []
    const gains: number[] = []
    for (let at = 0; at < n; at++) {
      const record = segment.list[at]!
      if (order !== undefined && !standsIn(orderOf(segment, record), order)) continue
      kept.push(record)
      gains.push(meanGain(room.scores[at]!, wishes.length))
    }
    return listed({ records: Uint32Array.from(kept), impacts: Uint8Array.from(gains) }, factor)
  })
}

function orderOf({ orders: { bytes, starts } }: Segment, record: number): Uint16Array {
  const from = starts[record]!
  return new Uint16Array(bytes.buffer, bytes.byteOffset + from, (starts[record + 1]! - from) >> 1)
}

/** What meeting several wishes is worth, as an impact. */
export const meanGain = (sum: number, wishes: number): number => Math.max(1, Math.floor(sum / (wishes * 16)))

/** Takes out of a set whatever meets an unwanted wish. */
export function without(set: Uint32Array, unwanted: readonly Located[], index: number): void {
  for (const { ranges } of unwanted)
    for (const { records, from, to } of ranges[index]!)
      for (let at = from; at < to; at++) if (has(set, records[at]!)) set[records[at]! >> 5]! &= ~(1 << (records[at]! & 31))
}
