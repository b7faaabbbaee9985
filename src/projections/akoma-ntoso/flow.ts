import { element, type Content, type Markup } from '../markup.ts'
import type { Piece, Tag } from './html.ts'

/** The origin before addresses of this site, and the identifier of the place the blocks stand in. */
export type Place = { readonly origin: string; readonly eId: string }

const blockNames: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'div'])

/** The blocks of a text: words outside of any become paragraphs, what says nothing is left out. */
export function blocksIn(pieces: readonly Piece[]): readonly Tag[] {
  const blocks: Tag[] = []
  let words: Piece[] = []
  const end = () => {
    if (says(words)) blocks.push({ name: 'p', attributes: {}, children: words })
    words = []
  }
  for (const piece of pieces) {
    if (typeof piece === 'string' || !blockNames.has(piece.name)) words.push(piece)
    else {
      end()
      if (piece.name === 'div') blocks.push(...blocksIn(piece.children))
      else if (says([piece])) blocks.push(piece)
    }
  }
  end()
  return blocks
}

const says = (pieces: readonly Piece[]): boolean =>
  pieces.some(piece => (typeof piece === 'string' ? piece.trim() !== '' : piece.name === 'img' || says(piece.children)))

/** Blocks where no paragraphs are numbered: in table cells, quotations, introductions. */
export const flow = (blocks: readonly Tag[], place: Place): readonly Markup[] =>
  blocks.flatMap((block, index) => (written[block.name] ?? paragraph)(block, { ...place, eId: `${place.eId}__${index + 1}` }))

/** Words within a line. */
export const inline = (pieces: readonly Piece[], origin: string): Content =>
  pieces.map(piece => (typeof piece === 'string' ? piece : inlineTag(piece, origin)))

const paragraph = ({ children }: Tag, { origin }: Place): Markup => element('p', {}, inline(children, origin))
const list = (tag: Tag, place: Place): Markup =>
  element(
    tag.name,
    {},
    itemsOf(tag).map((item, index) => element('li', {}, inItem(item, { ...place, eId: `${place.eId}__${index + 1}` }))),
  )

/** What is no list stands in an item as paragraphs: it holds no tables. */
const inItem = (item: Tag, place: Place): readonly Markup[] =>
  blocksIn(item.children).flatMap(block => (block.name === 'ul' || block.name === 'ol' ? list(block, place) : linesOf(block, 'p', place)))

const linesOf = (block: Tag, name: string, place: Place): readonly Markup[] => {
  const inner =
    block.name === 'table' ? cellsIn(block).flatMap(cell => blocksIn(cell.children)) : block.name === 'blockquote' ? blocksIn(block.children) : []
  if (inner.length > 0) return inner.flatMap(one => linesOf(one, name, place))
  if (block.name === 'ul' || block.name === 'ol')
    return itemsOf(block).flatMap(item => blocksIn(item.children).flatMap(one => linesOf(one, name, place)))
  return [element(name, name === 'block' ? { name: 'quotation' } : {}, inline(block.children, place.origin))]
}

const heading = ({ children }: Tag, { origin, eId }: Place): Markup => element('block', { name: 'heading', eId }, inline(children, origin))

function table(tag: Tag, place: Place): Markup {
  const rows = tagsIn(tag, 'tr').filter(row => cellsIn(row).length > 0)
  const caption = tagsIn(tag, 'caption')[0]
  const cell = (one: Tag, at: string) =>
    element(one.name, { colspan: span(one, 'colspan'), rowspan: span(one, 'rowspan') }, flow(blocksIn(one.children), { ...place, eId: at }))
  return element(
    'table',
    { eId: `${place.eId}__table` },
    caption && element('caption', {}, inline(caption.children, place.origin)),
    rows.map((row, down) =>
      element(
        'tr',
        {},
        cellsIn(row).map((one, across) => cell(one, `${place.eId}__table__${down + 1}_${across + 1}`)),
      ),
    ),
  )
}

const written: { readonly [name: string]: (tag: Tag, place: Place) => Markup | readonly Markup[] } = {
  ul: list,
  ol: list,
  table: (tag, place) => (tagsIn(tag, 'tr').some(row => cellsIn(row).length > 0) ? table(tag, place) : linesOf(tag, 'p', place)),
  blockquote: (tag, place) => linesOf(tag, 'block', place),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, heading])),
}

/** The items of a list that say something; words between them are items too. */
export const itemsOf = (tag: Tag): readonly Tag[] =>
  tag.children
    .map(piece => (typeof piece !== 'string' && piece.name === 'li' ? piece : { name: 'li', attributes: {}, children: [piece] }))
    .filter(item => says([item]))

/** The elements of a name in another, not within another table. */
const tagsIn = (tag: Tag, name: string): readonly Tag[] =>
  tag.children.flatMap(piece => (typeof piece === 'string' || piece.name === 'table' ? [] : piece.name === name ? [piece] : tagsIn(piece, name)))

const cellsIn = (tag: Tag): readonly Tag[] =>
  tag.children.flatMap(piece =>
    typeof piece === 'string' || piece.name === 'table' ? [] : piece.name === 'td' || piece.name === 'th' ? [piece] : cellsIn(piece),
  )

const span = ({ attributes }: Tag, name: string): string | undefined => (/^[1-9]\d{0,2}$/.test(attributes[name] ?? '') ? attributes[name] : undefined)

const names: { readonly [name: string]: string } = { strong: 'b', b: 'b', em: 'i', i: 'i', u: 'u', sub: 'sub', sup: 'sup' }

function inlineTag({ name, attributes, children }: Tag, origin: string): Content {
  const inner = inline(children, origin)
  if (Object.hasOwn(names, name)) return element(names[name]!, {}, inner)
  if (name === 'br') return element('br')
  if (name === 'code') return element('inline', { name: 'code' }, inner)
  if (name === 'a' && attributes['href']) return element('a', { href: whole(attributes['href'], origin), title: attributes['title'] }, inner)
  if (name === 'img' && attributes['src']) return element('img', { src: whole(attributes['src'], origin), alt: attributes['alt'] })
  return inner
}

/** An address any reader can follow, as the schema takes it. */
const whole = (address: string, origin: string): string => {
  const found = URL.parse(address, origin)
  return found ? found.href : origin
}
