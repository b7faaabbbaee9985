import { inLocale, locales, type Localized } from '#platform/localized.ts'
import { wordsFor } from './bits.ts'
import type { Dictionary } from './dictionary.ts'
import type { Labels } from './labels.ts'
import type { Texts } from './texts.ts'

/**
 * All of a segment before it is packed into one buffer. Records are numbered newest first, then by id: the number itself
 * is the order of a tie. Values are numbered within the segment, sorted by facet and name, so that a facet is a range.
 */
export type Parts = {
  readonly size: number
  readonly dictionary: Dictionary
  /** Where the postings of each term begin; one more than there are terms. */
  readonly starts: Uint32Array
  readonly records: Uint32Array
  readonly impacts: Uint8Array
  readonly rowStarts: Uint32Array
  readonly rows: Uint16Array | Uint32Array
  readonly values: Values
  readonly labels: Labels
  /** The languages each record is written in, as bits: a label in one of them counts more. */
  readonly written: Uint8Array
  readonly ids: Texts
  /** Record numbers in the order of their ids. */
  readonly idOrder: Uint32Array
  readonly days: { readonly [name: string]: Int32Array }
  /** Titles as JSON. */
  readonly titles: Texts
  /** The words of each record's texts in order, two bytes each. */
  readonly orders: Texts
  /** Place of each record's title in the alphabet of a language; equal titles share one. */
  readonly ranks: { readonly [locale: string]: Uint32Array }
}

/** The values of all facets: their names, and which records hold each. */
export type Values = {
  readonly facets: readonly Facet[]
  readonly names: Texts
  readonly counts: Uint32Array
  /** Where each value's set begins in `sets`: a bitset when many records hold it, else their numbers in order. */
  readonly at: Uint32Array
  readonly sets: Uint32Array
}

/** The values of one facet: those from `from` up to, not including, `to`. */
export type Facet = { readonly name: string; readonly from: number; readonly to: number }

/** The day of a record that has none. */
export const noDay = -0x80000000

/** Is a value held by so many records that bits are smaller than numbers? */
export const isDense = (count: number, size: number): boolean => count > 0 && count >= wordsFor(size)

/** Rows turned round: the records of each value. */
export function setsOf(rowStarts: Uint32Array, rows: Uint16Array | Uint32Array, values: number): Pick<Values, 'counts' | 'at' | 'sets'> {
  const size = rowStarts.length - 1
  const counts = new Uint32Array(values)
  for (const value of rows) counts[value]!++
  const at = new Uint32Array(values + 1)
  const words = wordsFor(size)
  for (let value = 0; value < values; value++) at[value + 1] = at[value]! + (isDense(counts[value]!, size) ? words : alignedLength(counts[value]!))
  const sets = new Uint32Array(at[values]!)
  const next = at.slice()
  for (let record = 0; record < size; record++) {
    for (let cell = rowStarts[record]!; cell < rowStarts[record + 1]!; cell++) {
      const value = rows[cell]!
      if (isDense(counts[value]!, size)) sets[at[value]! + (record >> 5)]! |= 1 << (record & 31)
      else sets[next[value]!++] = record
    }
  }
  return { counts, at, sets }
}

// Sets begin at multiples of 16 bytes, which the kernel loads fastest.
const alignedLength = (length: number): number => (length + 3) & ~3

/** Rows in the narrowest numbers that hold them. */
export const narrowed = (rows: Uint32Array, values: number): Uint16Array | Uint32Array => (values <= 0x10000 ? new Uint16Array(rows) : rows)

/** The alphabet of each language of the interface. */
export const collators = new Map(locales.map(locale => [locale as string, new Intl.Collator(locale, { numeric: true })]))

/** The title by which a record is sorted for a reader. */
export const sortingTitle = (title: Localized, locale: string): string => inLocale(title, locale).text
