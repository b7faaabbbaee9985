import { locales } from '#platform/localized.ts'
import type { Entry } from '../analysis/entry.ts'
import { dictionaryMaker, type Dictionary } from './dictionary.ts'
import { gatherFacets, type GatheredFacets } from './gather-facets.ts'
import { growingBytes, growingWords } from './growing.ts'
import { collators, noDay, sortingTitle, type Parts } from './parts.ts'
import { packBytes, packTexts } from './texts.ts'

/** Entries on their way into a segment, without what is already written down of them. */
export type Gathering = {
  /** Takes an entry in the place of an earlier one of the same record. */
  readonly add: (entry: Entry) => void
  readonly drop: (id: string) => void
  readonly ids: () => readonly string[]
  /** How many postings it holds. */
  readonly postings: () => number
  readonly built: () => Parts
}

/** One of them: its terms are the cells from `from` to `to`, its facets those of row `row`. */
type Piece = Pick<Entry, 'id' | 'order' | 'days' | 'title'> & { readonly from: number; readonly to: number; readonly row: number }

/** Begins to gather entries. */
export function gathering(): Gathering {
  const numbers = new Map<string, number>()
  const found = growingWords(4096)
  const impacts = growingBytes(4096)
  const facets = gatherFacets()
  const pieces = new Map<string, Piece>()
  return {
    add({ id, terms, order, facets: held, days, title }) {
      const from = found.length()
      for (const [term, impact] of terms) {
        let number = numbers.get(term)
        if (number === undefined) numbers.set(term, (number = numbers.size))
        found.push(number)
        impacts.push(impact)
      }
      pieces.set(id, { id, order, days, title, from, to: found.length(), row: facets.add(held) })
    },
    drop: id => void pieces.delete(id),
    ids: () => [...pieces.keys()],
    postings: found.length,
    built: () => partsOf([...pieces.values()].sort(byDateThenId), { numbers, found: found.taken(), impacts: impacts.taken() }, facets),
  }
}

type Cells = { readonly numbers: ReadonlyMap<string, number>; readonly found: Uint32Array; readonly impacts: Uint8Array }

function partsOf(pieces: readonly Piece[], cells: Cells, facets: GatheredFacets): Parts {
  return {
    size: pieces.length,
    ...postingsOf(pieces, cells),
    ...facets.taken(pieces.map(({ row }) => row)),
    ids: packTexts(pieces.map(({ id }) => id)),
    idOrder: Uint32Array.from([...pieces.keys()].sort((a, b) => (pieces[a]!.id < pieces[b]!.id ? -1 : 1))),
    days: daysOf(pieces),
    titles: packTexts(pieces.map(({ title }) => JSON.stringify(title))),
    orders: packBytes(pieces.map(({ order }) => order)),
    ranks: ranksOf(pieces),
  }
}

const dateOf = ({ days }: Piece): number => days['date'] ?? noDay
const byDateThenId = (a: Piece, b: Piece): number => dateOf(b) - dateOf(a) || (a.id < b.id ? -1 : 1)

function postingsOf(pieces: readonly Piece[], { numbers, found, impacts }: Cells) {
  const counts = new Uint32Array(numbers.size)
  for (const { from, to } of pieces) for (let cell = from; cell < to; cell++) counts[found[cell]!]!++
  const terms = inByteOrder([...numbers.keys()].filter((_, number) => counts[number]! > 0))
  const starts = new Uint32Array(terms.length + 1)
  const next = new Uint32Array(numbers.size)
  const maker = dictionaryMaker()
  terms.forEach((term, place) => {
    const number = numbers.get(term)!
    next[number] = starts[place]!
    starts[place + 1] = starts[place]! + counts[number]!
    maker.add(Buffer.from(term))
  })
  const dictionary: Dictionary = maker.taken()
  return { dictionary, starts, ...grouped(pieces, found, impacts, next, starts.at(-1)!) }
}

const halves = /[\ud800-\udfff]/

// JavaScript compares halves of surrogate pairs, which is the order of UTF-8 unless there are any.
function inByteOrder(terms: string[]): readonly string[] {
  terms.sort()
  return terms.some(term => halves.test(term)) ? terms.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) : terms
}

function grouped(pieces: readonly Piece[], found: Uint32Array, foundImpacts: Uint8Array, next: Uint32Array, length: number) {
  const records = new Uint32Array(length)
  const impacts = new Uint8Array(length)
  pieces.forEach(({ from, to }, record) => {
    for (let cell = from; cell < to; cell++) {
      const at = next[found[cell]!]!++
      records[at] = record
      impacts[at] = foundImpacts[cell]!
    }
  })
  return { records, impacts }
}

function daysOf(pieces: readonly Piece[]): { readonly [name: string]: Int32Array } {
  const names = new Set(['date', 'updated'])
  for (const { days } of pieces) for (const name of Object.keys(days)) names.add(name)
  return Object.fromEntries([...names].map(name => [name, Int32Array.from(pieces, ({ days }) => days[name] ?? noDay)]))
}

// Alphabets differ little: what one has sorted, the next finds nearly in order.
function ranksOf(pieces: readonly Piece[]): { readonly [locale: string]: Uint32Array } {
  const order = [...pieces.keys()]
  const ranks: { [locale: string]: Uint32Array } = {}
  for (const locale of locales) {
    const { compare } = collators.get(locale)!
    const titles = pieces.map(({ title }) => sortingTitle(title, locale))
    order.sort((a, b) => compare(titles[a]!, titles[b]!))
    ranks[locale] = ranksIn(order, (a, b) => compare(titles[a]!, titles[b]!) === 0)
  }
  return ranks
}

function ranksIn(order: readonly number[], equal: (a: number, b: number) => boolean): Uint32Array {
  const ranks = new Uint32Array(order.length)
  for (let place = 1; place < order.length; place++) {
    const [before, record] = [order[place - 1]!, order[place]!]
    ranks[record] = ranks[before]! + (equal(before, record) ? 0 : 1)
  }
  return ranks
}
