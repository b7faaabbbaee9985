import { rule, text, type Canvas } from '../canvas.ts'
import type { Entry } from '../chart.ts'
import { strideFor } from '../scale.ts'

/** Where each year stands between two places, and the labels that fit, the last always among them. */
export function yearsOn(canvas: Canvas, years: readonly Entry[], from: number, to: number) {
  const room = to - from
  const at = (place: number): number => (years.length === 1 ? from + room / 2 : from + (place / (years.length - 1)) * room)
  const stride = strideFor(years.length, room, 46)
  const isShown = (place: number) => (years.length - 1 - place) % stride === 0
  const labels = (y: number): string =>
    years.map(({ label }, place) => (isShown(place) ? text(canvas, at(place), y, label, { size: 12, anchor: 'middle', ink: 'muted' }) : '')).join('')
  const lines = (top: number, bottom: number): string =>
    years.map((_, place) => (isShown(place) ? rule(canvas, at(place), top, at(place), bottom, 'line') : '')).join('')
  return { at, labels, lines }
}
