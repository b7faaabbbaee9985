import { plainText } from '#platform/plain-text.ts'
import type { Localized } from '#platform/localized.ts'
import type { TermChanges } from './changes.ts'
import type { Synonyms } from './term.ts'

/** What an editor writes of a term. A part that is left out stays as it is; an empty one is taken away. */
export type TermInput = {
  readonly label?: Localized
  readonly definition?: Localized
  readonly scopeNote?: Localized
  readonly note?: Localized
  /** Safe HTML: whoever takes it from people has cleaned it. */
  readonly guideline?: Localized
  readonly notation?: string
  readonly synonyms?: Synonyms
  readonly aliases?: readonly string[]
  /** All broader terms. */
  readonly broader?: readonly string[]
}

/** The parts as they are kept: without blanks around them, without what is empty. */
export function partsOf({ label, definition, scopeNote, note, guideline, notation, synonyms, aliases, broader }: TermInput): TermChanges {
  const texts = Object.entries({ label, definition, scopeNote, note, guideline }).flatMap(([part, text]) =>
    text === undefined ? [] : [[part, part === 'label' ? textIn(text) : kept(textIn(text))] as const],
  )
  const lists = Object.entries({ aliases, broader }).flatMap(([part, list]) =>
    list === undefined ? [] : [[part, part === 'broader' ? tidy(list) : kept(tidy(list))] as const],
  )
  return {
    ...Object.fromEntries([...texts, ...lists]),
    ...(notation === undefined ? {} : { notation: plainText(notation).trim() || null }),
    ...(synonyms === undefined ? {} : { synonyms: kept(synonymsIn(synonyms)) }),
  }
}

/** A localized text without empty languages and blanks around. */
export const textIn = (text: Localized): Localized =>
  Object.fromEntries(
    Object.entries(text)
      .map(([language, words]) => [language, plainText(words ?? '').trim()] as const)
      .filter(([, words]) => words !== ''),
  )

const synonymsIn = (synonyms: Synonyms): Synonyms =>
  Object.fromEntries(
    Object.entries(synonyms)
      .map(([language, names]) => [language, tidy(names)] as const)
      .filter(([, names]) => names.length > 0),
  )

const tidy = (list: readonly string[]): readonly string[] => [...new Set(list.map(entry => plainText(entry).trim()).filter(Boolean))]

const kept = <Part extends object>(part: Part): Part | null => (Object.keys(part).length > 0 ? part : null)
