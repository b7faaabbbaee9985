import type { Card, Weight } from '../card.ts'
import { classes, eachTerm, termsOfLabel } from './terms.ts'

/** A card, analysed: what a segment stores of one record. The same card always makes the same entry. */
export type Entry = {
  readonly id: string
  /** Term → impact 1–255: how much the term says about this record (BM25F, without the rarity of the term). */
  readonly terms: ReadonlyMap<string, number>
  readonly facets: Card['facets']
  readonly days: Card['days']
  readonly title: Card['title']
}

/** Grows when analysis or ranking changes: an index made by another version is made anew. */
export const analysisVersion = 1

const weights: { readonly [weight in Weight]: number } = { identifier: 10, title: 8, keyword: 4, summary: 3, body: 1, attachment: 0.5 }
const saturation = 1.2
const lengthShare = 0.75
// A constant instead of the average of the day: scores do not move when other records come and go.
const usualLength = { text: 120, title: 8 }
const longestText = 1_000_000
const longestLabel = 300

/** Analyse a card. */
export function entryOf(card: Card): Entry {
  const terms = new Map<string, number>()
  let length = 0
  for (const { weight, language, text } of card.texts) {
    const add = weights[weight]
    const count = (term: string) => terms.set(term, (terms.get(term) ?? 0) + add)
    if (weight === 'keyword' && text.length <= longestLabel) {
      for (const term of termsOfLabel(text, language)) count(term)
      continue
    }
    const words = eachTerm(text.slice(0, longestText), language, count)
    if (weight !== 'keyword' && weight !== 'identifier') length += words
  }
  for (const [term, frequency] of terms) terms.set(term, impact(frequency, length / usualLength.text))
  for (const [term, share] of titleTerms(card)) terms.set(term, share)
  return { id: card.id, terms, facets: card.facets, days: card.days, title: card.title }
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
