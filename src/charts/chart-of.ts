import { say } from '#platform/messages.ts'
import { countryName, parties } from '#vocabularies'
import type { Canvas, Drawing } from './canvas.ts'
import type { Chart, ChartAsked, ChartData, ChartKind, ChartTable } from './chart.ts'
import { drawBars } from './drawings/bar.ts'
import { drawLines } from './drawings/line.ts'
import { drawMap } from './drawings/map.ts'
import { drawMatrix } from './drawings/matrix.ts'
import { drawStacked } from './drawings/stacked.ts'
import { drawTimeline } from './drawings/timeline.ts'
import { framed } from './framed.ts'
import { firstRows, gathered, linkOf, type Kept } from './kept.ts'
import { mostSeries } from './paint.ts'
import { summaryOf } from './summary.ts'
import { isOverTime } from './wish.ts'
import { worldAt } from './world.ts'

/** Widths of the two drawings of a chart: for a desk and for a phone. */
const [desk, phone] = [760, 340]

/** Most rows a kind has room for, and most columns that can be told apart; the table has all. */
const room: { readonly [kind in ChartKind]: { readonly rows: number; readonly columns?: number } } = {
  bar: { rows: 25 },
  stacked: { rows: 25, columns: mostSeries },
  line: { rows: mostSeries - 1 },
  timeline: { rows: 25 },
  matrix: { rows: 30, columns: 20 },
  map: { rows: 300 },
}

const drawings: { readonly [kind in ChartKind]: (canvas: Canvas, data: ChartData) => Drawing } = {
  bar: drawBars,
  stacked: drawStacked,
  line: drawLines,
  timeline: drawTimeline,
  matrix: drawMatrix,
  map: (canvas, data) => drawMap(canvas, data, { marked: parties('CBD'), nameOf: code => countryName(code, canvas.locale) }),
}

/**
 * A chart of counted records: two drawings as SVG (without styles and scripts, right to left where the language is), a summary in words,
 * and a table of all numbers. Long lists are drawn as far as there is room. Labels may be any text.
 */
export function chartOf(asked: ChartAsked): Chart {
  const { kind, data, locale } = asked
  const kept = keptFor(asked)
  const empty = data.rows.length === 0 || data.columns.length === 0
  const summary = summaryOf(kind, data, locale)
  const drawn = (width: number): string => {
    if (empty) return ''
    const canvas: Canvas = { width, locale, paint: asked.paint ?? 'page', id: `${asked.id ?? 'chart'}-${width}` }
    return framed(canvas, drawings[kind](canvas, kept), {
      kind,
      title: data.title,
      summary,
      linked: data.link !== undefined,
      notes: notesFor(asked, kept),
      ...(asked.alone ? { source: asked.alone.source } : {}),
    })
  }
  return {
    kind,
    title: data.title,
    svg: drawn(desk),
    narrow: asked.alone ? '' : drawn(phone),
    summary,
    notes: empty ? [] : notesFor(asked, kept),
    table: tableOf(isOverTime(kind) ? turned(data) : data),
  }
}

function keptFor({ kind, data, locale }: ChartAsked): Kept {
  const { rows, columns } = room[kind]
  const kept = firstRows(data, rows)
  if (columns === undefined) return kept
  const others = say(locale, 'charts.others')
  return { ...gathered(kept, columns, others), left: kept.left }
}

/** What a reader of the drawing must know. */
function notesFor({ kind, data, locale }: ChartAsked, { left }: Kept): readonly string[] {
  const off = kind === 'map' ? data.rows.filter(({ value }) => !isOnMap(value)).map(({ label }) => label) : []
  return [
    ...(left > 0 ? [say(locale, 'charts.note.left', { count: left })] : []),
    ...(off.length > 0 ? [say(locale, 'charts.note.off-map', { names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(off) })] : []),
    ...(kind === 'map' ? [say(locale, 'charts.note.boundaries')] : []),
  ]
}

function isOnMap(code: string): boolean {
  const { outlines, middles } = worldAt(desk)
  return outlines.has(code) || middles.has(code)
}

/** Years are better read downwards. */
const turned = (data: ChartData): ChartData => ({
  ...data,
  by: data.and ?? data.by,
  and: data.by,
  rows: data.columns,
  columns: data.rows,
  counts: data.columns.map((_, at) => data.counts.map(row => row[at]!)),
  ...(data.link ? { link: (row, column) => data.link!(column, row) } : {}),
})

function tableOf(data: ChartData): ChartTable {
  const single = data.and === undefined
  return {
    headings: [data.by, ...data.columns.map(({ label }) => label)],
    rows: data.rows.map((row, place) => ({
      value: row.value,
      label: row.label,
      link: linkOf(data, row),
      counts: data.counts[place]!,
      links: data.columns.map((column, at) => (data.counts[place]![at] === 0 ? undefined : single ? linkOf(data, row) : linkOf(data, row, column))),
    })),
  }
}
