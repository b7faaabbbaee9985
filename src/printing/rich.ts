import { SaxesParser } from 'saxes'
import type { Block, Run } from './document.ts'

/** The blocks of stored HTML (a cleaned subset). Whatever is no element we know is its text. */
export function richBlocks(html: string, language: string): readonly Block[] {
  const root: Place = { tag: 'root', blocks: [], runs: [], rows: [] }
  const open: Place[] = [root]
  const parser = new SaxesParser({ fragment: true })
  Object.assign(parser.ENTITIES, { nbsp: '\u00a0' })
  parser.on('error', () => undefined)
  parser.on('text', text => addText(open, text))
  parser.on('opentag', ({ name, attributes }) => {
    const tag = name.toLowerCase()
    if (tag === 'br') return addRun(open, { text: '\n' })
    if (containers.has(tag)) flush(open.at(-1)!, language)
    open.push({ tag, blocks: [], runs: [], rows: [], href: String(attributes['href'] ?? '') })
  })
  parser.on('closetag', ({ name }) => {
    if (name.toLowerCase() === 'br' || open.length < 2) return
    const place = open.pop()!
    close(place, open.at(-1)!, language)
  })
  try {
    parser.write(
      html
        .replace(/&(?!(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);)/gi, '&amp;')
        .replace(/<(br|img|hr|col)\b([^>]*?)\/?>/gi, (_whole, tag: string) => (/^img|^hr|^col/i.test(tag) ? '' : '<br/>')),
    )
    parser.close()
  } catch {
    return [{ kind: 'text', runs: [{ text: html.replace(/<[^>]*>/g, ' ') }], language }]
  }
  while (open.length > 1) {
    const place = open.pop()!
    close(place, open.at(-1)!, language)
  }
  flush(root, language)
  return root.blocks
}

/** An element that is open: the blocks in it, the text since the last of them, and the rows of a table. */
type Place = { readonly tag: string; blocks: Block[]; runs: Run[]; rows: (readonly Block[])[][]; readonly href?: string }

const containers = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'blockquote',
  'figure',
  'figcaption',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

function addText(open: readonly Place[], raw: string): void {
  const text = raw.replace(/\s+/g, ' ')
  const place = open.at(-1)!
  if (text === ' ' && place.runs.length === 0) return
  addRun(open, { text })
}

function addRun(open: readonly Place[], run: Run): void {
  const tags = new Set(open.map(({ tag }) => tag))
  const href = open.findLast(({ tag }) => tag === 'a')?.href
  const holder = open.findLast(({ tag }) => containers.has(tag) || tag === 'root')!
  holder.runs.push({
    ...run,
    ...(tags.has('b') || tags.has('strong') || tags.has('th') ? { bold: true as const } : {}),
    ...(tags.has('i') || tags.has('em') ? { italic: true as const } : {}),
    ...(tags.has('sup') ? { raised: 'up' as const } : tags.has('sub') ? { raised: 'down' as const } : {}),
    ...(href && /^(https?|mailto):/i.test(href) ? { link: href } : {}),
  })
}

function flush(place: Place, language: string): void {
  if (place.runs.some(({ text }) => text.trim() !== '')) place.blocks.push({ kind: 'text', runs: place.runs, language })
  place.runs = []
}

/** What a closed element becomes in the one around it. */
function close(place: Place, around: Place, language: string): void {
  if (!containers.has(place.tag)) return
  flush(place, language)
  const made = (closers[place.tag] ?? inPlace)(place, language)
  if (place.tag === 'tr') around.rows.push(place.rows.flat())
  else if (place.tag === 'td' || place.tag === 'th') around.rows.push([place.blocks])
  else if (place.tag === 'thead' || place.tag === 'tbody') around.rows.push(...place.rows)
  else if (place.tag === 'li') around.rows.push([place.blocks])
  else around.blocks.push(...made)
}

type Closer = (place: Place, language: string) => readonly Block[]

const inPlace: Closer = ({ blocks }) => blocks
const heading: Closer = ({ blocks }, language) => [{ kind: 'heading', level: 3, text: blocks.map(textOf).join(' '), language }]
const list =
  (ordered: boolean): Closer =>
  ({ rows, blocks }, language) => [...blocks, { kind: 'list', ordered, items: rows.flat(), language }]

const closers: { readonly [tag: string]: Closer } = {
  ul: list(false),
  ol: list(true),
  blockquote: ({ blocks }) => [{ kind: 'group', blocks }],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tag => [tag, heading])),
  table: ({ rows }, language) => {
    const columns = Math.max(1, ...rows.map(row => row.length))
    return [{ kind: 'table', columns, cells: rows.flatMap(row => [...row, ...Array.from({ length: columns - row.length }, () => [])]), language }]
  },
}

const textOf = (block: Block): string => (block.kind === 'text' ? block.runs.map(({ text }) => text).join('') : '')
