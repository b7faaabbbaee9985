import type { Card, Weight } from '../card.ts'
import { classes, eachTerm, termsOfForeignLabel, termsOfLabel } from './terms.ts'

/** A card, analysed: what a segment stores of one record. The same card always makes the same entry. */
export type Entry = {
  readonly id: string
  /** Term → impact 1–255: how much the term says about this record (BM25F, without the rarity of the term). */
  readonly terms: ReadonlyMap<string, number>
  /** The words of its texts in order, two bytes each, 0 between texts: what phrases are compared with. */
  readonly order: Uint8Array
  readonly facets: Card['facets']
  readonly days: Card['days']
  readonly title: Card['title']
}

/** Grows when analysis or ranking changes: an index made by another version is made anew. */
export const analysisVersion = 2

const weights: { readonly [weight in Weight]: number } = { identifier: 10, title: 8, keyword: 4, summary: 3, body: 1, attachment: 0.5 }
const saturation = 1.5
const lengthShare = 0.5
// A constant instead of the average of the day: scores do not move when other records come and go.
const usualLength = { text: 120, title: 8 }
const longestText = 1_000_000
const longestLabel = 300
const longestOrder = 20_000
/** Less than any word that stands in a text. */
const foreignImpact = 16

/** Analyse a card. */
export function entryOf(card: Card): Entry {
  const terms = new Map<string, number>()
  const foreign = new Set<string>()
  const order: number[] = []
  const inOrder = (number: number) => order.length < longestOrder && order.push(number)
  const written = languagesIn(card)
  let length = 0
  for (const { weight, language, text } of card.texts) {
    const add = weights[weight]
    const count = (term: string) => terms.set(term, (terms.get(term) ?? 0) + add)
    if (weight === 'keyword' && text.length <= longestLabel) {
      if (written.has(language)) for (const term of termsOfLabel(text, language)) count(term)
      else for (const term of termsOfForeignLabel(text, language)) foreign.add(term)
      continue
    }
    const words = eachTerm(text.slice(0, longestText), language, count, inOrder)
    inOrder(0)
    if (weight !== 'keyword' && weight !== 'identifier') length += words
  }
  for (const [term, frequency] of terms) terms.set(term, impact(frequency, length / usualLength.text))
  for (const term of foreign) terms.set(term, foreignImpact)
  for (const [term, share] of titleTerms(card)) terms.set(term, share)
  return { id: card.id, terms, order: new Uint8Array(Uint16Array.from(order).buffer), facets: card.facets, days: card.days, title: card.title }
}

/** The languages a card is written in. A label in one of them could stand in its text. */
export function languagesIn({ texts, title }: Card): ReadonlySet<string> {
  const languages = texts.filter(({ weight }) => weight !== 'keyword' && weight !== 'identifier').map(({ language }) => language)
  return new Set([...languages, ...Object.keys(title), 'und'])
}

function titleTerms(card: Card): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  for (const [language, title] of Object.entries(card.title)) {
    const found: string[] = []
    const words = eachTerm(title ?? '', language, term => found.push(term))
    for (const form of titleWords(found))
      terms.set(classes.title + form, Math.max(terms.get(classes.title + form) ?? 0, impact(1, words / usualLength.title)))
  }
  return terms
}

/** The plain words of a title among its terms: folded where folding changes them, otherwise as written. */
function titleWords(terms: readonly string[]): readonly string[] {
  return terms.flatMap((term, index) => {
    if (term[0] === classes.folded) return [term.slice(1)]
    return term[0] === classes.exact && terms[index + 1]?.[0] !== classes.folded ? [term.slice(1)] : []
  })
}

const impact = (frequency: number, relativeLength: number): number =>
  Math.max(1, Math.round((255 * frequency) / (frequency + saturation * (1 - lengthShare + lengthShare * relativeLength))))
