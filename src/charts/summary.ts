import type { Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { counted } from './canvas.ts'
import type { ChartData, ChartKind } from './chart.ts'
import { sumOf } from './kept.ts'

const named = 3

/** What a chart shows, in two or three sentences. */
export function summaryOf(kind: ChartKind, data: ChartData, locale: Locale): string {
  if (data.rows.length === 0 || data.columns.length === 0) return say(locale, 'charts.summary.none')
  const sentences = [
    say(locale, 'charts.summary.total', { total: data.total, shown: counted(data.total, locale) }),
    ...(kind === 'line' || kind === 'timeline' ? overTime(data, locale) : []),
    ...(data.rows.length > 1 ? [most(data, locale)] : []),
    ...((kind === 'matrix' || kind === 'stacked') && data.columns.length > 1 ? [largest(data, locale)] : []),
  ]
  // Chinese sentences end without a blank
  return sentences.join(locale === 'zh' ? '' : ' ')
}

function most(data: ChartData, locale: Locale): string {
  const ranked = data.rows
    .map(({ label }, place) => ({ label, sum: sumOf(data.counts[place]!) }))
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, named)
  const names = ranked.map(({ label, sum }) => `${label} (${counted(sum, locale)})`)
  return say(locale, 'charts.summary.most', {
    names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    rows: data.rows.length,
    by: data.by,
  })
}

function largest(data: ChartData, locale: Locale): string {
  const cells = data.counts.flatMap((row, place) =>
    row.map((count, at) => ({ count, row: data.rows[place]!.label, column: data.columns[at]!.label })),
  )
  const { row, column, count } = cells.reduce((best, cell) => (cell.count > best.count ? cell : best))
  return say(locale, 'charts.summary.pair', { row, column, count, shown: counted(count, locale) })
}

function overTime(data: ChartData, locale: Locale): readonly string[] {
  const sums = data.columns.map((_, at) => sumOf(data.counts.map(row => row[at]!)))
  const peak = sums.indexOf(Math.max(...sums))
  const [first, last] = [data.columns[0]!.label, data.columns.at(-1)!.label]
  if (first === last) return [say(locale, 'charts.summary.year', { first })]
  return [
    say(locale, 'charts.summary.years', { first, last, year: data.columns[peak]!.label, shown: counted(sums[peak]!, locale), count: sums[peak]! }),
  ]
}
