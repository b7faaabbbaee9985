import { lines, leading, text, type Canvas } from '../canvas.ts'
import { linesOf, widthOf } from '../measure.ts'

/** How the names of rows stand: beside what is drawn where there is room, above it on a phone. */
export type Labels = { readonly beside: boolean; readonly width: number; readonly of: readonly (readonly string[])[] }

const size = 13
const gap = 12
const phone = 520

/** Names broken to fit; at most two lines each. */
export function labelsFor(canvas: Canvas, names: readonly string[]): Labels {
  const beside = canvas.width >= phone
  const widest = Math.max(...names.map(name => widthOf(name, size)), 40)
  const width = beside ? Math.min(Math.ceil(widest) + gap, canvas.width * 0.36) : 0
  const room = beside ? width - gap : canvas.width
  return { beside, width, of: names.map(name => linesOf(name, size, room)) }
}

/** The rows of a drawing from top to bottom: where each begins, where its bar stands, and where all end. */
export function rowsOf(
  { beside, of }: Labels,
  bar: number,
  space: number,
  top = 0,
): { readonly bars: readonly number[]; readonly tops: readonly number[]; readonly end: number } {
  const [bars, tops]: [number[], number[]] = [[], []]
  let y = top
  for (const words of of) {
    const high = words.length * leading(size)
    tops.push(y)
    bars.push(beside ? y + Math.max(0, (high - bar) / 2) : y + high + 3)
    y += (beside ? Math.max(high, bar) : high + 3 + bar) + space
  }
  return { bars, tops, end: y - space }
}

/** The name of a row, in the middle of its bar's height where it stands beside. */
export function labelAt(canvas: Canvas, labels: Labels, row: number, top: number, bar: number): string {
  const words = labels.of[row]!
  const high = words.length * leading(size)
  const first = labels.beside ? top + Math.max(0, (bar - high) / 2) + size - 1 : top + size - 1
  if (!labels.beside) return lines(canvas, 0, first, words, { size })
  return words.map((line, place) => text(canvas, labels.width - gap, first + place * leading(size), line, { size, anchor: 'end' })).join('')
}
