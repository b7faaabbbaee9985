import { directionOf, type Locale } from '#platform/localized.ts'
import { plainText } from '#platform/plain-text.ts'
import type { Paint } from './chart.ts'
import { painted, type Ink } from './paint.ts'

/** What a drawing is made on. Drawings are thought from left to right; in scripts that run the other way `x` turns them over. */
export type Canvas = {
  readonly width: number
  readonly locale: Locale
  readonly paint: Paint
  readonly id: string
}

/** What a kind of chart draws, and how high it came out. `width` where it needed more than there was. */
export type Drawing = { readonly body: string; readonly height: number; readonly width?: number }

type Attributes = { readonly [name: string]: string | number | undefined }

/** Is it written from right to left? */
export const isMirrored = ({ locale }: Pick<Canvas, 'locale'>): boolean => directionOf(locale) === 'rtl'

/** Where a point or the beginning of a box of this width really lies. */
export const across = (canvas: Canvas, x: number, width = 0): number => round(isMirrored(canvas) ? canvas.width - x - width : x)

/** A figure with one digit, which is finer than a screen. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Text as XML takes it. */
export const escaped = (text: string): string => plainText(text).replace(/[&<>"\ufffe\uffff]/g, character => entities[character] ?? '')
const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Attributes in a row; those without a value are left out. */
export const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(value!)}"`)
    .join('')

/** A box from the line's beginning. */
export const box = (canvas: Canvas, x: number, y: number, width: number, height: number, fill: Ink, more: Attributes = {}): string =>
  `<rect${attributesOf({ x: across(canvas, x, width), y, width, height, ...more })}${painted(canvas.paint, fill)}/>`

/** A straight line. */
export const rule = (canvas: Canvas, x1: number, y1: number, x2: number, y2: number, stroke: Ink, more: Attributes = {}): string =>
  `<path${attributesOf({ d: `M${across(canvas, x1)} ${round(y1)}L${across(canvas, x2)} ${round(y2)}`, ...more })}${painted(canvas.paint, undefined, stroke)}/>`

/** How a text stands. */
export type Lettering = { readonly size?: number; readonly anchor?: 'start' | 'middle' | 'end'; readonly bold?: boolean; readonly ink?: Ink }

/** A line of text; `y` is where its letters stand. */
export const text = (
  canvas: Canvas,
  x: number,
  y: number,
  words: string,
  { size = 13, anchor = 'start', bold, ink = 'text' }: Lettering = {},
): string =>
  `<text${attributesOf({
    x: across(canvas, x),
    y,
    'font-size': size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': bold ? 700 : undefined,
  })}${painted(canvas.paint, ink)}>${escaped(words)}</text>`

/** Several lines below each other. */
export const lines = (canvas: Canvas, x: number, y: number, words: readonly string[], lettering: Lettering = {}): string =>
  words.map((line, place) => text(canvas, x, y + place * leading(lettering.size ?? 13), line, lettering)).join('')

/** From line to line. */
export const leading = (size: number): number => Math.ceil(size * 1.28)

/**
 * Something with words for those who point at it or hear it, and with a link where there is one. What has letters of its own is named by the
 * `title` alone: those letters may be cut, and a name that lacks what is seen would not answer to a voice.
 */
export function thing(words: string, link: string | undefined, body: string): string {
  const title = `<title>${escaped(words)}</title>`
  if (link === undefined) return `<g>${title}${body}</g>`
  const label = body.includes('<text') ? '' : ` aria-label="${escaped(words)}"`
  return `<a href="${escaped(link)}"${label}>${title}${body}</a>`
}

/** "Kenya: 12", as the language writes numbers. */
export const said = (label: string, count: number, locale: Locale): string => `${label}: ${counted(count, locale)}`

const numbers = new Map<Locale, Intl.NumberFormat>()

/** A number as the language writes it. */
export function counted(value: number, locale: Locale): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale)
  numbers.set(locale, format)
  return format.format(value)
}
