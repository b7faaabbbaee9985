/**
 * Between stored HTML and what a person types in a plain box. Paragraphs are parted by blank lines and list entries begin
 * with "- ". HTML with anything more (tables, headings, links) is shown and taken as it is; cleaning belongs to the format.
 */
export const plainOf = (html: string): string => (isSimple(html) ? simpleText(html) : html)

/** The HTML of what was typed: as it is when it holds tags of ours, else paragraphs and lists of escaped text. */
export const richOf = (typed: string): string =>
  startsWithTag.test(typed)
    ? typed
    : typed
        .split(/\n{2,}/)
        .map(block => block.trim())
        .filter(Boolean)
        .map(blockHtml)
        .join('')

const startsWithTag = /^\s*<(p|h[2-6]|ul|ol|table|blockquote|div|figure|pre|img)[\s>]/i

function blockHtml(block: string): string {
  const lines = block.split('\n')
  if (lines.every(line => /^\s*[-*•]\s+/.test(line)))
    return `<ul>${lines.map(line => `<li>${escaped(line.replace(/^\s*[-*•]\s+/, ''))}</li>`).join('')}</ul>`
  return `<p>${lines.map(escaped).join('<br />')}</p>`
}

const isSimple = (html: string): boolean => !/<(?!\/?(p|ul|li|br)\b)[a-z/]/i.test(html) && !/<(p|ul|li)\s+[^>]/i.test(html)

const simpleText = (html: string): string =>
  unescaped(
    html
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<li>/gi, '- ')
      .replace(/<\/li>/gi, '\n')
      .replace(/<\/(p|ul)>/gi, '\n\n')
      .replace(/<\/?(p|ul)>/gi, ''),
  )
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const marks: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, mark => marks[mark]!)
const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
