import type { Filter, Value } from '#platform/filter.ts'
import type { FieldTypeName } from './fields/field-type-name.ts'
import type { Migration } from './migration.ts'
import type { Workflow } from './workflow.ts'

/** The clearing-house a format belongs to. Its records' identifiers begin with the house's prefix. */
export type House = 'CHM' | 'BCH' | 'ABSCH' | 'ORT'

/** Who submits and who publishes (facts: who submits, who validates). `contact` is published by its owner without a review. */
export type Kind = 'national' | 'reference' | 'secretariat' | 'contact'

/** The fields of a format or group, in the order of the form. */
export type Fields = { readonly [name: string]: Field }

/** A part of a format. Data only: everything a kind of field can do stands in its field type. */
export type Field = {
  readonly type: FieldTypeName
  /** Must hold a value: always, or while the filter holds for the facts of the data. */
  readonly required?: true | Filter
  /** Asked only while the filter holds; otherwise hidden and removed from the stored body. */
  readonly visible?: Filter
  /** Name of the yes/no field that says "confidential" in place of this value. While it is true the value is removed. */
  readonly confidential?: string
  /** `term`, `terms`, rows of a `matrix`: the vocabularies to choose from. `links`: the vocabulary of each link's `translationType`. */
  readonly vocabulary?: string | readonly string[]
  /** `term`, `terms`: "Other" is offered, with a text of its own; or with its text in the field named here. */
  readonly other?: true | string
  /** `terms`, `choices`, `groups` that are a question: "none", "not applicable": what cannot stand beside others. */
  readonly exclusive?: readonly string[]
  /** `term`, `terms`: only terms below this one may be chosen. */
  readonly below?: string
  /** `term`, `terms`: these terms take a text of their own beside "Other". */
  readonly custom?: readonly string[]
  /** `term`, `terms`: the terms in `custom` cannot go without their text. */
  readonly customRequired?: true
  /** `reference`, `references`: formats that may be referred to. */
  readonly formats?: readonly string[]
  /** `reference`: while the filter holds, a term of `vocabulary` stands in the place of a record. */
  readonly termWhile?: Filter
  /** `reference`, `references`: only records of the same government; or only those of the formats named here must be. */
  readonly own?: true | readonly string[]
  /** `reference`, `references`: the record itself cannot be chosen. */
  readonly notSelf?: true
  /**
   * `group`, `groups`, `matrix`: the parts. Conditions of parts see their siblings by bare names, then the facts of the body.
   * Rows of a matrix are `{ identifier, parent?, customValue? }` and these parts; conditions see the row's `identifier`.
   * A part named `answer` (yes/no) says whether the row counts; a row under a head answered with no does not.
   */
  readonly fields?: Fields
  /**
   * `group`, `groups`: one question. Its part `value` is answered under the group's own label, the other parts stand below it;
   * of `groups` there is one row for each answer chosen.
   */
  readonly question?: true
  /** `choice`, `choices`: the values. */
  readonly options?: readonly string[]
  /** `choice`, `choices`: older spellings of values, read as ours. */
  readonly aliases?: { readonly [old: string]: string }
  /** `date`: `YYYY` and `YYYY-MM` are allowed. */
  readonly partial?: true
  /** `number`: bounds, both included, and whole numbers only. `money` in the unit the format's help names. */
  readonly min?: number
  readonly max?: number
  readonly integer?: true
  /** Most words of a text (markup not counted) per language. */
  readonly maxWords?: number
  /** Most characters of a text per language. */
  readonly maxLength?: number
  /** `maxWords`, `maxLength` and `maxItems` count only while the filter holds. */
  readonly limited?: Filter
  /** Lists: most entries. */
  readonly maxItems?: number
  /** `links`, `files`: only uploads of these types (`image/*`, `application/geo+json`). */
  readonly accept?: readonly string[]
  /** Internal remarks of authors and validators: never public, never indexed. */
  readonly internal?: true
  /** Set by the system, shown but not asked. */
  readonly system?: true
  /** Kept for old records: shown only when it already holds a value. */
  readonly legacy?: true
  /** Only these roles may write it. */
  readonly writableBy?: readonly string[]
}

