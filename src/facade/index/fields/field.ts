import type { Data, Format } from '#formats'
import type { ChmRecord, Revision } from '#records'
import type { Name } from './name.ts'

/** What a record is described from: its newest public revision, without internal fields. */
export type Source = { readonly record: ChmRecord; readonly revision: Revision; readonly format: Format; readonly data: Data }

/**
 * What sort of values stand under a base name. `term` and `format` have labels; `reference` has the titles of other records;
 * `reverse` are the records of these formats that refer to this one.
 */
export type Sort = 'term' | 'format' | 'option' | 'text' | 'string' | 'date' | 'number' | 'boolean' | 'link' | 'reference' | 'object' | 'reverse'

/** A base name and where its values come from: read once from the record and kept (those with the same `key` once), or made from what is kept whenever somebody asks. */
export type Field = {
  readonly base: string
  readonly sort: Sort
  readonly many: boolean
  readonly from:
    { readonly key: string; readonly read: (source: Source) => readonly unknown[] | undefined } | { readonly make: (doc: Doc) => readonly unknown[] }
  /** Numbers: whole ones only. */
  readonly whole?: boolean
  /** The endings it is answered with, where they are not those of its sort. */
  readonly endings?: readonly string[]
  /** Answered only when somebody names it. */
  readonly hidden?: true
  /** `reverse`: the formats or kinds of those that refer; `option`: the path of the choice. */
  readonly about?: readonly string[]
  /** Its values are those of this field of the records that this reference names. */
  readonly through?: readonly [reference: string, base: string]
}

/** A field whose values are kept. */
export type KeptField = Field & { readonly from: Extract<Field['from'], { readonly key: string }> }

/** All base names of a format, where their values are kept, and every full name it answers with. */
export type Plan = {
  readonly format: Format
  readonly fields: ReadonlyMap<string, Field>
  /** What is kept of a record, in this order. */
  readonly kept: readonly KeptField[]
  readonly places: ReadonlyMap<string, number>
  readonly names: readonly { readonly text: string; readonly name: Name }[]
}

/** A public record as the index holds it: a few facts, and what its plan keeps, in that order: one value or a list of them. */
export type Doc = {
  readonly id: string
  readonly revision: number
  readonly record: Facts
  readonly plan: Plan
  readonly values: readonly unknown[]
}

/** What is known of a record beside its text. Moments are milliseconds; `meant` is the day readers mean by its date. */
export type Facts = Pick<ChmRecord, 'number' | 'format' | 'kind' | 'prefix' | 'houses' | 'government' | 'mentions'> & {
  readonly created: number
  readonly published: number
  readonly meant: string
}

/** What is asked of all documents while one is written. */
export type Docs = {
  /** Where our pages and files are. */
  readonly origin: string
  readonly find: (id: string) => Doc | undefined
  /** The ids of the documents of these formats or kinds that refer to this one. */
  readonly referring: (id: string, about: readonly string[]) => readonly string[]
}

/** The values of a field of a document; none where it has none. */
export function valuesOf(doc: Doc, { from }: Field): readonly unknown[] {
  if ('make' in from) return from.make(doc)
  const held = doc.values[doc.plan.places.get(from.key)!]
  return held === undefined ? [] : Array.isArray(held) ? (held as readonly unknown[]) : [held]
}
