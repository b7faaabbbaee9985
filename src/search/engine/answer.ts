import type { Localized } from '#platform/localized.ts'
import type { FacetCount, Found, Question } from '../card.ts'
import type { Wishes } from '../analysis/query.ts'
import type { Alternative, Group } from '../analysis/wish.ts'
import { has, keepBoth, listOf, put, sizeOf, takeOut } from './bits.ts'
import { addCounts, countListed, countMatched, ranked, type Numbering } from './count.ts'
import { crossed, type FoundIn } from './cross.ts'
import { holding } from './filter.ts'
import { collators, noDay, sortingTitle } from './parts.ts'
import type { Segment } from './segment.ts'
import { allowed, type Shelf } from './shelf.ts'
import { resolved, without, type Located } from './ranges.ts'
import { fewFound, loosened, matchedSome, type Loose } from './some.ts'
import { matched, type Room, type Wish } from './text.ts'
import { textAt } from './texts.ts'
import { smallest } from './top.ts'
import type { Understanding } from './understood.ts'
import { wishesFor } from './wishes.ts'

/** Where a question is answered: the shelves of a generation and room to work in. */
export type Desk = {
  readonly shelves: readonly Shelf[]
  readonly records: number
  readonly room: Room
  readonly keys: Float64Array
  readonly numbering: Numbering
  readonly understood: Understanding
}

type Sort = NonNullable<Question['sort']>
/** The best records of a segment, best first. */
type Best = { readonly segment: Segment; readonly records: Uint32Array; readonly keys: Float64Array; readonly scores: Int32Array }

/** One of them, with what it is compared by. */
type Hit = { readonly key: number; readonly date: number; readonly id: string; readonly score: number; readonly title: string }
type Selection = { readonly facet: string; readonly set: Uint32Array }

/** One question while it is being answered. */
type Work = {
  readonly question: Question
  readonly sort: Sort
  readonly wanted: readonly string[]
  readonly counts: ReadonlyMap<string, Uint32Array>
  readonly wishes: readonly Wish[] | undefined
  readonly unwanted: readonly Located[]
  /** How the wishes are read when too few records meet them all. */
  readonly loose?: Loose
  /** What each segment found, where it is asked for as a table. */
  readonly found: FoundIn[]
  /** How many of the best each segment must give. */
  readonly depth: number
}

/** Answers a question. `titles` looks for its words in titles only. What hardly any record meets in full is read more loosely. */
export function answer(desk: Desk, question: Question, titles = false): Found {
  const work = planned(desk, question, desk.understood(question, titles))
  const { met, found } = carriedOut(desk, work)
  const loose = titles || work.wishes === undefined ? undefined : loosened(work.wishes)
  if (loose === undefined || met >= fewFound) return found
  const relaxed = carriedOut(desk, { ...work, ...emptied(desk, work), loose })
  return relaxed.met > met ? { ...relaxed.found, relaxed: { needed: loose.needed, of: loose.all, all: met } } : found
}

/** The answer, and how many records meet the words whatever is selected. */
function carriedOut(desk: Desk, work: Work): { readonly met: number; readonly found: Found } {
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
    hits: pageOf(best, work).map(({ id, score }) => ({ id, score })),
    facets: Object.fromEntries(work.wanted.map(facet => [facet, rankedFacet(desk, work, facet)])),
    words: wordsOf((work.wishes ?? []).map(({ group }) => group)),
    ...(work.question.cross ? { cross: crossed(work.found, work.question.cross, desk.numbering) } : {}),
  }
  return { met, found }
}

function planned(desk: Desk, question: Question, { wanted: groups, unwanted }: Wishes): Work {
  const wanted = [...new Set(question.facets ?? [])]
  return {
    question,
    sort: question.sort === undefined || question.sort === 'relevance' ? (groups.length > 0 ? 'relevance' : 'newest') : question.sort,
    wanted,
    ...emptied(desk, { wanted }),
    wishes: groups.length > 0 ? wishesFor(desk.shelves, groups, desk.records, desk.room) : undefined,
    unwanted: unwanted.flatMap(group => resolved(desk.shelves, group, desk.room)),
    depth: Math.min(pageNumber(question) * pageSize(question), desk.records),
  }
}

