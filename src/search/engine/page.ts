import type { Localized } from '#platform/localized.ts'
import type { Question } from '../card.ts'
import { has, put } from './bits.ts'
import { collators, noDay, sortingTitle } from './parts.ts'
import type { Segment } from './segment.ts'
import { textAt } from './texts.ts'
import { largest, smallest } from './top.ts'

/** An order of hits; `id`: those after a place in the order of ids. */
export type Sort = NonNullable<Question['sort']> | 'id'

/** How a page is cut: the order, how many of the best each segment must give, and whose alphabet. */
export type Cut = { readonly sort: Sort; readonly depth: number; readonly question: Question }

/** The best records of a segment, best first. */
export type Best = { readonly segment: Segment; readonly records: Uint32Array; readonly keys: Float64Array; readonly scores: Int32Array }

/** One of them, with what it is compared by. */
export type Hit = { readonly key: number; readonly date: number; readonly id: string; readonly score: number; readonly title: string }

/** The best of the first `n` listed records; `scores` by place in the list, where there are any. */
export function bestOf(segment: Segment, n: number, { sort, question, depth }: Cut, keys: Float64Array, scores: Int32Array | undefined): Best {
  const { list } = segment
  const best = (places: Uint32Array, keyOf: (place: number) => number): Best => ({
    segment,
    records: places.map(place => list[place]!),
    keys: Float64Array.from(places, keyOf),
    scores: Int32Array.from(places, place => scores?.[place] ?? 0),
  })
  // Numbers of records already say newest first.
  if (sort === 'newest' || (sort === 'relevance' && scores === undefined)) return best(firstPlaces(Math.min(n, depth)), () => 0)
  if (sort === 'relevance') return best(largest(scores!, n, depth), place => -scores![place]!)
  if (sort === 'id') return following(segment, n, question.after ?? '', depth)
  return best(smallest(keyed(segment, n, sort, question.locale, keys), n, depth), place => keys[place]!)
}

/** Those of the first `n` listed records whose ids come next after this one. */
function following(segment: Segment, n: number, after: string, most: number): Best {
  const { idOrder, list, size } = segment
  const met = new Uint32Array((size >> 5) + 1)
  for (let place = 0; place < n; place++) put(met, list[place]!)
  const records: number[] = []
  for (let at = placeAfter(segment, after); at < size && records.length < most; at++) if (has(met, idOrder[at]!)) records.push(idOrder[at]!)
  return { segment, records: Uint32Array.from(records), keys: new Float64Array(records.length), scores: new Int32Array(records.length) }
}

function placeAfter({ ids, idOrder, size }: Segment, id: string): number {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (textAt(ids, idOrder[middle]!) > id) high = middle
    else low = middle + 1
  }
  return low
}

const firstPlaces = (n: number): Uint32Array => Uint32Array.from({ length: n }, (_, place) => place)

/** What records are sorted by, smallest first. */
function keyed({ list, days, ranks }: Segment, n: number, sort: 'oldest' | 'updated' | 'title', locale: string, keys: Float64Array): Float64Array {
  const dates = days.get(sort === 'updated' ? 'updated' : 'date')!
  const places = ranks.get(sortingLocale(locale))!
  const fill = {
    oldest: () => {
      for (let place = 0; place < n; place++) keys[place] = dates[list[place]!] === noDay ? Infinity : dates[list[place]!]!
    },
    updated: () => {
      for (let place = 0; place < n; place++) keys[place] = -dates[list[place]!]!
    },
    title: () => {
      for (let place = 0; place < n; place++) keys[place] = places[list[place]!]!
    },
  }
  fill[sort]()
  return keys
}

/** Alphabets are kept for the languages of the interface. */
const sortingLocale = (locale: string): string => (collators.has(locale) ? locale : 'en')

/** The hits from one place to another, out of the best of all segments: merged only as far as the page goes. */
export function pageOf(best: readonly Best[], { sort, question }: Cut, from: number, to: number): readonly Hit[] {
  const locale = sortingLocale(question.locale)
  const collator = collators.get(locale)!
  const byKey = sort === 'title' ? (a: Hit, b: Hit) => collator.compare(a.title, b.title) : (a: Hit, b: Hit) => (a.key === b.key ? 0 : a.key - b.key)
  const byId = (a: Hit, b: Hit) => (a.id < b.id ? -1 : 1)
  const compare = sort === 'id' ? byId : (a: Hit, b: Hit) => byKey(a, b) || b.date - a.date || byId(a, b)
  const hitAt = (one: Best, place: number) => (place < one.records.length ? hitOf(one, place, sort === 'title' ? locale : undefined) : undefined)
  const places = best.map(() => 0)
  const fronts = best.map(one => hitAt(one, 0))
  const page: Hit[] = []
  for (let count = 0; count < to; count++) {
    const first = fronts.reduce<number>(
      (least, front, index) => (front !== undefined && (least < 0 || compare(front, fronts[least]!) < 0) ? index : least),
      -1,
    )
    if (first < 0) break
    if (count >= from) page.push(fronts[first]!)
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
