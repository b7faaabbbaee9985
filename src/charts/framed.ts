import { attributesOf, escaped, isMirrored, leading, lines, round, type Canvas, type Drawing } from './canvas.ts'
import type { ChartKind } from './chart.ts'
import { linesOf } from './measure.ts'
import { painted } from './paint.ts'

/** What is written around a drawing. `source`: it stands alone and says everything itself. */
export type Around = {
  readonly kind: ChartKind
  readonly title: string
  readonly summary: string
  readonly linked: boolean
  readonly notes: readonly string[]
  readonly source?: string
}

const margin = 24

/** The whole of a drawing: its name and description for those who hear it, and for a file also its title, notes and source to be read. */
export function framed(canvas: Canvas, drawing: Drawing, around: Around): string {
  const width = Math.max(canvas.width, drawing.width ?? 0)
  const inner = around.source === undefined ? { body: drawing.body, height: drawing.height } : alone({ ...canvas, width }, drawing, around)
  const [wide, high] = around.source === undefined ? [width, inner.height] : [width + margin * 2, inner.height]
  const root = attributesOf({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${round(wide)} ${round(high)}`,
    width: wide,
    height: high,
    // links inside an image could not be reached by those who hear it
    role: around.linked ? 'group' : 'img',
    'aria-labelledby': `${canvas.id}-t ${canvas.id}-d`,
    direction: isMirrored(canvas) ? 'rtl' : undefined,
    'font-family': around.source === undefined ? undefined : "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', sans-serif",
    class: around.source === undefined ? `chart-drawing chart-drawing-${around.kind}` : undefined,
    lang: canvas.locale,
  })
  const words = `<title id="${canvas.id}-t">${escaped(around.title)}</title><desc id="${canvas.id}-d">${escaped(around.summary)}</desc>`
  return `<svg${root}>${words}${inner.body}</svg>`
}

/** Title above, notes and source below, on paper of its own. */
function alone(canvas: Canvas, drawing: Drawing, { title, notes, source }: Around): { readonly body: string; readonly height: number } {
  const heading = linesOf(title, 20, canvas.width, 3)
  const small = [...notes, source ?? ''].flatMap(note => linesOf(note, 12, canvas.width, 6))
  const top = heading.length * leading(20) + 14
  const height = top + drawing.height + 18 + small.length * leading(12)
  const body = [
    lines(canvas, 0, 18, heading, { size: 20, bold: true }),
    `<g transform="translate(0 ${round(top)})">${drawing.body}</g>`,
    lines(canvas, 0, top + drawing.height + 24, small, { size: 12, ink: 'muted' }),
  ]
  const paper = `<rect width="${round(canvas.width + margin * 2)}" height="${round(height + margin * 2)}"${painted(canvas.paint, 'paper')}/>`
  return { body: `${paper}<g transform="translate(${margin} ${margin})">${body.join('')}</g>`, height: height + margin * 2 }
}
