import { counted, said, text, thing, type Canvas, type Drawing } from '../canvas.ts'
import type { ChartData } from '../chart.ts'
import { linkOf, sumOf } from '../kept.ts'
import { widthOf } from '../measure.ts'
import { labelAt, labelsFor, rowsOf } from './labels.ts'
import { legend, patterned, patterns } from './legend.ts'

const thick = 22

/** A bar for each row, made of a piece for each column. */
export function drawStacked(canvas: Canvas, data: ChartData): Drawing {
  const sums = data.counts.map(sumOf)
  const most = Math.max(...sums, 1)
  const key = legend(
    canvas,
    data.columns.map(({ label }) => label),
    (place, x, y) => patterned(canvas, place, x, y, 14, 14),
  )
  const labels = labelsFor(
    canvas,
    data.rows.map(({ label }) => label),
  )
  const { bars, tops, end } = rowsOf(labels, thick, 9, key.height + 4)
  const figures = Math.max(...sums.map(sum => widthOf(counted(sum, canvas.locale), 13))) + 10
  const room = canvas.width - labels.width - figures
  const body = data.rows.map((row, place) => {
    let x = labels.width
    const pieces = data.columns.map((column, series) => {
      const count = data.counts[place]![series]!
      if (count === 0) return ''
      const width = (count / most) * room
      const piece = patterned(canvas, series, x, bars[place]!, Math.max(width - 1, 1), thick)
      x += width
      return thing(said(`${row.label}, ${column.label}`, count, canvas.locale), linkOf(data, row, column), piece)
    })
    const name = thing(said(row.label, sums[place]!, canvas.locale), linkOf(data, row), labelAt(canvas, labels, place, tops[place]!, thick))
    return name + pieces.join('') + text(canvas, x + 6, bars[place]! + 16, counted(sums[place]!, canvas.locale), { bold: true })
  })
  return { body: patterns(canvas, data.columns.length) + key.body + body.join(''), height: end + 2 }
}