/** A rule over several fields. `code` names the message, `fields` are the places where it is shown. */
export type Rule =
  | { readonly kind: 'exactlyOne' | 'atLeastOne' | 'allOrNone'; readonly code: string; readonly fields: readonly string[]; readonly when?: Filter }
  | { readonly kind: 'ordered'; readonly code: string; readonly fields: readonly [string, string] }
  | { readonly kind: 'holds'; readonly code: string; readonly fields: readonly string[]; readonly filter: Filter; readonly when?: Filter }
  /** The terms of the field, in every row on its path, are narrower terms of those chosen in `from` (paths of facts). */
  | { readonly kind: 'linked'; readonly code: string; readonly fields: readonly [string]; readonly from: readonly string[] }
  /** No two rows of a list say the same at this path: one row for each year. */
  | { readonly kind: 'distinct'; readonly code: string; readonly fields: readonly [string] }

/**
 * A value the system sets from others before checking, and removes when no derivation of the field gives one. Field `set`
 * becomes `to` while `when` holds; or all terms of `linked` that are narrower terms of those chosen in `from`; or, in every
 * row on its path, the first number of `difference` beside it less the second; or the sum of all figures at the path `total`
 * (`budget/cost`); or the value of field `same`; or a text: the labels of the terms chosen in `named`, in the
 * languages of the record.
 */
export type Derivation =
  | { readonly set: string; readonly to: Value; readonly when: Filter }
  | { readonly set: string; readonly linked: string; readonly from: readonly string[] }
  | { readonly set: string; readonly difference: readonly [string, string] }
  | { readonly set: string; readonly same: string }
  | { readonly set: string; readonly named: readonly string[] }
  | { readonly set: string; readonly total: string }

/**
 * A facet a format contributes to: the values of the field at `path` (`globalTargetAlignment/identifier` for parts of groups,
 * `resourceLinks/language` for the languages of links; where a term may stand in the place of a record, the terms). `through`: the
 * values of this field of the published records referred to there, from field to field over several records. `answered`: whether
 * the field holds anything, as yes or no. `citedBy`: which of these formats have published records that refer to this one.
 * `self`: the record itself.
 */
export type FacetSource =
  | { readonly facet: string; readonly path: string; readonly through?: readonly string[]; readonly answered?: true }
  | { readonly facet: string; readonly citedBy: readonly string[] }
  | { readonly facet: string; readonly self: true }

/**
 * A common format: a type of record, described as data. From this one definition come form, validation, page, facets,
 * search text, JSON Schema, OpenAPI, documentation and comparison. Labels stand beside it in `definitions/<house>/<name>.labels.json`.
 */
export type Format = {
  readonly name: string
  /** Short code inside its house: `IRCC`. */
  readonly code: string
  readonly house: House
  /** Every house whose portals show it; the first is where it is made by default. */
  readonly houses: readonly House[]
  readonly kind: Kind
  readonly version: number
  /** Prefix of the identifier when it is not the house's (focal points: CHM). */
  readonly prefix?: House
  /** At most one published record has the same values in these fields; the first is `government`. */
  readonly oneFor?: readonly string[]
  /** Kept for the records there are: nobody begins a new one. */
  readonly closed?: true
  /** What differs from the way records of its kind are looked after. */
  readonly workflow?: Partial<Workflow>
  /** Field or fields (joined by a blank) that name a record; none where a country has only one. */
  readonly title: readonly string[]
  /** Field that summarises it in a list. */
  readonly summary?: string
  /** Field with the date readers mean by "date"; otherwise the day of publication. */
  readonly date?: string
  readonly sections: readonly { readonly name: string; readonly fields: readonly string[] }[]
  readonly fields: Fields
  readonly rules?: readonly Rule[]
  readonly derivations?: readonly Derivation[]
  readonly facets?: readonly FacetSource[]
  /** Old name → ours (both may be paths: `nagoya/subjects`, through lists in every row): read on import, never written. */
  readonly legacyNames?: { readonly [old: string]: string }
  /** Old answers under names that match `names` and that no field has: on import they become rows `{ key, … }` of the list `into`. */
  readonly gather?: { readonly into: string; readonly names: string }
  /** What brings bodies of older versions up to a newer one; applied when they are read. */
  readonly migrations?: readonly Migration[]
}

/** The body of a record: field → value, shapes as the field types say. `languages` are those its texts are written in. */
export type Data = { readonly [field: string]: unknown }
