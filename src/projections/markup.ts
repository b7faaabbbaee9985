/** XML that is written already. Only `element` makes it, so nothing that is not escaped ever stands in a document. */
export type Markup = { readonly xml: string }

/** What stands in an element: markup as it is, everything else as text. */
export type Content = Markup | string | number | undefined | readonly Content[]

/** Attributes by name; those without a value are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/** An element. Names come from our code only, never from data. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`
  const inside = textOf(content)
  return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` }
}

/** A whole document. */
export const documentOf = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`

/** The text as XML 1.0 can hold it: what it has no place for, as control characters and halves of characters, becomes U+FFFD. */
export const holdable = (text: string): string => text.toWellFormed().replace(unholdable, '\ufffd')

function textOf(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return 'xml' in content ? content.xml : content.map(textOf).join('')
}

// eslint-disable-next-line no-control-regex
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\t': '&#9;' }
const escaped = (text: string): string => holdable(text).replace(/[&<>"\r\t]/g, sign => signs[sign]!)