const emptied = (desk: Desk, { wanted }: Pick<Work, 'wanted'>): Pick<Work, 'counts' | 'found'> => ({
  found: [],
  counts: new Map(wanted.map(facet => [facet, new Uint32Array(desk.numbering.names(facet).length)])),
})

const atLeast = (least: number, value: number | undefined, usual: number): number =>
  Number.isFinite(value) ? Math.max(least, Math.floor(value!)) : usual
const pageNumber = (question: Question): number => atLeast(1, question.page, 1)
const pageSize = (question: Question): number => atLeast(0, question.pageSize, 20)

const selectionsOf = ({ segment }: Shelf, { selected }: Question): readonly Selection[] =>
  Object.entries(selected ?? {})
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({ facet, set: holding(segment, facet, values) }))

type Step = { readonly n: number; readonly met: number }

/** Without text: sets only. A facet with a selection also counts the records that fail this selection alone. */
function browse(desk: Desk, shelf: Shelf, index: number, work: Work, best: Best[]): Step {
  const { segment } = shelf
  const { match, list } = segment
  allowed(shelf, work.question.filter, match)
  without(match, work.unwanted, index)
  const selections = selectionsOf(shelf, work.question)
  if (selections.length > 0) {
    const base = match.slice()
    for (const { facet, set } of selections.filter(({ facet }) => work.counts.has(facet))) {
      for (const other of selections) if (other.facet !== facet) keepBoth(match, other.set)
      takeOut(match, set)
      countMatched(segment, sizeOf(match), [facet], () => listOf(match, list))
      addCounts(work.counts.get(facet)!, segment, facet, desk.numbering)
      match.set(base)
    }
    for (const { set } of selections) keepBoth(match, set)
  }
  const n = sizeOf(match)
  if (n > 0 && work.question.cross) work.found.push({ segment, n, set: match.slice() })
  if (n > 0 && work.depth > 0) {
    const listed = work.sort === 'newest' ? firstOf(match, list, work.depth) : listOf(match, list)
    best.push(bestOf(desk, segment, listed, work))
  }
  countMatched(segment, n, work.wanted, () => listOf(match, list))
  for (const facet of work.wanted) addCounts(work.counts.get(facet)!, segment, facet, desk.numbering)
  return { n, met: n }
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
  const found = loose ? matchedSome(segment, loose, index, segment.match, desk.room) : matched(segment, work.wishes!, index, segment.match, desk.room)
  if (found === 0) return { n: 0, met: 0 }
  const { n, sides } = parted(segment, found, selectionsOf(shelf, work.question), desk.room.scores)
  if (n > 0 && work.question.cross) work.found.push({ segment, n, set: setOf(segment, n) })
  if (n > 0 && work.depth > 0) best.push(bestOf(desk, segment, n, work))
  countListed(segment, n, work.wanted)
  for (const facet of work.wanted) addCounts(work.counts.get(facet)!, segment, facet, desk.numbering)
  for (const [facet, records] of sides) {
    if (!work.counts.has(facet) || records.length === 0) continue
    segment.list.set(records)
    countListed(segment, records.length, [facet])
    addCounts(work.counts.get(facet)!, segment, facet, desk.numbering)
  }
  return { n, met: found }
}

function setOf({ list, match }: Segment, n: number): Uint32Array {
  const set = new Uint32Array(match.length)
  for (let at = 0; at < n; at++) put(set, list[at]!)
  return set
}

function parted({ list }: Segment, found: number, selections: readonly Selection[], scores: Int32Array) {
  const sides = new Map<string, number[]>(selections.map(({ facet }) => [facet, []]))
  if (selections.length === 0) return { n: found, sides }
  let n = 0
  for (let at = 0; at < found; at++) {
    const record = list[at]!
    let failed = -1
    let failures = 0
    for (let selection = 0; selection < selections.length && failures < 2; selection++) {
      if (has(selections[selection]!.set, record)) continue
      failed = selection
      failures++
    }
    if (failures === 1) sides.get(selections[failed]!.facet)!.push(record)
    if (failures > 0) continue
    list[n] = record
    scores[n++] = scores[at]!
  }
  return { n, sides }
}

