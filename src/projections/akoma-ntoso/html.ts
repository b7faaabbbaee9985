/** A piece of formatted text: words, or an element with what stands in it. */
export type Piece = string | Tag

/** An element of formatted text. */
export type Tag = { readonly name: string; readonly attributes: { readonly [name: string]: string }; readonly children: readonly Piece[] }

type Open = { readonly name: string; readonly attributes: { readonly [name: string]: string }; readonly children: Piece[] }

const deepest = 30
const empty: ReadonlySet<string> = new Set(['br', 'img', 'hr'])
const blocks: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'div'])

/** Formatted text as a tree. Whatever is given is read: what is not closed ends with what holds it, what is too deep stands one level higher. */
export function piecesOf(html: string): readonly Piece[] {
  const root: Open = { name: '', attributes: {}, children: [] }
  const open = [root]
  let from = 0
  for (const found of html.matchAll(/<!--.*?-->|<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gis)) {
    addText(open.at(-1)!, html.slice(from, found.index))
    from = found.index + found[0].length
    const name = found[2]?.toLowerCase()
    if (name !== undefined) step(open, name, found[1] === '/', found[3]!)
  }
  addText(open.at(-1)!, html.slice(from))
  return root.children
}

function step(open: Open[], name: string, closes: boolean, written: string): void {
  if (closes) return endOf(open, name)
  if (blocks.has(name) && open.at(-1)!.name === 'p') open.pop()
  if (name === 'li' && open.at(-1)!.name === 'li') open.pop()
  const tag: Open = { name, attributes: attributesIn(written), children: [] }
  open.at(-1)!.children.push(tag)
  if (!empty.has(name) && open.length < deepest) open.push(tag)
}

function endOf(open: Open[], name: string): void {
  const place = open.findLastIndex(tag => tag.name === name)
  if (place > 0) open.length = place
}

function addText(tag: Open, text: string): void {
  if (text !== '') tag.children.push(decoded(text))
}

const attributesIn = (written: string): { readonly [name: string]: string } =>
  Object.fromEntries(
    [...written.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, name, one, other]) => [name!.toLowerCase(), decoded(one ?? other!)]),
  )

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (entities[name!] ?? whole) : Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
  )

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
