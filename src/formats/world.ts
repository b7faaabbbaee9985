import type { Facts } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'

/** What a format must know of the world outside its data. Given by the caller: formats stay pure. */
export type World = {
  /** Is this a term of one of the vocabularies, still offered for choice? */
  readonly isTerm: (vocabularies: readonly string[], identifier: string) => boolean
  /** Is the term the other one or narrower than it? */
  readonly isBelow: (identifier: string, ancestor: string) => boolean
  /** A term's label in all languages. */
  readonly label: (identifier: string) => Localized | undefined
  /** The first terms of a vocabulary, for examples. */
  readonly someTerms: (vocabulary: string, below?: string) => readonly string[]
  /** All terms of a vocabulary below a term, in the vocabulary's order: the headline indicators of a target. */
  readonly termsBelow: (vocabulary: string, ancestor: string) => readonly string[]
  /** What is known of a record that is referred to; `undefined` when there is none. */
  readonly record: (identifier: string) => Referred | undefined
  /** The government and id of the record being checked, when it has them. */
  readonly government?: string
  readonly id?: string
  /** Facts of the body around the value being checked; `issuesIn` sets it. */
  readonly around?: Facts
}

/** A record that another refers to. */
export type Referred = {
  readonly id: string
  readonly format: string
  readonly government: string | undefined
  readonly state: 'draft' | 'published' | 'withdrawn'
  readonly title: Localized
}
