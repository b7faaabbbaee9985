import { element, holdable, type Markup } from '#projections'
import { complexTypes } from '../model/complex.ts'
import { isList, type ListProperty, type Row, type ScalarProperty, type Value } from '../model/kinds.ts'
import { asEntity, leaving, qualified, shown, type Shown } from '../model/profile.ts'
import { addressOf, inlined, isoOf, partsIn, wanted, type Asked } from './asked.ts'

const services = 'http://schemas.microsoft.com/ado/2007/08/dataservices'

/** The namespaces of a document: Atom, the data and what is said of them. */
export const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:d': services, 'xmlns:m': `${services}/metadata` } as const

/** A row as an entry of Atom. With `namespaced` it is a whole document. */
export function entryOf(asked: Asked, row: Row, namespaced = false): Markup {
  const { profile, root, set } = asked
  const uri = addressOf(root, set, row)
  const own = wanted(asked)
  return element(
    'entry',
    namespaced ? { ...namespaces, 'xml:base': `${root}/` } : {},
    ...head(set, row, uri, profile === 'v2' ? qualified(set.type) : set.type, root),
    ...(profile === 'v2' ? own.flatMap(([name, property]) => (isList(property) ? [navigation(asked, row, uri, name, property)] : [])) : []),
    element(
      'content',
      { type: 'application/xml' },
      element(
        'm:properties',
        {},
        ...own.flatMap(([name, property]) => {
          if (!isList(property)) return [valueElement(name, leaving(row[name] as Value, property, asked.origin), property)]
          return profile === 'v2' ? [] : [collection(asked, row, name, property)]
        }),
      ),
    ),
  )
}

function head(set: Shown, row: Row, uri: string, type: string, root: string): readonly Markup[] {
  const updated = typeof row['updated'] === 'number' ? row['updated'] : 0
  return [
    element('id', {}, uri),
    element('title', { type: 'text' }, titleOf(row)),
    element('updated', {}, isoOf(updated)),
    element('author', {}, element('name')),
    element('link', { rel: 'edit', title: set.type, href: uri.slice(root.length + 1) }),
    element('category', { term: type, scheme: `${services}/scheme` }),
  ]
}

function titleOf(row: Row): string {
  const [first] = partsIn(row, 'title')
  return String(first?.['value'] ?? row['titleEnglish'] ?? row['value'] ?? row['lastName'] ?? row['id'] ?? '')
}

/** The parts of a row as a feed of their own: inside it where they are asked for, else behind a link. */
function navigation(asked: Asked, row: Row, uri: string, name: string, { set: named }: ListProperty): Markup {
  const set = shown.v2.get(named)!
  const link = {
    rel: `${services}/related/${name}`,
    type: 'application/atom+xml;type=feed',
    title: name,
    href: `${uri.slice(asked.root.length + 1)}/${name}`,
  }
  if (!inlined(asked, name)) return element('link', link)
  const part: Asked = { ...asked, set, expand: new Set(), select: undefined }
  const entries = partsIn(row, name).map((one, place) => entryOf(part, asEntity(row, one, place) as Row))
  const feed = element('feed', {}, ...feedHead(`${uri}/${name}`, name, typeof row['updated'] === 'number' ? row['updated'] : 0), ...entries)
  return element('link', link, element('m:inline', {}, feed))
}

/** What a feed begins with. */
export const feedHead = (id: string, title: string, updated: number): readonly Markup[] => [
  element('title', { type: 'text' }, title),
  element('id', {}, id),
  element('updated', {}, isoOf(updated)),
  element('link', { rel: 'self', title, href: title }),
]

/** A list in the profile of the CBD: values inside the row. */
function collection({ origin }: Asked, row: Row, name: string, { list, bare }: ListProperty): Markup {
  const parts = partsIn(row, name)
  const type = bare ? 'Edm.String' : qualified(list)
  const inside = parts.map(part =>
    bare
      ? element('d:element', {}, holdable(String(part['value'])))
      : element(
          'd:element',
          { 'm:type': type },
          ...Object.entries(complexTypes[list]).map(([own, property]) => partElement(own, part[own], property, origin)),
        ),
  )
  return element(`d:${name}`, { 'm:type': `Collection(${type})` }, ...inside)
}

function partElement(name: string, value: Value | readonly string[] | undefined, property: ScalarProperty, origin: string): Markup {
  if (property.words && Array.isArray(value))
    return element(`d:${name}`, { 'm:type': 'Collection(Edm.String)' }, ...value.map(word => element('d:element', {}, word)))
  return valueElement(name, leaving(value, property, origin), property)
}

/** A value of a row. Days have no zone in this notation: all are those of Greenwich. */
export function valueElement(name: string, value: Value, { type }: ScalarProperty): Markup {
  const typed = type === 'String' ? undefined : `Edm.${type}`
  if (value === null) return element(`d:${name}`, { 'm:type': typed, 'm:null': 'true' })
  const text = type === 'DateTime' ? isoOf(value as number).replace('Z', '') : String(value)
  return element(`d:${name}`, { 'm:type': typed }, text)
}
