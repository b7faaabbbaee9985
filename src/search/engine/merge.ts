import { locales, type Localized } from '#platform/localized.ts'
import { has } from './bits.ts'
import { dictionaryMaker, walkTerms, type Dictionary } from './dictionary.ts'
import { growingWords } from './growing.ts'
import { joinedLabels } from './labels.ts'
import { collators, narrowed, noDay, setsOf, sortingTitle, type Facet, type Parts, type Values } from './parts.ts'
import type { Segment } from './segment.ts'
import { packTexts, pickTexts, textAt } from './texts.ts'

/** A segment to be merged, with those of its records that still stand. */
export type Source = { readonly segment: Segment; readonly live: Uint32Array | undefined }

/** Where each record of each source went; `gone` for the dead. */
export type Moves = readonly Uint32Array[]

/** The place of a record that was not taken over. */
export const gone = 0xffffffff

type Order = { readonly size: number; readonly source: Uint8Array; readonly record: Uint32Array; readonly moves: Moves }

/** Makes one segment of several, in steps, so that whoever runs it can do other things between them. */
export function* merge(sources: readonly Source[]): Generator<void, { readonly parts: Parts; readonly moves: Moves }> {
  const order = yield* inOrder(sources)
  const { size, source, record, moves } = order
  const postings = yield* postingsOf(sources, moves)
  const facets = facetsOf(sources, order)
  yield
  const labels = joinedLabels(
    sources.map(({ segment }) => segment),
    moves,
    gone,
  )
  yield
  const ids = pickTexts(
    size,
    pick => sources[source[pick]!]!.segment.ids,
    pick => record[pick]!,
  )
  const titles = pickTexts(
    size,
    pick => sources[source[pick]!]!.segment.titles,
    pick => record[pick]!,
  )
  const orders = pickTexts(
    size,
    pick => sources[source[pick]!]!.segment.orders,
    pick => record[pick]!,
  )
  const ranks: { [locale: string]: Uint32Array } = {}
  for (const locale of locales) ranks[locale] = yield* ranksOf(sources, moves, size, locale)
  return {
    parts: {
      size,
      ...postings,
      ...facets,
      labels,
      written: writtenIn(sources, order),
      ids,
      idOrder: idOrderOf(sources, moves, size),
      days: daysOf(sources, order),
      titles,
      orders,
      ranks,
    },
    moves,
  }
}