/** The best of the first `n` listed records. */
function bestOf({ keys, room }: Desk, segment: Segment, n: number, work: Work): Best {
  const { sort, question, depth, wishes } = work
  const { list } = segment
  const keyOf = keyFor(segment, sort, question.locale, room.scores)
  for (let place = 0; place < n; place++) keys[place] = keyOf(list[place]!, place)
  const places = smallest(keys, n, depth)
  return {
    segment,
    records: places.map(place => list[place]!),
    keys: Float64Array.from(places, place => keys[place]!),
    scores: Int32Array.from(places, place => (wishes === undefined ? 0 : room.scores[place]!)),
  }
}

/** What a record is sorted by, smallest first. Numbers of records already say newest first. */
function keyFor(segment: Segment, sort: Sort, locale: string, scores: Int32Array): (record: number, place: number) => number {
  const days = segment.days.get(sort === 'updated' ? 'updated' : 'date')!
  const ranks = segment.ranks.get(sortingLocale(locale))!
  const keys: { readonly [sort in Sort]: (record: number, place: number) => number } = {
    relevance: (_, place) => -scores[place]!,
    newest: () => 0,
    oldest: record => (days[record] === noDay ? Infinity : days[record]!),
    updated: record => -days[record]!,
    title: record => ranks[record]!,
  }
  return keys[sort]
}

/** Alphabets are kept for the languages of the interface. */
const sortingLocale = (locale: string): string => (collators.has(locale) ? locale : 'en')

/** The page asked for, out of the best of all segments: merged only as far as the page goes. */
function pageOf(best: readonly Best[], { sort, question }: Work): readonly Hit[] {
  const locale = sortingLocale(question.locale)
  const collator = collators.get(locale)!
  const byKey = sort === 'title' ? (a: Hit, b: Hit) => collator.compare(a.title, b.title) : (a: Hit, b: Hit) => (a.key === b.key ? 0 : a.key - b.key)
  const compare = (a: Hit, b: Hit) => byKey(a, b) || b.date - a.date || (a.id < b.id ? -1 : 1)
  const hitAt = (one: Best, place: number) => (place < one.records.length ? hitOf(one, place, sort === 'title' ? locale : undefined) : undefined)
  const places = best.map(() => 0)
  const fronts = best.map(one => hitAt(one, 0))
  const page: Hit[] = []
  const to = pageNumber(question) * pageSize(question)
  for (let count = 0; count < to; count++) {
    const first = fronts.reduce<number>(
      (least, front, index) => (front !== undefined && (least < 0 || compare(front, fronts[least]!) < 0) ? index : least),
      -1,
    )
    if (first < 0) break
    if (count >= to - pageSize(question)) page.push(fronts[first]!)
    fronts[first] = hitAt(best[first]!, ++places[first]!)
  }
  return page
}

function hitOf({ segment, records, keys, scores }: Best, place: number, locale: string | undefined): Hit {
  const record = records[place]!
  return {
    key: keys[place]!,
    date: segment.days.get('date')![record]!,
    id: textAt(segment.ids, record),
    score: scores[place]!,
    title: locale === undefined ? '' : sortingTitle(JSON.parse(textAt(segment.titles, record)) as Localized, locale),
  }
}

const usualFacetSize = 50

const rankedFacet = (desk: Desk, { counts, question }: Work, facet: string): readonly FacetCount[] =>
  ranked(counts.get(facet)!, desk.numbering.names(facet), question.selected?.[facet] ?? [], atLeast(0, question.facetSize, usualFacetSize))

/** All terms that could have matched; a beginning ends in `*`. */
const wordsOf = (groups: readonly Group[]): readonly string[] => [...new Set(groups.flatMap(group => group.alternatives.flatMap(termsIn)))]

function termsIn(alternative: Alternative): readonly string[] {
  if ('term' in alternative) return [alternative.prefix ? `${alternative.term}*` : alternative.term]
  return 'every' in alternative ? wordsOf(alternative.every) : []
}
