import type { FacetCount, Found, Question } from '../card.ts'
import type { Wishes } from '../analysis/query.ts'
import type { Alternative, Group } from '../analysis/wish.ts'
import { has, keepBoth, listOf, put, takeOut } from './bits.ts'
import { countListed, countMatched } from './count.ts'
import { crossed, type FoundIn } from './cross.ts'
import type { Numbering } from './numbering.ts'
import { bestOf, pageOf, type Best, type Sort } from './page.ts'
import type { Segment } from './segment.ts'
import { allowed, chosen, type Shelf } from './shelf.ts'
import { resolved, without, type Located } from './ranges.ts'
import { fewFound, loosened, matchedSome, type Loose } from './some.ts'
import { matched, type Room, type Wish } from './text.ts'
import { ranked, type Tallies, type Tally } from './tally.ts'
import type { Understanding } from './understood.ts'
import { wishesFor } from './wishes.ts'

/** Where a question is answered: the shelves of a generation and room to work in. */
export type Desk = {
  readonly shelves: readonly Shelf[]
  readonly records: number
  readonly room: Room
  readonly keys: Float64Array
  readonly numbering: Numbering
  readonly tallies: Tallies
  readonly understood: Understanding
}

type Selection = { readonly facet: string; readonly set: Uint32Array }

/** One question while it is being answered. */
type Work = {
  readonly question: Question
  readonly sort: Sort
  readonly wanted: readonly string[]
  readonly tallies: readonly Tally[]
  readonly wishes: readonly Wish[] | undefined
  readonly unwanted: readonly Located[]
  /** How the wishes are read when too few records meet them all. */
  readonly loose?: Loose
  /** Whether it matters only what passes every selection that is not counted. */
  readonly firm?: boolean
  /** What each segment found, where it is asked for as a table. */
  readonly found: FoundIn[]
  /** How many of the best each segment must give. */
  readonly depth: number
}

/** Answers a question. `titles` looks for its words in titles only. What hardly any record meets in full is read more loosely. */
export function answer(desk: Desk, question: Question, titles = false): Found {
  const work = planned(desk, question, desk.understood(question, titles))
  const loose = titles || question.allWords || work.wishes === undefined ? undefined : loosened(work.wishes)
  const { met, found } = carriedOut(desk, { ...work, firm: loose === undefined })
  if (loose === undefined || met >= fewFound) return found
  const relaxed = carriedOut(desk, { ...work, ...emptied(desk, work), loose })
  return relaxed.met > met ? { ...relaxed.found, relaxed: { needed: loose.needed, of: loose.all, all: met } } : found
}

/** The answer, and how many records meet the words whatever is selected. */
function carriedOut(desk: Desk, work: Work): { readonly met: number; readonly found: Found } {
  const to = pageNumber(work.question) * pageSize(work.question)
  let total = 0
  let met = 0
  const best: Best[] = []
  desk.shelves.forEach((shelf, index) => {
    const step = work.wishes === undefined ? browse(desk, shelf, index, work, best) : find(desk, shelf, index, work, best)
    total += step.n
    met += step.met
  })
  const found = {
    total,
    hits: pageOf(best, work, to - pageSize(work.question), to).map(({ id, score }) => ({ id, score })),
    facets: Object.fromEntries(work.tallies.map(tally => [tally.facet, rankedFacet(desk, work, tally)])),
    words: wordsOf((work.wishes ?? []).map(({ group }) => group)),
    ...(work.question.cross ? { cross: crossed(work.found, work.question.cross, desk.numbering) } : {}),
  }
  return { met, found }
}

function planned(desk: Desk, question: Question, { wanted: groups, unwanted }: Wishes): Work {
  const wanted = [...new Set(question.facets ?? [])]
  return {
    question,
    sort: sortOf(question, groups.length > 0),
    wanted,
    ...emptied(desk, { wanted }),
    wishes: groups.length > 0 ? wishesFor(desk.shelves, groups, desk.records, desk.room) : undefined,
    unwanted: unwanted.flatMap(group => resolved(desk.shelves, group, desk.room)),
    depth: Math.min(pageNumber(question) * pageSize(question), desk.records),
  }
}

function sortOf({ after, sort = 'relevance' }: Question, hasWords: boolean): Sort {
  if (after !== undefined) return 'id'
  return sort === 'relevance' && !hasWords ? 'newest' : sort
}

const emptied = (desk: Desk, { wanted }: Pick<Work, 'wanted'>): Pick<Work, 'tallies' | 'found'> => ({
  found: [],
  tallies: desk.tallies(wanted),
})

const atLeast = (least: number, value: number | undefined, usual: number): number =>
  Number.isFinite(value) ? Math.max(least, Math.floor(value!)) : usual
const pageNumber = ({ after, page }: Question): number => (after === undefined ? atLeast(1, page, 1) : 1)
const pageSize = (question: Question): number => atLeast(0, question.pageSize, 20)

const selectionsOf = (shelf: Shelf, { selected }: Question): readonly Selection[] =>
  Object.entries(selected ?? {})
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({ facet, set: chosen(shelf, facet, values) }))

type Step = { readonly n: number; readonly met: number }

