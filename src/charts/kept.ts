import type { ChartData, Entry } from './chart.ts'

/** Data as far as a drawing has room for it. */
export type Kept = ChartData & { readonly left: number }

/** The sum of a row. */
export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** The first rows; the table has all. */
export const firstRows = (data: ChartData, most: number): Kept => ({
  ...data,
  rows: data.rows.slice(0, most),
  counts: data.counts.slice(0, most),
  left: Math.max(0, data.rows.length - most),
})

/** Columns as many as can be told apart; the rest together as one, which leads nowhere. */
export function gathered(data: ChartData, most: number, others: string): ChartData {
  if (data.columns.length <= most) return data
  const rest: Entry = { value: '', label: others }
  return {
    ...data,
    columns: [...data.columns.slice(0, most - 1), rest],
    counts: data.counts.map(row => [...row.slice(0, most - 1), sumOf(row.slice(most - 1))]),
    ...(data.link ? { link: (row, column) => (column === rest ? undefined : data.link!(row, column)) } : {}),
  }
}

/** Where a row leads, or a cell of it. */
export const linkOf = (data: ChartData, row: Entry | undefined, column?: Entry): string | undefined =>
  data.link?.(row, data.columns.length === 1 && data.and === undefined ? undefined : column)
