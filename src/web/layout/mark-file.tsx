import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import type { Portal } from '#portals'
import { Mark } from './mark.tsx'
import { themeSheet } from './theme.ts'

/** A portal's mark as a file of its own, for the browser's tab. */
export function markFile(portal: Portal): { readonly svg: string; readonly tag: string } {
  const svg = renderToString(<Mark name={portal.theme.mark} />)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('aria-hidden="true">', `><style>${themeSheet(portal).replace(':root', 'svg')}${sheet}</style>`)
  return { svg, tag: `"${createHash('sha1').update(svg).digest('base64url')}"` }
}

const sheet =
  'svg{color-scheme:light}.mark-ground{fill:oklch(.42 var(--brand-chroma,.08) var(--brand-hue,168))}.mark-line{fill:none;stroke:#fff;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}.mark-dot{fill:oklch(.86 .13 var(--accent-hue,62))}'
