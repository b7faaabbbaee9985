import type { Localized } from '#platform/localized.ts'
import type { TermDefinition } from './definition.ts'
import type { Mapping } from './mapping.ts'

/** What is different from the program, or all of an own term. `null`: taken away. `broader` is the whole list of broader terms. */
export type TermChanges = Parts<
  Pick<
    TermDefinition,
    | 'label'
    | 'definition'
    | 'scopeNote'
    | 'note'
    | 'guideline'
    | 'notation'
    | 'synonyms'
    | 'aliases'
    | 'retired'
    | 'replacedBy'
    | 'broader'
    | 'score'
    | 'color'
    | 'ours'
  >
> & {
  /** It has become this other term, which answers to its identifiers. */
  readonly mergedInto?: string | null
}

/** A term that was changed (`own`: added), with all its changes so far. `vocabulary` is the one it is defined in. */
export type ChangedTerm = {
  readonly identifier: string
  readonly vocabulary: string
  readonly own: boolean
  readonly changes: TermChanges
  readonly version: number
}

/** What is different of a vocabulary. `order` puts its own terms in order, `added` lists terms of other vocabularies here too. */
export type VocabularyChanges = Parts<{
  readonly title: Localized
  readonly description: Localized
  readonly guideline: Localized
  readonly order: readonly string[]
  readonly added: readonly string[]
}>

/** A vocabulary that was changed (`own`: added). */
export type ChangedVocabulary = { readonly key: string; readonly own: boolean; readonly changes: VocabularyChanges; readonly version: number }

/** A mapping that was added, changed or taken away. */
export type ChangedMapping = Mapping & { readonly removed: boolean }

/** Everything that was changed of what comes with the program. */
export type Changes = {
  readonly vocabularies: readonly ChangedVocabulary[]
  readonly terms: readonly ChangedTerm[]
  readonly mappings: readonly ChangedMapping[]
}

type Parts<Whole> = { readonly [part in keyof Whole]?: Exclude<Whole[part], undefined> | null }

/** Nothing was changed. */
export const unchanged: Changes = { vocabularies: [], terms: [], mappings: [] }
