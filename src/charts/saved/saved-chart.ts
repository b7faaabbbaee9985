/** A chart of a search, or a list of its first records, that somebody keeps under a name. `query` is what stands in its address; that of a list says `most`. */
export type SavedChart = {
  readonly id: string
  readonly portal: string
  readonly name: string
  readonly query: string
  readonly owner: string
  readonly at: Date
}

/** Most charts somebody may keep, and most on a home page. */
export const mostCharts = { kept: 200, home: 6 } as const
/** Longest name and query. */
export const longest = { name: 120, query: 4000 } as const
