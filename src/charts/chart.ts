import type { Locale } from '#platform/localized.ts'

/** The ways a count is drawn. */
export const chartKinds = ['bar', 'stacked', 'line', 'timeline', 'matrix', 'map'] as const

/** One of the ways a count is drawn. */
export type ChartKind = (typeof chartKinds)[number]

/** One thing that is counted: its identifier and its name for the reader. */
export type Entry = { readonly value: string; readonly label: string }

/**
 * What is drawn: numbers of records by one thing (a single column) or by two. A line over time and a timeline have years as columns;
 * rows of a map are country codes. `total` is how many records were counted; one record may stand in several rows.
 */
export type ChartData = {
  readonly title: string
  /** What the rows are: "Country". */
  readonly by: string
  /** What the columns are: "Type of record"; absent for a single column. */
  readonly and?: string
  readonly rows: readonly Entry[]
  readonly columns: readonly Entry[]
  readonly counts: readonly (readonly number[])[]
  readonly total: number
  /** Where a row, or one cell of it, leads. */
  readonly link?: (row: Entry | undefined, column?: Entry) => string | undefined
}

/** Colours by the classes of a page (which follow its appearance), or written into a drawing that stands alone. */
export type Paint = 'page' | 'light' | 'dark'

/** What is to be drawn. Without `width` a page's two drawings are made. `alone`: with title, note and source inside, for a file. */
export type ChartAsked = {
  readonly kind: ChartKind
  readonly data: ChartData
  readonly locale: Locale
  readonly paint?: Paint
  /** Begins the ids inside; two charts on a page need two. */
  readonly id?: string
  readonly alone?: { readonly source: string }
}

/** A chart: drawings for a desk and a phone, what they say in words, and all their numbers. */
export type Chart = {
  readonly kind: ChartKind
  readonly title: string
  /** 760 wide. Empty when there is nothing to draw. */
  readonly svg: string
  /** 340 wide; the same numbers. */
  readonly narrow: string
  readonly summary: string
  /** What the drawing leaves out or must say: the rest of long lists, boundaries, places that are on no map. */
  readonly notes: readonly string[]
  readonly table: ChartTable
}

/** All numbers of a chart, also of what the drawing had no room for. */
export type ChartTable = {
  readonly headings: readonly string[]
  readonly rows: readonly ChartRow[]
}

/** One row of a chart's table; `links` has an address for each count where there is one. */
export type ChartRow = {
  readonly value: string
  readonly label: string
  readonly link: string | undefined
  readonly counts: readonly number[]
  readonly links: readonly (string | undefined)[]
}
