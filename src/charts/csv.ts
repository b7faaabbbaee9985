import type { ChartTable } from './chart.ts'

/** The numbers of a chart as CSV (RFC 4180, with the mark by which spreadsheets know UTF-8): identifier, name, and a column of numbers for each. */
export function csvOf({ headings: [by, ...others], rows }: ChartTable): string {
  const lines = [['id', by ?? '', ...others], ...rows.map(({ value, label, counts }) => [value, label, ...counts.map(String)])]
  return `\ufeff${lines.map(cells => cells.map(written).join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would calculate is kept from it. */
function written(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
