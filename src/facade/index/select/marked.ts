import { highlight } from '#search'
import type { Highlighting } from '../asked.ts'
import { nameOf, type Name } from '../fields/name.ts'
import { valuesUnder } from '../fields/written.ts'
import type { Doc } from '../fields/field.ts'
import type { Shelf } from '../shelf/shelf.ts'

const longestText = 50_000
const snippetLength = 200

/** The places in a document where words stand, as HTML: everything else in it is escaped. */
export function markedIn(shelf: Shelf, doc: Doc, { fields, snippets, opening, closing }: Highlighting, words: readonly string[]): object {
  if (words.length === 0) return {}
  const names = fields.flatMap(field => namesLike(doc, field))
  const marked = names.map(([text, name]) => {
    const whole = valuesUnder(shelf, doc, name).map(String).join('\n').slice(0, longestText)
    const found = partsOf(whole).flatMap(part => snippetIn(part, words, opening, closing) ?? [])
    return [text, found.slice(0, snippets)] as const
  })
  return Object.fromEntries(marked.filter(([, found]) => found.length > 0))
}

function namesLike(doc: Doc, field: string): readonly (readonly [string, Name])[] {
  if (!field.includes('*')) {
    const name = nameOf(field)
    return name ? [[field, name]] : []
  }
  const [start = '', ...rest] = field.split('*')
  const end = rest.at(-1) ?? ''
  const like = ({ text }: { readonly text: string }) => text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
  return doc.plan.names.filter(like).map(({ text, name }) => [text, name] as const)
}

/** Sentences joined to pieces of about 200 characters. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  for (const sentence of text.split(/(?<=[.!?。！？]\s)|\n/)) {
    for (let from = 0; from < sentence.length || from === 0; from += snippetLength) {
      const piece = sentence.slice(from, from + snippetLength)
      const last = parts.at(-1)
      if (last !== undefined && last.length + piece.length < snippetLength) parts[parts.length - 1] = `${last}${/\s$/.test(last) ? '' : ' '}${piece}`
      else if (piece.trim() !== '') parts.push(piece)
    }
  }
  return parts
}

function snippetIn(part: string, words: readonly string[], opening: string, closing: string): string | undefined {
  const stretches = highlight(part, words)
  if (!stretches.some(({ marked }) => marked)) return undefined
  return stretches
    .map(({ text, marked }) => (marked ? `${opening}${escaped(text)}${closing}` : escaped(text)))
    .join('')
    .trim()
}

const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => signs[sign]!)
