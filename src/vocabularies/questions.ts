import { Refused } from '#platform/errors.ts'
import { inLocale, type Localized } from '#platform/localized.ts'
import { found } from './find-terms.ts'
import { foldedName } from './folded-name.ts'
import { lineages, mapped, termsByName, thesaurus } from './held.ts'
import type { Mapped } from './mapping.ts'
import type { Term, TermNode, Vocabulary } from './term.ts'
import { folded } from './thesaurus.ts'

/** Every vocabulary, by key. */
export const vocabularies = (): readonly Vocabulary[] => [...thesaurus().vocabularies.values()]

/** The vocabulary with this key or CBD domain; refused as not found when there is none. */
export function vocabularyNamed(name: string): Vocabulary {
  const known = thesaurus().vocabularies.get(name) ?? vocabularies().find(({ domain }) => domain !== undefined && folded(domain) === folded(name))
  if (known === undefined) throw new Refused('not-found', 'vocabulary.unknown', { vocabulary: name })
  return known
}

/** A vocabulary's title in the six languages; refused as not found when there is none. */
export const vocabularyTitle = (key: string): Localized => vocabularyNamed(key).title

/** The terms of a vocabulary in its order, without retired ones; none when the vocabulary is not known. */
export const termsOf = (key: string): readonly Term[] => thesaurus().offered.get(key) ?? []

/** The terms of a vocabulary in its order, with retired ones; none when the vocabulary is not known. */
export const listedIn = (key: string): readonly Term[] => thesaurus().listed.get(key) ?? []

/** How to tag with the terms of a vocabulary, or with one term (its identifier): safe HTML by language, where somebody has written it. */
export const guidelineOf = (name: string): Localized | undefined => (thesaurus().vocabularies.get(name) ?? termNamed(name))?.guideline

/** The terms of other schemes, and web addresses, that a term is mapped to, from whichever side that was written; none for an unknown term. */
export const mappingsOf = (identifier: string): readonly Mapped[] => mapped().get(folded(termNamed(identifier)?.identifier ?? '')) ?? []

/** The terms of a vocabulary as a forest, for browsing; none when the vocabulary is not known. */
export const treeOf = (key: string): readonly TermNode[] => thesaurus().trees.get(key) ?? []

/** The term with this identifier or alias, in any case. */
export const termNamed = (identifier: string): Term | undefined => thesaurus().terms.get(folded(identifier))

/** A term's label in all languages. */
export const labelOf = (identifier: string): Localized | undefined => termNamed(identifier)?.label

/** Other identifiers the same term answers to. */
export const aliasesOf = (identifier: string): readonly string[] => termNamed(identifier)?.aliases ?? []

/** A term and everything broader than it, nearest first; none for an unknown term. */
export function lineageOf(identifier: string): readonly Term[] {
  const term = termNamed(identifier)
  if (term === undefined) return []
  const known = lineages().get(term)
  if (known !== undefined) return known
  const found = [term, ...reached(identifier, ({ broader }) => broader).map(above => termNamed(above)!)]
  lineages().set(term, found)
  return found
}

/** Everything broader than a term, nearest first. */
export const ancestorsOf = (identifier: string): readonly string[] =>
  lineageOf(identifier)
    .slice(1)
    .map(above => above.identifier)

/** Everything narrower than a term, nearest first; with `vocabulary` only its members. */
export const narrowerOf = (identifier: string, vocabulary?: string): readonly string[] =>
  reached(identifier, ({ narrower }) => narrower).filter(
    narrower => vocabulary === undefined || termNamed(narrower)!.vocabularies.includes(vocabulary),
  )

function reached(identifier: string, next: (term: Term) => readonly string[]): readonly string[] {
  const term = termNamed(identifier)
  const known = new Set(term ? next(term) : [])
  for (const one of known) for (const further of next(termNamed(one)!)) known.add(further)
  return [...known]
}

/** Is the term the other one or narrower than it? */
export function isBelow(identifier: string, ancestor: string): boolean {
  const top = termNamed(ancestor)?.identifier
  return top !== undefined && (termNamed(identifier)?.identifier === top || ancestorsOf(identifier).includes(top))
}

/** Is it a term of one of the vocabularies, still offered for choice? */
export function isTerm(keys: readonly string[], identifier: string): boolean {
  const term = termNamed(identifier)
  return term !== undefined && !term.retired && term.vocabularies.some(key => keys.includes(key))
}

/** The terms of these vocabularies that best match a text in any language; without a text the first ones. */
export function findTerms(keys: readonly string[], text: string, locale: string, limit = 20): readonly Term[] {
  const candidates = keys.length === 1 ? termsOf(keys[0]!) : [...new Set(keys.flatMap(termsOf))]
  return found(candidates, text, locale, limit)
}

/** Terms whose label, synonym or code in any language is exactly this, without regard to case and accents. */
export const termsByLabel = (label: string): readonly string[] => (termsByName().get(foldedName(label)) ?? []).map(({ identifier }) => identifier)

/** A country's name for a reader; the code itself when it is not known. */
export function countryName(country: string, locale: string): string {
  const term = termNamed(country)
  return term?.vocabularies.includes('countries') ? inLocale(term.label, locale).text : country.toUpperCase()
}

/** The regions and groups a country is a member of, in the order of the regions. */
export const regionsOf = (country: string): readonly string[] =>
  (termNamed(country)?.broader ?? []).filter(identifier => isTerm(['regions'], identifier))
