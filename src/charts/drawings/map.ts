import { across, attributesOf, counted as figure, escaped, rule, said, text, thing, type Canvas, type Drawing } from '../canvas.ts'
import type { ChartData } from '../chart.ts'
import { linkOf } from '../kept.ts'
import { widthOf } from '../measure.ts'
import { painted, stepInk, stepOf } from '../paint.ts'
import { worldAt, type World } from '../world.ts'
import { spread, type Mark } from './spread.ts'

/** What a map knows beside the counts: countries that are marked even without a record, and their names. */
export type Atlas = { readonly marked: readonly string[]; readonly nameOf: (code: string) => string }

/** Countries deeper with their number. Those too small to see are discs, moved apart where they crowd. A map is never turned over. */
export function drawMap(mirrored: Canvas, data: ChartData, { marked, nameOf }: Atlas): Drawing {
  const canvas: Canvas = { ...mirrored, locale: 'en' }
  const world = worldAt(canvas.width)
  const counts = new Map(data.rows.map((row, place) => [row.value, { row, count: data.counts[place]![0] ?? 0 }]))
  const most = Math.max(...data.counts.map(([count]) => count ?? 0), 1)
  const stroke = attributesOf({ 'stroke-width': canvas.width > 500 ? 0.6 : 0.4 })
  const bare = [...world.outlines]
    .filter(([code]) => !counts.has(code))
    .map(([code, d]) => `<g><title>${escaped(nameOf(code))}</title><path d="${d}"/></g>`)
  const land = `<g${stroke}${painted(canvas.paint, 'land', 'border')}>${bare.join('')}${world.rest && `<path d="${world.rest}"/>`}</g>`
  const words = (code: string) => said(nameOf(code), counts.get(code)?.count ?? 0, mirrored.locale)
  const filled = [...world.outlines]
    .filter(([code]) => counts.has(code))
    .map(([code, d]) => {
      const { row, count } = counts.get(code)!
      return thing(words(code), linkOf(data, row), `<path d="${d}"${painted(canvas.paint, stepInk(stepOf(count, most)))}/>`)
    })
  const discs = marksOf(world, [...counts.keys()], marked, canvas.width > 500 ? 4 : 2.5).map(mark => {
    const held = counts.get(mark.code)
    const disc = drawMark(canvas, mark, stepOf(held?.count ?? 0, most))
    return thing(words(mark.code), held && linkOf(data, held.row), disc)
  })
  const key = scaleKey(mirrored, most, world.height + 12)
  return {
    body: `${land}<g${stroke}${painted(canvas.paint, undefined, 'border')}>${filled.join('')}</g>${discs.join('')}${key}`,
    height: world.height + 34,
  }
}

/** The small ones: those that are counted, and those that are marked anyway. */
function marksOf(world: World, counted: readonly string[], marked: readonly string[], r: number): readonly Mark[] {
  const codes = [...new Set([...counted, ...marked])].filter(code => world.small.has(code) && world.middles.has(code))
  return spread(codes.map(code => ({ code, from: world.middles.get(code)!, at: world.middles.get(code)!, r })))
}

function drawMark(canvas: Canvas, { from, at, r }: Mark, step: number): string {
  const moved = Math.hypot(at[0] - from[0], at[1] - from[1]) > r
  const leader = moved ? rule(canvas, from[0], from[1], at[0], at[1], 'strong', { 'stroke-width': 0.6 }) : ''
  return `${leader}<circle${attributesOf({ cx: at[0], cy: at[1], r, 'stroke-width': 1 })}${painted(canvas.paint, step === 0 ? 'paper' : stepInk(step), 'strong')}/>`
}

/** What the depths mean: from 1 to the largest number. */
function scaleKey(canvas: Canvas, most: number, y: number): string {
  const bounds = [1, 2, 3, 4, 5].map(step => Math.floor((step / 5) ** 2 * most))
  const used = bounds
    .map((to, place) => ({ step: place + 1, from: place === 0 ? 1 : bounds[place - 1]! + 1, to }))
    .filter(({ from, to }) => to >= from)
  let x = 0
  return used
    .map(({ step, from, to }) => {
      const label = from === to ? figure(from, canvas.locale) : `${figure(from, canvas.locale)}–${figure(to, canvas.locale)}`
      const left = x
      x += 24 + widthOf(label, 12) + 14
      const swatch = `<rect${attributesOf({ x: across(canvas, left, 16), y, width: 16, height: 14, rx: 2 })}${painted(canvas.paint, stepInk(step))}/>`
      return swatch + text(canvas, left + 22, y + 12, label, { size: 12 })
    })
    .join('')
}
