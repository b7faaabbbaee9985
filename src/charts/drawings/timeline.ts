import { across, attributesOf, counted, rule, said, text, thing, type Canvas, type Drawing } from '../canvas.ts'
import type { ChartData } from '../chart.ts'
import { linkOf } from '../kept.ts'
import { painted } from '../paint.ts'
import { labelAt, labelsFor, rowsOf } from './labels.ts'
import { yearsOn } from './years.ts'

const thick = 32

/** For each row its years, a disc for each that grows with the number. */
export function drawTimeline(canvas: Canvas, data: ChartData): Drawing {
  const most = Math.max(...data.counts.flat(), 1)
  const labels = labelsFor(
    canvas,
    data.rows.map(({ label }) => label),
  )
  const { bars, tops, end } = rowsOf(labels, thick, 6, 30)
  const years = yearsOn(canvas, data.columns, labels.width + 20, canvas.width - 24)
  const apart = data.columns.length > 1 ? years.at(1) - years.at(0) : thick
  const largest = Math.min(thick / 2, Math.max(7, apart / 2))
  const rows = data.rows.map((row, place) => {
    const counts = data.counts[place]!
    const middle = bars[place]! + thick / 2
    const used = counts.flatMap((count, year) => (count > 0 ? [year] : []))
    const track = used.length > 1 ? rule(canvas, years.at(used[0]!), middle, years.at(used.at(-1)!), middle, 'strong', { 'stroke-width': 1.5 }) : ''
    const discs = used.map(year => {
      const count = counts[year]!
      const r = Math.max(4, Math.sqrt(count / most) * largest)
      const words = said(`${row.label}, ${data.columns[year]!.label}`, count, canvas.locale)
      const disc = `<circle${attributesOf({ cx: across(canvas, years.at(year)), cy: middle, r })}${painted(canvas.paint, 'bar')}/>`
      const figure =
        r >= 9
          ? text(canvas, years.at(year), middle + 4, counted(count, canvas.locale), { size: 11, anchor: 'middle', bold: true, ink: 'paper' })
          : ''
      return thing(words, linkOf(data, row, data.columns[year]), disc + figure)
    })
    const name = thing(row.label, linkOf(data, row), labelAt(canvas, labels, place, tops[place]!, thick))
    return name + track + discs.join('')
  })
  return { body: years.labels(14) + years.lines(22, end) + rows.join(''), height: end + 4 }
}