/** Without text: sets only. A facet with a selection is counted without it: with it and the records that fail it alone, or at once, whichever are fewer. */
function browse(desk: Desk, shelf: Shelf, index: number, work: Work, best: Best[]): Step {
  const { segment } = shelf
  const { match, list } = segment
  allowed(shelf, work.question.filter, match)
  without(match, work.unwanted, index)
  const selections = selectionsOf(shelf, work.question)
  const counted = selections.length > 0 ? countedBeside(desk, shelf, work, selections) : []
  for (const { set } of selections) keepBoth(match, set)
  const n = segment.matched()
  if (n > 0 && work.question.cross) work.found.push({ shelf, n, set: match.slice() })
  if (n > 0 && work.depth > 0) {
    const listed = work.sort === 'newest' ? firstOf(match, list, work.depth) : listOf(match, list)
    best.push(bestOf(segment, listed, work, desk.keys, undefined))
  }
  countMatched(shelf, n, counted.length > 0 ? work.tallies.filter(tally => !counted.includes(tally)) : work.tallies, desk.numbering)
  return { n, met: n }
}

/** Counts for facets with a selection; says which of them are complete with that. */
function countedBeside(desk: Desk, shelf: Shelf, work: Work, selections: readonly Selection[]): readonly Tally[] {
  const { segment, dead } = shelf
  const { match } = segment
  const base = match.slice()
  const complete: Tally[] = []
  for (const tally of work.tallies) {
    const own = selections.find(({ facet }) => facet === tally.facet)
    if (own === undefined) continue
    const others = () => selections.forEach(other => other !== own && keepBoth(match, other.set))
    others()
    const all = segment.matched()
    takeOut(match, own.set)
    const beside = segment.matched()
    if (segment.size - dead - all < beside) {
      match.set(base)
      others()
      complete.push(tally)
    }
    countMatched(shelf, complete.includes(tally) ? all : beside, [tally], desk.numbering)
    match.set(base)
  }
  return complete
}

function firstOf(match: Uint32Array, list: Uint32Array, most: number): number {
  let length = 0
  for (let word = 0; word < match.length && length < most; word++) {
    for (let rest = match[word]!; rest !== 0 && length < most; rest &= rest - 1) list[length++] = (word << 5) + (31 - Math.clz32(rest & -rest))
  }
  return length
}

/** With text: the records that meet all wishes, parted into those that pass every selection and those that fail exactly one. */
function find(desk: Desk, shelf: Shelf, index: number, work: Work, best: Best[]): Step {
  const { segment } = shelf
  const { loose } = work
  if (loose === undefined && work.wishes!.some(wish => wish.ranges[index]!.length === 0)) return { n: 0, met: 0 }
  allowed(shelf, work.question.filter, segment.match)
  without(segment.match, work.unwanted, index)
  const selections = selectionsOf(shelf, work.question)
  const open = work.firm ? selections.filter(({ facet }) => work.tallies.some(tally => tally.facet === facet)) : selections
  for (const selection of selections) if (!open.includes(selection)) keepBoth(segment.match, selection.set)
  const found = loose ? matchedSome(segment, loose, index, segment.match, desk.room) : matched(segment, work.wishes!, index, segment.match, desk.room)
  if (found === 0) return { n: 0, met: 0 }
  const { n, beside } = open.length > 0 ? parted(segment, found, open, desk.room) : { n: found, beside: 0 }
  if (n > 0 && work.question.cross) work.found.push({ shelf, n, set: setOf(segment, n) })
  if (n > 0 && work.depth > 0) best.push(bestOf(segment, n, work, desk.keys, desk.room.scores))
  countListed(shelf, n, work.tallies, desk.numbering)
  open.forEach(({ facet }, selection) => {
    const tally = work.tallies.find(one => one.facet === facet)
    if (tally !== undefined && beside > 0) countListed(shelf, listFailed(segment, selection, beside, desk.room), [tally], desk.numbering)
  })
  return { n, met: found }
}

function setOf({ list, match }: Segment, n: number): Uint32Array {
  const set = new Uint32Array(match.length)
  for (let at = 0; at < n; at++) put(set, list[at]!)
  return set
}

/** Leaves in the list what passes all selections, and puts aside what fails one alone. */
function parted({ list }: Segment, found: number, selections: readonly Selection[], { scores, aside, failed }: Room) {
  const sets = selections.map(({ set }) => set)
  let n = 0
  let beside = 0
  for (let at = 0; at < found; at++) {
    const record = list[at]!
    let failures = 0
    for (let selection = 0; selection < sets.length && failures < 2; selection++) {
      if (has(sets[selection]!, record)) continue
      failed[beside] = selection
      failures++
    }
    if (failures === 0) {
      list[n] = record
      scores[n++] = scores[at]!
    } else if (failures === 1) aside[beside++] = record
  }
  return { n, beside }
}

/** Lists the records that fail this selection alone. */
function listFailed({ list }: Segment, selection: number, beside: number, { aside, failed }: Room): number {
  let n = 0
  for (let at = 0; at < beside; at++) if (failed[at] === selection) list[n++] = aside[at]!
  return n
}

const usualFacetSize = 50

const rankedFacet = ({ numbering }: Desk, { question }: Work, tally: Tally): readonly FacetCount[] =>
  ranked(tally, numbering, question.selected?.[tally.facet] ?? [], atLeast(0, question.facetSize, usualFacetSize))

/** All terms that could have matched; a beginning ends in `*`. */
const wordsOf = (groups: readonly Group[]): readonly string[] => [...new Set(groups.flatMap(group => group.alternatives.flatMap(termsIn)))]

function termsIn(alternative: Alternative): readonly string[] {
  if ('term' in alternative) return [alternative.prefix ? `${alternative.term}*` : alternative.term]
  return 'every' in alternative ? wordsOf(alternative.every) : []
}
