import { across, attributesOf, text, type Canvas } from '../canvas.ts'
import { shortened, widthOf } from '../measure.ts'
import { painted, seriesInk } from '../paint.ts'

const size = 13
const line = 24

/** What stands for each series, line by line. `sign` draws it in a box of 14 × 14. */
export function legend(
  canvas: Canvas,
  names: readonly string[],
  sign: (place: number, x: number, y: number) => string,
): { readonly body: string; readonly height: number } {
  let [x, y] = [0, 0]
  const body = names.map((name, place) => {
    const words = shortened(name, size, canvas.width - 24)
    const wide = 20 + widthOf(words, size) + 18
    if (x > 0 && x + wide - 18 > canvas.width) [x, y] = [0, y + line]
    const drawn = `<g>${sign(place, x, y + 2)}${text(canvas, x + 20, y + 14, words, { size })}</g>`
    x += wide
    return drawn
  })
  return { body: body.join(''), height: y + line + 6 }
}

/** Patterns beside colours, so that series can be told apart without seeing colours. */
const hatches: readonly string[] = [
  '',
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M0 4H8',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  'M4 0V8',
  'M0 4H8M4 0V8',
  'M2 4H3.5M6 0H7.5M6 8H7.5',
]

/** The definitions of the patterns of so many series. */
export const patterns = (canvas: Canvas, series: number): string =>
  `<defs>${Array.from({ length: series }, (_, place) => {
    const hatch = hatches[place % hatches.length]
    const strokes = hatch ? `<path${attributesOf({ d: hatch, 'stroke-width': 1.6, fill: 'none' })}${painted(canvas.paint, undefined, 'hatch')}/>` : ''
    return `<pattern id="${canvas.id}-p${place}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8"${painted(canvas.paint, seriesInk(place))}/>${strokes}</pattern>`
  }).join('')}</defs>`

/** A box in the pattern of a series. */
export const patterned = (canvas: Canvas, place: number, x: number, y: number, width: number, height: number): string =>
  `<rect${attributesOf({ x: across(canvas, x, width), y, width, height, fill: `url(#${canvas.id}-p${place})` })}/>`
