import { across, attributesOf, counted, round, rule, said, text, thing, type Canvas, type Drawing } from '../canvas.ts'
import type { ChartData } from '../chart.ts'
import { linkOf } from '../kept.ts'
import { widthOf } from '../measure.ts'
import { painted, seriesInk } from '../paint.ts'
import { ticksTo } from '../scale.ts'
import { legend } from './legend.ts'
import { yearsOn } from './years.ts'

const dashes: readonly (string | undefined)[] = [undefined, '7 4', '2 4', '10 4 2 4', '14 5', '4 3', '1 3']

/** A line through the years for each row; lines differ in colour, dashes and the shape of their points. */
export function drawLines(canvas: Canvas, data: ChartData): Drawing {
  const several = data.rows.length > 1
  const names = data.rows.map(({ label }) => label)
  const key = several ? legend(canvas, names, (place, x, y) => swatch(canvas, place, x, y)) : { body: '', height: 8 }
  const ticks = ticksTo(Math.max(...data.counts.flat(), 1))
  const high = canvas.width < 520 ? 190 : 280
  const bottom = key.height + 8 + high
  const edge = Math.max(...ticks.map(tick => widthOf(counted(tick, canvas.locale), 12))) + 10
  const y = (count: number): number => bottom - (count / ticks.at(-1)!) * high
  const years = yearsOn(canvas, data.columns, edge + 14, canvas.width - 22)
  const grid = ticks.map(
    tick =>
      rule(canvas, edge, y(tick), canvas.width, y(tick), tick === 0 ? 'strong' : 'line') +
      text(canvas, edge - 6, y(tick) + 4, counted(tick, canvas.locale), { size: 12, anchor: 'end', ink: 'muted' }),
  )
  const drawn = data.rows.map((row, place) => {
    const counts = data.counts[place]!
    const path = counts.map((count, year) => `${year === 0 ? 'M' : 'L'}${across(canvas, years.at(year))} ${round(y(count))}`).join('')
    const ink = several ? seriesInk(place) : 'bar'
    const line = `<path${attributesOf({ d: path, fill: 'none', 'stroke-width': 2.5, 'stroke-linejoin': 'round', 'stroke-dasharray': dashes[place] })}${painted(canvas.paint, undefined, ink)}/>`
    const points = counts.map((count, year) => {
      if (count === 0) return ''
      const words = said(several ? `${row.label}, ${data.columns[year]!.label}` : data.columns[year]!.label, count, canvas.locale)
      return thing(words, linkOf(data, row, data.columns[year]), point(canvas, several ? place : undefined, years.at(year), y(count)))
    })
    return line + points.join('')
  })
  return { body: key.body + grid.join('') + drawn.join('') + years.labels(bottom + 20), height: bottom + 26 }
}

const swatch = (canvas: Canvas, place: number, x: number, y: number): string =>
  rule(canvas, x - 1, y + 7, x + 15, y + 7, seriesInk(place), { 'stroke-width': 2.5, 'stroke-dasharray': dashes[place] }) +
  point(canvas, place, x + 7, y + 7)

/** Shapes of points around the middle, in turn. */
const shapes: readonly string[] = ['M-4 -4H4V4H-4Z', 'M0 -5.5L5 4H-5Z', 'M0 -6L6 0L0 6L-6 0Z', 'M-5 -4H5L0 5.5Z', 'M-6 -2H6V2H-6Z', 'M-2 -6H2V6H-2Z']

function point(canvas: Canvas, place: number | undefined, x: number, y: number): string {
  const ink = painted(canvas.paint, place === undefined ? 'bar' : seriesInk(place))
  const [left, top] = [across(canvas, x), round(y)]
  return place === undefined || place === 0
    ? `<circle cx="${left}" cy="${top}" r="4.5"${ink}/>`
    : `<path transform="translate(${left} ${top})" d="${shapes[(place - 1) % shapes.length]}"${ink}/>`
}
