import { box, counted, said, text, thing, type Canvas, type Drawing } from '../canvas.ts'
import type { ChartData } from '../chart.ts'
import { linkOf } from '../kept.ts'
import { widthOf } from '../measure.ts'
import { labelAt, labelsFor, rowsOf } from './labels.ts'

const thick = 20

/** A bar for each row, with its number at its end. */
export function drawBars(canvas: Canvas, data: ChartData): Drawing {
  const counts = data.counts.map(row => row[0] ?? 0)
  const most = Math.max(...counts, 1)
  const labels = labelsFor(
    canvas,
    data.rows.map(({ label }) => label),
  )
  const { bars, tops, end } = rowsOf(labels, thick, labels.beside ? 8 : 10)
  const figures = Math.max(...counts.map(count => widthOf(counted(count, canvas.locale), 13))) + 10
  const room = canvas.width - labels.width - figures
  const body = data.rows.map((row, place) => {
    const count = counts[place]!
    const width = count === 0 ? 0 : Math.max(2, (count / most) * room)
    const bar = bars[place]!
    const drawn = [
      labelAt(canvas, labels, place, tops[place]!, thick),
      box(canvas, labels.width, bar, width, thick, 'bar', { rx: 2 }),
      text(canvas, labels.width + width + 6, bar + 15, counted(count, canvas.locale), { bold: true }),
    ]
    return thing(said(row.label, count, canvas.locale), linkOf(data, row), drawn.join(''))
  })
  return { body: body.join(''), height: end + 2 }
}
