import { locales, type Localized } from '#platform/localized.ts'
import { classes, termsOfForeignLabel, termsOfLabel } from './terms.ts'

/** What the name of a term is worth in a language the record is written in: less than any title, about as much as a word of its text. */
export const labelImpact = 110

/** … and in another language: less than any word that stands in a text. */
export const foreignImpact = 16

// Bits of languages. Names in any other language are foreign to every record.
const bits: ReadonlyMap<string, number> = new Map(['und', ...locales].map((language, place) => [language, 1 << place]))
const elsewhere = 1 << 7

/** Languages as bits, as a segment keeps them of each record. */
export function languageBits(languages: Iterable<string>): number {
  let sum = 1
  for (const language of languages) sum |= bits.get(language) ?? 0
  return sum
}

/** A term of a label, and the languages whose names hold it. */
export type LabelTerm = { readonly term: string; readonly languages: number }

/** The terms of a label in all its languages, each once. */
export function termsInLabel(label: Localized): readonly LabelTerm[] {
  const found = new Map<string, number>()
  for (const [language, text] of Object.entries(label)) {
    if (!text) continue
    const bit = bits.get(language) ?? elsewhere
    const add = (term: string) => found.set(term, (found.get(term) ?? 0) | bit)
    const name = text.slice(0, longestLabel)
    termsOfLabel(name, language).forEach(add)
    termsOfForeignLabel(name, language).forEach(add)
  }
  return [...found].map(([term, languages]) => ({ term, languages }))
}

const longestLabel = 300

/** What a term of a label is worth on a record written in these languages; 0: it does not count there. */
export function labelGain({ term, languages }: LabelTerm, written: number): number {
  if (term[0] === classes.label) return (languages & ~written) !== 0 ? foreignImpact : 0
  return (languages & written) !== 0 ? labelImpact : 0
}
