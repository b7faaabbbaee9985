import { locales } from '#platform/localized.ts'
import type { Entry } from '../analysis/entry.ts'
import { dictionaryMaker, type Dictionary } from './dictionary.ts'
import { growingBytes, growingWords } from './growing.ts'
import { collators, narrowed, noDay, setsOf, sortingTitle, type Facet, type Parts, type Values } from './parts.ts'
import { packBytes, packTexts } from './texts.ts'

/** Makes a segment of entries, each of another record. */
export function build(unsorted: readonly Entry[]): Parts {
  const entries = [...unsorted].sort(byDateThenId)
  return {
    size: entries.length,
    ...postingsOf(entries),
    ...facetsOf(entries),
    ids: packTexts(entries.map(entry => entry.id)),
    idOrder: Uint32Array.from([...entries.keys()].sort((a, b) => (entries[a]!.id < entries[b]!.id ? -1 : 1))),
    days: daysOf(entries),
    titles: packTexts(entries.map(entry => JSON.stringify(entry.title))),
    orders: packBytes(entries.map(entry => entry.order)),
    ranks: Object.fromEntries(locales.map(locale => [locale, ranksOf(entries, locale)])),
  }
}

const dateOf = (entry: Entry): number => entry.days['date'] ?? noDay
const byDateThenId = (a: Entry, b: Entry): number => dateOf(b) - dateOf(a) || (a.id < b.id ? -1 : 1)

function postingsOf(entries: readonly Entry[]): { dictionary: Dictionary; starts: Uint32Array; records: Uint32Array; impacts: Uint8Array } {
  const numbers = new Map<string, number>()
  const found = growingWords(4096)
  const foundImpacts = growingBytes(4096)
  for (const { terms } of entries) {
    for (const [term, impact] of terms) {
      const known = numbers.get(term)
      const number = known ?? numbers.size
      if (known === undefined) numbers.set(term, number)
      found.push(number)
      foundImpacts.push(impact)
    }
  }
  const sorted = inByteOrder([...numbers.keys()])
  const places = new Uint32Array(sorted.length)
  const maker = dictionaryMaker()
  sorted.forEach((term, place) => {
    places[numbers.get(term)!] = place
    maker.add(Buffer.from(term))
  })
  return { dictionary: maker.taken(), ...grouped(entries, found.taken(), foundImpacts.taken(), places) }
}

const halves = /[\ud800-\udfff]/

// JavaScript compares halves of surrogate pairs, which is the order of UTF-8 unless there are any.
function inByteOrder(terms: string[]): readonly string[] {
  terms.sort()
  return terms.some(term => halves.test(term)) ? terms.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) : terms
}

function grouped(entries: readonly Entry[], found: Uint32Array, foundImpacts: Uint8Array, places: Uint32Array) {
  const starts = new Uint32Array(places.length + 1)
  for (const number of found) starts[places[number]! + 1]!++
  for (let place = 0; place < places.length; place++) starts[place + 1]! += starts[place]!
  const next = starts.slice()
  const records = new Uint32Array(found.length)
  const impacts = new Uint8Array(found.length)
  let cell = 0
  entries.forEach(({ terms }, record) => {
    const end = cell + terms.size
    for (; cell < end; cell++) {
      const at = next[places[found[cell]!]!]!++
      records[at] = record
      impacts[at] = foundImpacts[cell]!
    }
  })
  return { starts, records, impacts }
}

function facetsOf(entries: readonly Entry[]): { rowStarts: Uint32Array; rows: Uint16Array | Uint32Array; values: Values } {
  const names = new Map<string, Set<string>>()
  for (const { facets } of entries) {
    for (const [facet, values] of Object.entries(facets)) {
      const known = names.get(facet) ?? new Set()
      for (const value of values) known.add(value)
      names.set(facet, known)
    }
  }
  const { facets, numbers, texts } = numbered(names)
  const rowStarts = growingWords()
  const rows = growingWords()
  for (const entry of entries) {
    rowStarts.push(rows.length())
    const row = Object.entries(entry.facets).flatMap(([facet, values]) => values.map(value => numbers.get(facet)!.get(value)!))
    for (const value of [...new Set(row)].sort((a, b) => a - b)) rows.push(value)
  }
  rowStarts.push(rows.length())
  const starts = rowStarts.taken()
  const narrow = narrowed(rows.taken(), texts.length)
  return { rowStarts: starts, rows: narrow, values: { facets, names: packTexts(texts), ...setsOf(starts, narrow, texts.length) } }
}

function numbered(names: ReadonlyMap<string, ReadonlySet<string>>) {
  const facets: Facet[] = []
  const numbers = new Map<string, Map<string, number>>()
  const texts: string[] = []
  for (const name of [...names.keys()].sort()) {
    const from = texts.length
    for (const value of [...names.get(name)!].sort()) texts.push(value)
    facets.push({ name, from, to: texts.length })
    numbers.set(name, new Map(texts.slice(from).map((text, index) => [text, from + index])))
  }
  return { facets: facets.filter(facet => facet.to > facet.from), numbers, texts }
}

function daysOf(entries: readonly Entry[]): { readonly [name: string]: Int32Array } {
  const names = new Set(['date', 'updated', ...entries.flatMap(entry => Object.keys(entry.days))])
  return Object.fromEntries([...names].map(name => [name, Int32Array.from(entries, entry => entry.days[name] ?? noDay)]))
}

function ranksOf(entries: readonly Entry[], locale: string): Uint32Array {
  const { compare } = collators.get(locale)!
  const titles = entries.map(entry => sortingTitle(entry.title, locale))
  const order = [...entries.keys()].sort((a, b) => compare(titles[a]!, titles[b]!))
  const ranks = new Uint32Array(entries.length)
  order.forEach((record, place) => {
    const before = order[place - 1]
    ranks[record] = before === undefined ? 0 : ranks[before]! + (compare(titles[before]!, titles[record]!) === 0 ? 0 : 1)
  })
  return ranks
}
