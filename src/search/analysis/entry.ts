import type { Card, Weight } from '../card.ts'
import { foreignImpact, labelGain, languageBits, termsInLabel } from './labels.ts'
import { beginCounting, count, counted } from './counted.ts'
import { numberOfTerm, termNumbered } from './lexicon.ts'
import { readingsOf, titleReadings } from './reading.ts'
import { termsOfForeignLabel } from './terms.ts'

/** A card, analysed: what a segment stores of one record. The same card always makes the same entry. */
export type Entry = {
  readonly id: string
  /** The terms of its texts, by their numbers in the lexicon, each once. */
  readonly terms: readonly number[]
  /** Of each of them 1–255: how much it says about this record (BM25F, without the rarity of the term). */
  readonly impacts: readonly number[]
  /** The words of its texts in order, as numbers of two bytes, 0 between texts: what phrases are compared with. */
  readonly order: readonly number[]
  /** The names of what it is about, and the languages it is written in: a record is found by them, though they are none of its texts. */
  readonly labels: NonNullable<Card['labels']>
  readonly written: number
  readonly facets: Card['facets']
  readonly days: Card['days']
  readonly title: Card['title']
}

/** Grows when analysis or ranking changes: an index made by another version is made anew. */
export const analysisVersion = 3

const weights: { readonly [weight in Weight]: number } = { identifier: 10, title: 8, keyword: 4, summary: 3, body: 1, attachment: 0.5 }
const saturation = 1.5
const lengthShare = 0.5
// A constant instead of the average of the day: scores do not move when other records come and go.
const usualLength = { text: 120, title: 8 }
const longestText = 1_000_000
const longestKeyword = 300
const longestOrder = 20_000
/** A word of a title counts more than the name of a term, however long the text. */
const titleImpact = 160

/** Analyse a card. Its terms are numbers of the lexicon, which must not forget them meanwhile. */
export function entryOf(card: Card): Entry {
  const order: number[] = []
  const written = languagesIn(card)
  beginCounting()
  let length = 0
  for (const text of card.texts) {
    const isName = text.weight === 'keyword' && text.text.length <= longestKeyword
    if (isName && !written.has(text.language)) {
      for (const term of termsOfForeignLabel(text.text, text.language)) count(numberOfTerm(term), 0, foreignImpact)
      continue
    }
    const words = countText(text, isName ? undefined : order)
    if (isName) continue
    if (order.length < longestOrder) order.push(0)
    if (text.weight !== 'keyword' && text.weight !== 'identifier') length += words
  }
  for (const [language, title] of Object.entries(card.title)) countTitle(title ?? '', language)
  return {
    id: card.id,
    ...counted(frequency => impact(frequency, length / usualLength.text)),
    order: order.length > longestOrder ? order.slice(0, longestOrder) : order,
    labels: card.labels ?? [],
    written: languageBits(written),
    facets: card.facets,
    days: card.days,
    title: card.title,
  }
}

function countText({ weight, language, text }: Card['texts'][number], order: number[] | undefined): number {
  const add = weights[weight]
  const least = weight === 'title' ? titleImpact : 0
  let words = 0
  for (const reading of readingsOf(text.slice(0, longestText), language)) {
    for (const number of reading.terms) count(number, add, least)
    if (order !== undefined && order.length < longestOrder) for (const number of reading.order) order.push(number)
    words += reading.words
  }
  return words
}

function countTitle(title: string, language: string): void {
  const readings = titleReadings(title, language)
  const length = readings.reduce((sum, { words }) => sum + words, 0)
  for (const { terms } of readings) for (const number of terms) count(number, 0, impact(1, length / usualLength.title))
}

const impact = (frequency: number, relativeLength: number): number =>
  Math.max(1, Math.round((255 * frequency) / (frequency + saturation * (1 - lengthShare + lengthShare * relativeLength))))

/** The languages a card is written in. A label in one of them could stand in its text. */
export function languagesIn({ texts, title }: Card): ReadonlySet<string> {
  const languages = texts.filter(({ weight }) => weight !== 'keyword' && weight !== 'identifier').map(({ language }) => language)
  return new Set([...languages, ...Object.keys(title), 'und'])
}

/** Terms → impacts, as words. */
export type Impacts = ReadonlyMap<string, number>

/** Every term a record is found by, and how much it says: those of its texts, and with its labels. At once, before the lexicon forgets. */
export function impactsIn({ terms, impacts, labels, written }: Entry): { readonly texts: Impacts; readonly all: Impacts } {
  const texts = new Map(terms.map((number, place) => [termNumbered(number), impacts[place]!]))
  const all = new Map(texts)
  for (const term of labels.flatMap(termsInLabel)) {
    const gain = labelGain(term, written)
    if (gain > (all.get(term.term) ?? 0)) all.set(term.term, gain)
  }
  return { texts, all }
}
