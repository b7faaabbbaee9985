import { locales, type Localized } from '#platform/localized.ts'
import type { Entry } from '../analysis/entry.ts'
import { numberOfTerm, termNumbered, termsKnown } from '../analysis/lexicon.ts'
import { alphabetOf, beginningsOf } from './alphabet.ts'
import { dictionaryMaker, type Dictionary } from './dictionary.ts'
import { gatherFacets, type GatheredFacets } from './gather-facets.ts'
import { growingBytes, growingHalves, growingWords } from './growing.ts'
import { gatherLabels, type GatheredLabels } from './labels.ts'
import { noDay, sortingTitle, type Parts } from './parts.ts'
import { packTexts, pickTexts, textAt, type Texts } from './texts.ts'

/** Entries on their way into a segment, without what is already written down of them. */
export type Gathering = {
  /** Takes an entry in the place of an earlier one of the same record. */
  readonly add: (entry: Entry) => void
  readonly drop: (id: string) => void
  readonly ids: () => readonly string[]
  /** How many postings it holds. */
  readonly postings: () => number
  /** What was gathered. Nothing can be added afterwards. */
  readonly built: () => Parts
}

/**
 * One of them: its terms are the cells from `from` to `to`, its words in order those from `first` to `last`, its facets, labels and title
 * those of row `row`.
 */
type Piece = Pick<Entry, 'id' | 'days' | 'written'> & {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  readonly row: number
}

/** Begins to gather entries. Until it is built, the lexicon must not forget. */
export function gathering(): Gathering {
  const found = growingWords(4096)
  const impacts = growingBytes(4096)
  const orders = growingHalves(4096)
  const titles = growingBytes(4096)
  const titleStarts = growingWords(256)
  const facets = gatherFacets()
  const labels = gatherLabels()
  const pieces = new Map<string, Piece>()
  return {
    add({ id, terms, impacts: shares, order, labels: names, written, facets: held, days, title }) {
      const [from, first] = [found.length(), orders.length()]
      found.append(terms)
      impacts.append(shares)
      orders.append(order)
      labels.add(names)
      titleStarts.push(titles.length())
      titles.append(Buffer.from(JSON.stringify(title)))
      pieces.set(id, { id, days, written, from, to: found.length(), first, last: orders.length(), row: facets.add(held) })
    },
    drop: id => void pieces.delete(id),
    ids: () => [...pieces.keys()],
    postings: found.length,
    built() {
      titleStarts.push(titles.length())
      const names = { bytes: titles.taken(), starts: titleStarts.taken() }
      const cells = { found: found.taken(), impacts: impacts.taken(), orders: orders.taken(), titles: names }
      return partsOf([...pieces.values()].sort(byDateThenId), cells, facets, labels)
    },
  }
}

type Cells = { readonly found: Uint32Array; readonly impacts: Uint8Array; readonly orders: Uint16Array; readonly titles: Texts }

function partsOf(pieces: readonly Piece[], cells: Cells, facets: GatheredFacets, labels: GatheredLabels): Parts {
  const rows = pieces.map(({ row }) => row)
  const titles = pickTexts(
    rows.length,
    () => cells.titles,
    record => rows[record]!,
  )
  return {
    size: pieces.length,
    ...postingsOf(pieces, cells),
    ...facets.taken(rows),
    labels: labels.taken(rows),
    written: Uint8Array.from(pieces, ({ written }) => written),
    ids: packTexts(pieces.map(({ id }) => id)),
    idOrder: Uint32Array.from([...pieces.keys()].sort((a, b) => (pieces[a]!.id < pieces[b]!.id ? -1 : 1))),
    days: daysOf(pieces),
    titles,
    orders: ordersOf(pieces, cells),
    ranks: ranksOf(pieces.map((_, record) => JSON.parse(textAt(titles, record)) as Localized)),
  }
}

const dateOf = ({ days }: Piece): number => days['date'] ?? noDay
const byDateThenId = (a: Piece, b: Piece): number => dateOf(b) - dateOf(a) || (a.id < b.id ? -1 : 1)

// Of each term by its number how many postings there are, then where the next of them goes; all zero between two gatherings.
let places = new Uint32Array(1 << 16)

function postingsOf(pieces: readonly Piece[], cells: Cells) {
  if (places.length < termsKnown()) places = new Uint32Array(termsKnown() * 2)
  const terms = inByteOrder(countedTerms(pieces, cells.found).map(termNumbered))
  const starts = new Uint32Array(terms.length + 1)
  const numbers = new Uint32Array(terms.length)
  const maker = dictionaryMaker()
  terms.forEach((term, place) => {
    const number = numberOfTerm(term)
    numbers[place] = number
    starts[place + 1] = starts[place]! + places[number]!
    places[number] = starts[place]!
    maker.add(Buffer.from(term))
  })
  const dictionary: Dictionary = maker.taken()
  const postings = grouped(pieces, cells, starts.at(-1)!)
  for (const number of numbers) places[number] = 0
  return { dictionary, starts, ...postings }
}

function countedTerms(pieces: readonly Piece[], found: Uint32Array): readonly number[] {
  const terms: number[] = []
  for (const { from, to } of pieces) for (let cell = from; cell < to; cell++) if (places[found[cell]!]!++ === 0) terms.push(found[cell]!)
  return terms
}

const halves = /[\ud800-\udfff]/

// JavaScript compares halves of surrogate pairs, which is the order of UTF-8 unless there are any.
function inByteOrder(terms: string[]): readonly string[] {
  terms.sort()
  return terms.some(term => halves.test(term)) ? terms.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) : terms
}

function grouped(pieces: readonly Piece[], { found, impacts: foundImpacts }: Cells, length: number) {
  const records = new Uint32Array(length)
  const impacts = new Uint8Array(length)
  for (let record = 0; record < pieces.length; record++) {
    const { from, to } = pieces[record]!
    for (let cell = from; cell < to; cell++) {
      const at = places[found[cell]!]!++
      records[at] = record
      impacts[at] = foundImpacts[cell]!
    }
  }
  return { records, impacts }
}

function daysOf(pieces: readonly Piece[]): { readonly [name: string]: Int32Array } {
  const names = new Set(['date', 'updated'])
  for (const { days } of pieces) for (const name of Object.keys(days)) names.add(name)
  return Object.fromEntries([...names].map(name => [name, Int32Array.from(pieces, ({ days }) => days[name] ?? noDay)]))
}

function ordersOf(pieces: readonly Piece[], { orders }: Cells): Texts {
  const starts = new Uint32Array(pieces.length + 1)
  pieces.forEach(({ first, last }, record) => (starts[record + 1] = starts[record]! + (last - first) * 2))
  const numbers = new Uint16Array(starts.at(-1)! >> 1)
  pieces.forEach(({ first, last }, record) => numbers.set(orders.subarray(first, last), starts[record]! >> 1))
  return { bytes: new Uint8Array(numbers.buffer), starts }
}

// Alphabets differ little: what one has sorted, the next finds nearly in order.
function ranksOf(names: readonly Localized[]): { readonly [locale: string]: Uint32Array } {
  const order = [...names.keys()]
  const ranks: { [locale: string]: Uint32Array } = {}
  let beginnings = beginningsOf([])
  for (const locale of locales) {
    const titles = names.map(name => sortingTitle(name, locale))
    const isSame = titles.length === beginnings.titles.length && titles.every((title, place) => title === beginnings.titles[place])
    if (!isSame) beginnings = beginningsOf(titles)
    const compare = alphabetOf(locale, beginnings)
    order.sort(compare)
    ranks[locale] = ranksIn(order, (a, b) => compare(a, b) === 0)
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
