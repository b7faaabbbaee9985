import { across, box, counted, escaped, round, said, text, thing, type Canvas, type Drawing } from '../canvas.ts'
import type { ChartData } from '../chart.ts'
import { linkOf } from '../kept.ts'
import { linesOf, shortened, widthOf } from '../measure.ts'
import { painted, stepInk, stepOf } from '../paint.ts'

const high = 30
const slope = 52
const size = 13

/** A field for each pair, deeper with its number, and the number in it. It takes the width its columns need. */
export function drawMatrix(narrow: Canvas, data: ChartData): Drawing {
  const most = Math.max(...data.counts.flat(), 1)
  const figure = Math.max(...data.counts.flat().map(count => widthOf(counted(count, narrow.locale), size))) + 14
  const longest = Math.min(150, Math.max(...data.columns.map(({ label }) => widthOf(label, 12))))
  const [rise, lean] = [longest * Math.sin((slope * Math.PI) / 180) + 18, longest * Math.cos((slope * Math.PI) / 180)]
  const least = Math.max(38, figure)
  const names = Math.max(...data.rows.map(({ label }) => widthOf(label, size))) + 12
  const side = Math.min(names, Math.max(narrow.width < 520 ? 128 : 240, narrow.width - lean - Math.max(48, least) * data.columns.length))
  const wide = Math.max(least, Math.min(64, (narrow.width - side - lean) / data.columns.length))
  const canvas: Canvas = { ...narrow, width: Math.max(narrow.width, side + wide * data.columns.length + lean) }
  const heads = data.columns.map((column, place) => {
    const words = shortened(column.label, 12, longest + 1)
    return thing(column.label, linkOf(data, undefined, column), leaning(canvas, side + wide * (place + 0.5), rise - 8, words))
  })
  const rows = data.rows.map((row, place) => {
    const y = rise + place * high
    const words = linesOf(row.label, size, side - 12, 1)
    const name = thing(row.label, linkOf(data, row), text(canvas, side - 10, y + 20, words[0] ?? '', { anchor: 'end' }))
    return name + data.columns.map((_, at) => cell(canvas, data, { row: place, column: at, x: side + at * wide, y, wide, most })).join('')
  })
  return { body: heads.join('') + rows.join(''), height: rise + data.rows.length * high + 2, width: canvas.width }
}

type Cell = { readonly row: number; readonly column: number; readonly x: number; readonly y: number; readonly wide: number; readonly most: number }

function cell(canvas: Canvas, data: ChartData, { row, column, x, y, wide, most }: Cell): string {
  const [of, and, count] = [data.rows[row]!, data.columns[column]!, data.counts[row]![column]!]
  const step = stepOf(count, most)
  const field = box(canvas, x + 1, y + 1, wide - 2, high - 2, stepInk(step), { rx: 3 })
  if (count === 0) return field
  const ink = step >= 4 ? 'onstep' : 'text'
  const words = said(`${of.label}, ${and.label}`, count, canvas.locale)
  return thing(words, linkOf(data, of, and), field + text(canvas, x + wide / 2, y + 20, counted(count, canvas.locale), { anchor: 'middle', ink }))
}

/** A heading that climbs along the line of reading. */
function leaning(canvas: Canvas, x: number, y: number, words: string): string {
  const [left, top] = [across(canvas, x), round(y)]
  const turned = across(canvas, 0) === 0 ? -slope : slope
  return `<text transform="translate(${left} ${top}) rotate(${turned})" font-size="12"${painted(canvas.paint, 'text')}>${escaped(words)}</text>`
}
