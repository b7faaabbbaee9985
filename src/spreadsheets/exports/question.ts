import type { Filter } from '#platform/filter.ts'
import type { Locale } from '#platform/localized.ts'

/** The kinds of file an export may be. */
export const exportKinds = ['xlsx', 'csv', 'json', 'jsonl'] as const

/** One of them. */
export type ExportKind = (typeof exportKinds)[number]

/** Which records: what a search finds, in its order; or a list of the store in the order of numbers, with `drafts` as the actor works on them. Filters are narrowed to what the actor may read. */
export type Records =
  | {
      readonly from: 'search'
      readonly filter: Filter
      readonly text?: string
      readonly selected?: { readonly [facet: string]: readonly string[] }
      /** Words as they stand, not in other languages too. */
      readonly concepts?: false
      readonly sort?: 'relevance' | 'newest' | 'oldest' | 'updated' | 'title'
    }
  | { readonly from: 'list'; readonly filter: Filter; readonly drafts?: true }

/** What is taken out, and how. */
export type ExportQuestion = {
  readonly records: Records
  readonly kind: ExportKind
  /** Language of headings, terms and answers. */
  readonly locale: Locale
  /** Formats that have their columns even if there is no record of them. */
  readonly formats?: readonly string[]
  /** Names of fields; all when none is named. */
  readonly fields?: readonly string[]
  /** Where records are shown, for their addresses: `https://chm.example.org`. */
  readonly origin?: string
}

/** The media types of the kinds. */
export const exportTypes: { readonly [kind in ExportKind]: string } = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
}
