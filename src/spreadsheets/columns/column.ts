import type { Field, Format } from '#formats'
import type { Localized } from '#platform/localized.ts'
import type { Cell } from '../files/cell.ts'
import type { DateConvention } from '../values/dates.ts'
import type { Decimal } from '../values/numbers.ts'

/** The cells of one field by the suffix of their column: '' for the value itself, `@fr` for a text in French, `#other@fr` for the text beside "Other". */
export type Cells = { readonly [suffix: string]: Cell }

/** What a kind of field must know to write its cells. */
export type Writing = {
  readonly format: Format
  /** Path of the field through groups: `address/country`. */
  readonly path: string
  readonly field: Field
  /** The language of words: terms, yes and no. */
  readonly locale: string
  /** How a term is written so that it is read as the same: its label, with its identifier where several share that. */
  readonly term: (identifier: string, field: Field) => string
  /** How a record is written: its display identifier, if it has one. */
  readonly reference: (identifier: string) => string
}

/** Something about a cell that is not as it should be. `code` names the words; `values` are their figures. */
export type Trouble = { readonly suffix: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

/** What a kind of field must know to read its cells. */
export type Reading = {
  readonly format: Format
  readonly path: string
  readonly field: Field
  /** The language of words and numbers in the file. */
  readonly locale: string
  /** The language of texts that stand in no column of a language. */
  readonly language: string
  readonly dates: DateConvention
  readonly decimal: Decimal
  /** The terms of the field's vocabularies with this name, identifier or code. */
  readonly terms: (text: string, field: Field) => readonly string[]
  /** The record a text speaks of, pinned to its newest revision; several: they share that title. */
  readonly records: (text: string, field: Field) => readonly string[]
  readonly trouble: (trouble: Trouble) => void
}

/** How a kind of field stands in columns. What it writes it reads back as the same. */
export type ColumnKind<Shape> = {
  /** The columns it needs, by suffix, in a file whose texts are in these languages. */
  readonly suffixes: (field: Field, languages: readonly string[]) => readonly string[]
  readonly cells: (value: Shape, writing: Writing) => Cells
  /** The value of these cells; `undefined` when they hold nothing. What cannot be read stays as it was written, for its author to mend. */
  readonly value: (cells: Cells, reading: Reading) => unknown
  /** What a reader of the file is told about the column: a message beside the field's own help. */
  readonly hint: (suffix: string) => string | undefined
  /** Values to choose from, in the words of a language; none when anything may be typed. */
  readonly choices?: (field: Field, writing: Pick<Writing, 'format' | 'path' | 'locale' | 'term'>) => readonly string[]
}

/** Just the one column. */
export const oneColumn = (): readonly string[] => ['']

/** A column for each language. */
export const byLanguage = (_field: Field, languages: readonly string[]): readonly string[] => languages.map(language => `@${language}`)

/** The language of a suffix (`@fr`, `#other@fr`). */
export const languageOf = (suffix: string): string => suffix.slice(suffix.indexOf('@') + 1)

/** Cells of a text by language. */
export const localizedCells = (text: Localized, before = '@'): Cells =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [`${before}${language}`, words]))