/** The same at once. */
export function mergeNow(sources: readonly Source[]): { readonly parts: Parts; readonly moves: Moves } {
  const steps = merge(sources)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const stepSize = 2048

function* inOrder(sources: readonly Source[]): Generator<void, Order> {
  const moves = sources.map(({ segment }) => new Uint32Array(segment.size).fill(gone))
  const most = sources.reduce((sum, { segment }) => sum + segment.size, 0)
  const source = new Uint8Array(most)
  const record = new Uint32Array(most)
  let size = 0
  for (const { index, at } of merged(sources.map(heads), byDateThenId)) {
    source[size] = index
    record[size] = at
    moves[index]![at] = size++
    if (size % stepSize === 0) yield
  }
  return { size, source: source.subarray(0, size), record: record.subarray(0, size), moves }
}

type Head = { readonly at: number; readonly date: number; readonly id: string }

function* heads({ segment, live }: Source): Generator<Head> {
  const dates = segment.days.get('date')!
  for (let at = 0; at < segment.size; at++) {
    if (live === undefined || has(live, at)) yield { at, date: dates[at]!, id: textAt(segment.ids, at) }
  }
}

const byDateThenId = (a: Head, b: Head): number => b.date - a.date || (a.id < b.id ? -1 : 1)

/** Walks several sorted sequences as one. */
function* merged<Item extends { readonly at: number }>(sequences: readonly Iterator<Item>[], compare: (a: Item, b: Item) => number) {
  const fronts = sequences.map(sequence => sequence.next())
  for (;;) {
    let least = -1
    fronts.forEach((front, index) => {
      if (!front.done && (least < 0 || compare(front.value, fronts[least]!.value) < 0)) least = index
    })
    if (least < 0) return
    yield { index: least, ...(fronts[least]!.value as Item) }
    fronts[least] = sequences[least]!.next()
  }
}

function* postingsOf(
  sources: readonly Source[],
  moves: Moves,
): Generator<void, { dictionary: Dictionary; starts: Uint32Array; records: Uint32Array; impacts: Uint8Array }> {
  const walkers = sources.map(({ segment }) => walkTerms(segment.dictionary))
  const open = walkers.map(walker => walker.next())
  const most = sources.reduce((sum, { segment }) => sum + segment.records.length, 0)
  const records = new Uint32Array(most)
  const impacts = new Uint8Array(most)
  const starts = growingWords(4096)
  const maker = dictionaryMaker()
  const gather = gatherer(sources, moves)
  let length = 0
  for (let step = 0; ; step++) {
    const same = leastTerms(walkers, open)
    if (same.length === 0) break
    const cells = gather(same.map(index => ({ index, term: walkers[index]!.index() })))
    if (cells.length > 0) {
      maker.add(walkers[same[0]!]!.term().slice())
      starts.push(length)
      for (const cell of cells) {
        records[length] = cell >>> 8
        impacts[length++] = cell & 255
      }
    }
    for (const index of same) open[index] = walkers[index]!.next()
    if (step % 256 === 0) yield
  }
  starts.push(length)
  return { dictionary: maker.taken(), starts: starts.taken(), records: records.slice(0, length), impacts: impacts.slice(0, length) }
}

function leastTerms(walkers: readonly ReturnType<typeof walkTerms>[], open: readonly boolean[]): readonly number[] {
  let least: number[] = []
  for (let index = 0; index < walkers.length; index++) {
    if (!open[index]) continue
    const order = least.length === 0 ? -1 : Buffer.compare(walkers[index]!.term(), walkers[least[0]!]!.term())
    if (order < 0) least = [index]
    else if (order === 0) least.push(index)
  }
  return least
}

// A posting as one number, place and impact, sorts natively. Segments hold fewer than 2^24 records.
function gatherer(sources: readonly Source[], moves: Moves) {
  let cells = new Uint32Array(1024)
  return (terms: readonly { readonly index: number; readonly term: number }[]): Uint32Array => {
    let length = 0
    for (const { index, term } of terms) {
      const { starts, records, impacts } = sources[index]!.segment
      const to = starts[term + 1]!
      if (length + to - starts[term]! > cells.length) {
        const larger = new Uint32Array((length + to - starts[term]!) * 2)
        larger.set(cells.subarray(0, length))
        cells = larger
      }
      for (let at = starts[term]!; at < to; at++) {
        const place = moves[index]![records[at]!]!
        if (place !== gone) cells[length++] = (place << 8) | impacts[at]!
      }
    }
    const taken = cells.subarray(0, length)
    return terms.length > 1 ? taken.sort() : taken
  }
}

function facetsOf(
  sources: readonly Source[],
  { size, source, record }: Order,
): { rowStarts: Uint32Array; rows: Uint16Array | Uint32Array; values: Values } {
  const { facets, texts, numbers } = joinedValues(sources, source, record)
  const rowStarts = new Uint32Array(size + 1)
  const rows = growingWords(size * 8)
  for (let place = 0; place < size; place++) {
    const { rowStarts: from, rows: values } = sources[source[place]!]!.segment
    const number = numbers[source[place]!]!
    for (let cell = from[record[place]!]!; cell < from[record[place]! + 1]!; cell++) rows.push(number[values[cell]!]!)
    rowStarts[place + 1] = rows.length()
  }
  const narrow = narrowed(rows.taken(), texts.length)
  return { rowStarts, rows: narrow, values: { facets, names: packTexts(texts), ...setsOf(rowStarts, narrow, texts.length) } }
}

/** The values still held by a record, in one numbering, and how the numbers of each source translate into it. */
function joinedValues(sources: readonly Source[], source: Uint8Array, record: Uint32Array) {
  const held = sources.map(({ segment }) => new Uint8Array(segment.valueNames.length))
  for (let place = 0; place < source.length; place++) {
    const { rowStarts, rows } = sources[source[place]!]!.segment
    for (let cell = rowStarts[record[place]!]!; cell < rowStarts[record[place]! + 1]!; cell++) held[source[place]!]![rows[cell]!] = 1
  }
  const facets: Facet[] = []
  const texts: string[] = []
  const numbers = sources.map(({ segment }) => new Uint32Array(segment.valueNames.length))
  for (const name of [...new Set(sources.flatMap(({ segment }) => [...segment.facets.keys()]))].sort()) {
    const from = texts.length
    const found = new Map<string, [number, number][]>()
    sources.forEach(({ segment }, index) => {
      const facet = segment.facets.get(name)
      for (let value = facet?.from ?? 0; value < (facet?.to ?? 0); value++) {
        if (!held[index]![value]) continue
        const places = found.get(segment.valueNames[value]!) ?? []
        places.push([index, value])
        found.set(segment.valueNames[value]!, places)
      }
    })
    for (const text of [...found.keys()].sort()) {
      for (const [index, value] of found.get(text)!) numbers[index]![value] = texts.length
      texts.push(text)
    }
    if (texts.length > from) facets.push({ name, from, to: texts.length })
  }
  return { facets, texts, numbers }
}

function idOrderOf(sources: readonly Source[], moves: Moves, size: number): Uint32Array {
  const order = new Uint32Array(size)
  let place = 0
  const sequences = sources.map(function* ({ segment }, index) {
    for (const record of segment.idOrder) if (moves[index]![record] !== gone) yield { at: record, id: textAt(segment.ids, record) }
  })
  for (const { index, at } of merged(sequences, (a, b) => (a.id < b.id ? -1 : 1))) order[place++] = moves[index]![at]!
  return order
}

function daysOf(sources: readonly Source[], { size, source, record }: Order): { readonly [name: string]: Int32Array } {
  const names = new Set(sources.flatMap(({ segment }) => [...segment.days.keys()]))
  const columns: { [name: string]: Int32Array } = {}
  for (const name of names) {
    const days = sources.map(({ segment }) => segment.days.get(name))
    const column = new Int32Array(size)
    for (let place = 0; place < size; place++) column[place] = days[source[place]!]?.[record[place]!] ?? noDay
    columns[name] = column
  }
  return columns
}

const writtenIn = (sources: readonly Source[], { size, source, record }: Order): Uint8Array =>
  new Uint8Array(size).map((_, place) => sources[source[place]!]!.segment.written[record[place]!]!)

function* ranksOf(sources: readonly Source[], moves: Moves, size: number, locale: string): Generator<void, Uint32Array> {
  const { compare } = collators.get(locale)!
  const sequences = sources.map(({ segment }, index) => alphabetical(segment, moves[index]!, locale))
  const ranks = new Uint32Array(size)
  let rank = 0
  let before: string | undefined
  let step = 0
  for (const { index, at, title } of merged(sequences, (a, b) => compare(a.title, b.title))) {
    if (before !== undefined && compare(before, title) !== 0) rank++
    before = title
    ranks[moves[index]![at]!] = rank
    if (++step % stepSize === 0) yield
  }
  return ranks
}

function* alphabetical(segment: Segment, moves: Uint32Array, locale: string): Generator<{ readonly at: number; readonly title: string }> {
  const ranks = segment.ranks.get(locale)!
  const order = Float64Array.from(ranks, (rank, record) => rank * 0x1000000 + record).sort()
  for (const key of order) {
    const at = key % 0x1000000
    if (moves[at] !== gone) yield { at, title: sortingTitle(JSON.parse(textAt(segment.titles, at)) as Localized, locale) }
  }
}
