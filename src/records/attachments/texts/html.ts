import { readFile } from 'node:fs/promises'
import sanitizeHtml from 'sanitize-html'
import { decoded } from './plain.ts'

/** The text of a web page, without scripts, styles and markup. */
export async function* htmlPages(place: string): AsyncGenerator<string> {
  const html = decoded(await readFile(place))
  const parted = html.replace(/<\/?(p|div|br|li|tr|h[1-6]|td|th|section|article|title)\b[^>]*>/gi, '\n$&')
  const escaped = sanitizeHtml(parted, { allowedTags: [], allowedAttributes: {}, nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript'] })
  yield escaped
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
