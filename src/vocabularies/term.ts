import type { Localized } from '#platform/localized.ts'

/** A term of a thesaurus domain. The relations hold identifiers; a term may belong to several vocabularies. */
export type Term = {
  readonly identifier: string
  readonly label: Localized
  readonly vocabularies: readonly string[]
  readonly broader: readonly string[]
  readonly narrower: readonly string[]
  /** The vocabulary it is defined in; its managers look after it. Other vocabularies may list it too. */
  readonly home: string
  readonly definition?: Localized
  /** When to use the term and when not. */
  readonly scopeNote?: Localized
  /** Anything else there is to say. */
  readonly note?: Localized
  /** How to tag with it, as safe HTML; shown where people tag. */
  readonly guideline?: Localized
  /** Short code readers know it by: `A.CT.1`, `USD`. */
  readonly notation?: string
  /** Other names by language, found but not shown. */
  readonly synonyms?: Synonyms
  /** Other identifiers the term answers to. */
  readonly aliases?: readonly string[]
  /** Still shown in old records, no longer offered. */
  readonly retired?: true
  /** The term to use in place of a retired one. */
  readonly replacedBy?: string
  /** Identifier and labels are ours: no open official list is known. */
  readonly ours?: true
  /** Place on a scale, five is best. */
  readonly score?: number
  /** Colour on charts, `#RRGGBB`. */
  readonly color?: string
}

/** Names by language. */
export type Synonyms = { readonly [language: string]: readonly string[] }

/** A set of terms. `domain` is the identifier the CBD thesaurus serves it under. */
export type Vocabulary = {
  readonly key: string
  readonly title: Localized
  readonly domain?: string
  /** What it is for. */
  readonly description?: Localized
  /** How to tag with it, as safe HTML; shown where people tag. */
  readonly guideline?: Localized
  /** Added here; it does not come with the program. */
  readonly own?: true
}

/** A term with what is narrower in the same vocabulary, for browsing. */
export type TermNode = { readonly term: Term; readonly narrower: readonly TermNode[] }

/** "Other": offered by fields, a member of no vocabulary to choose from; needs a text of its own. */
export const otherTerm = '5B6177DD-5E5E-434E-8CB7-D63D67D5EBED'
