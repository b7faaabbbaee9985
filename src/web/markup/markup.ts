import { Fragment, h, type VNode } from 'preact'

type Props = { readonly [name: string]: unknown }
type Component = (props: Props) => unknown

/** A name that no data can have: only what is written here is taken for HTML. */
const html = Symbol('html')

/** HTML as it will be sent. Preact takes it for a piece of its own, so whatever draws VNodes draws this. */
type Markup = VNode & { readonly [html]: string }

/**
 * What `<a href={address}>{text}</a>` becomes on the server: HTML, written where it stands, without a tree in between.
 * Texts and values of attributes are escaped here and nowhere else; components are called.
 */
export function jsx(type: string | Component, props: Props): VNode {
  if (typeof type === 'string') return markup(element(type, props))
  const made = type(props)
  return isMarkup(made) ? made : markup(written(made))
}

export { jsx as jsxs, Fragment }

function element(name: string, props: Props): string {
  let start = `<${name}`
  let content = ''
  for (const attribute in props) {
    const value = props[attribute]
    if (attribute === 'children' || (attribute === 'value' && name === 'textarea')) content += written(value)
    else if (attribute === 'dangerouslySetInnerHTML') content += (value as { readonly __html: string })['__html']
    else start += attributed(attribute, value)
  }
  return content === '' && empty.has(name) ? `${start}/>` : start + '>' + content + endOf(name)
}

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const ends = new Map<string, string>()

function endOf(name: string): string {
  const end = ends.get(name) ?? `</${name}>`
  ends.set(name, end)
  return end
}

function attributed(attribute: string, value: unknown): string {
  if (value === undefined || value === null || typeof value === 'function') return ''
  const name = named(attribute)
  if (typeof value === 'boolean' && !name.said) return value ? name.bare : ''
  if (value === '') return name.bare
  return name.few ? fewValued(name, String(value)) : `${name.start}${escaped(String(value))}"`
}

/** An attribute as it is written: alone, and before its value. Where `said`, yes and no are words. `few`: what was written with its few values. */
type Name = { readonly bare: string; readonly start: string; readonly said: boolean; readonly few: Map<string, string> | undefined }

const names = new Map<string, Name>()

function named(attribute: string): Name {
  const known = names.get(attribute)
  if (known) return known
  const bare = ` ${ofDrawings.has(attribute) ? attribute : attribute.toLowerCase()}`
  const said = /^(aria|data)-|^(draggable|spellcheck)$/.test(attribute)
  const name = { bare, start: `${bare}="`, said, few: ofFewValues.has(attribute) ? new Map<string, string>() : undefined }
  names.set(attribute, name)
  return name
}

/** SVG tells capitals apart. */
const ofDrawings = new Set(['viewBox', 'preserveAspectRatio'])

/** The program says what these hold: few texts, again and again. */
const ofFewValues = new Set(['class', 'rel', 'dir', 'lang', 'role', 'type', 'aria-hidden', 'aria-current'])
const mostOfFew = 1000

function fewValued({ start, few }: Name, value: string): string {
  const known = few!.get(value)
  if (known !== undefined) return known
  const made = `${start}${escaped(value)}"`
  if (few!.size < mostOfFew) few!.set(value, made)
  return made
}

function written(child: unknown): string {
  if (typeof child === 'string') return escaped(child)
  if (typeof child === 'number' || typeof child === 'bigint') return String(child)
  if (Array.isArray(child)) return allWritten(child)
  return isMarkup(child) ? child[html] : ''
}

function allWritten(children: readonly unknown[]): string {
  let text = ''
  for (const child of children) text += written(child)
  return text
}

const special = /["&<]/
const everySpecial = /["&<]/g
const entities: { readonly [sign: string]: string } = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

const escaped = (text: string): string => (special.test(text) ? text.replace(everySpecial, sign => entities[sign]!) : text)

const markup = (text: string): Markup =>
  ({ type: Fragment, props: { tpl: [text] }, key: null, ref: null, constructor: piece, [html]: text }) as unknown as Markup

const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && html in value

/** How Preact tells its own from data. */
const { constructor: piece } = h(Fragment, null)
