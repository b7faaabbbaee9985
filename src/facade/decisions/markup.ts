import { SaxesParser } from 'saxes'

/** An element of an Akoma Ntoso document. */
export type Element = {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (Element | string)[]
}

type Open = Element & { readonly children: (Element | string)[] }

/** The document as a tree. What is given is our own and well-formed. */
export function treeOf(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', text => void open.at(-1)!.children.push(text))
  parser.write(xml).close()
  return root
}

/** The elements right below one. */
export const partsOf = ({ children }: Element): readonly Element[] => children.filter(child => typeof child !== 'string')

/** The first element of a name in a tree. */
export function elementIn(tree: Element, name: string): Element | undefined {
  for (const part of partsOf(tree)) {
    const found = part.name === name ? part : elementIn(part, name)
    if (found) return found
  }
  return undefined
}

/** The words of an element. */
export const wordsOf = ({ children }: Element): string => children.map(child => (typeof child === 'string' ? child : wordsOf(child))).join('')

/** What stands in an element, as HTML. */
export const htmlIn = ({ children }: Element): string => children.map(child => (typeof child === 'string' ? escaped(child) : htmlOf(child))).join('')

const same: ReadonlySet<string> = new Set([
  'p', 'b', 'i', 'u', 'sub', 'sup', 'a', 'table', 'caption', 'tr', 'td', 'th', 'ul', 'ol', 'li',
]) // prettier-ignore
const empty: ReadonlySet<string> = new Set(['br', 'img'])
const told: ReadonlySet<string> = new Set(['href', 'title', 'src', 'alt', 'colspan', 'rowspan'])

function htmlOf(element: Element): string {
  const { name, attributes } = element
  const tag = name === 'block' ? (attributes['name'] === 'heading' ? 'h3' : 'blockquote') : name === 'inline' ? 'code' : name
  if (!same.has(tag) && !empty.has(tag) && tag === name) return htmlIn(element)
  const said = Object.entries(attributes).filter(([attribute]) => told.has(attribute))
  const opening = `<${tag}${said.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('')}>`
  return empty.has(tag) ? opening : `${opening}${htmlIn(element)}</${tag}>`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign]!)
const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
