import { element, type Markup } from '#projections'
import { isList, type ListProperty, type Part, type Property, type Row, type Value } from '../model/kinds.ts'
import { asEntity, leaving, shown } from '../model/profile.ts'
import { addressOf, isoOf, partsIn, type Asked } from './asked.ts'
import { entryOf, feedHead, namespaces, valueElement } from './entry.ts'
import { fourParts, fourRow, fourValue } from './four.ts'
import { verboseParts, verboseRow, verboseValue } from './verbose.ts'

/** How a list is written piece by piece. */
export type List = {
  readonly open: string
  readonly row: (row: Row) => string
  readonly between: string
  readonly close: string
}

/** What is said of a list beside its rows: how many there are in all, where it stands, when it last changed, where it goes on. */
export type About = { readonly count: number | undefined; readonly self: string; readonly updated: number; readonly next: string | undefined }

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A list of rows in a notation. */
export function listOf(asked: Asked, kind: 'json' | 'atom', { count, self, updated, next }: About): List {
  if (kind === 'atom') {
    const open = Object.entries({ ...namespaces, 'xml:base': `${asked.root}/` }).map(([name, value]) => ` ${name}="${value}"`)
    const counted = count === undefined ? [] : [element('m:count', {}, count)]
    const head = [...counted, ...feedHead(self, asked.set.name, updated)].map((part: Markup) => part.xml).join('')
    return { open: `${xml}<feed${open.join('')}>${head}`, row: row => entryOf(asked, row).xml, between: '', close: '</feed>\n' }
  }
  if (asked.profile === 'v4') {
    const counted = count === undefined ? '' : `"@odata.count":${count},`
    const open = `{"@odata.context":${JSON.stringify(contextOf(asked, asked.set.name))},${counted}"value":[`
    return {
      open,
      row: row => JSON.stringify(fourRow(asked, row)),
      between: ',',
      close: next === undefined ? ']}' : `],"@odata.nextLink":${JSON.stringify(next)}}`,
    }
  }
  const counted = count === undefined ? '' : `"__count":"${count}",`
  return { open: `{"d":{${counted}"results":[`, row: row => JSON.stringify(verboseRow(asked, row)), between: ',', close: ']}}' }
}

/** One row by itself. */
export function rowOf(asked: Asked, kind: 'json' | 'atom', row: Row): string {
  if (kind === 'atom') return `${xml}${entryOf(asked, row, true).xml}\n`
  if (asked.profile === 'v4') return JSON.stringify({ '@odata.context': contextOf(asked, `${asked.set.name}/$entity`), ...fourRow(asked, row) })
  return JSON.stringify({ d: verboseRow(asked, row) })
}

const contextOf = ({ root, select }: Asked, of: string): string => {
  const [name, ...rest] = of.split('/')
  return `${root}/$metadata#${name}${select === undefined ? '' : `(${[...select].join(',')})`}${rest.map(part => `/${part}`).join('')}`
}

/** One property of a row by itself; `undefined` where v4 says nothing of what is null. */
export function propertyOf(asked: Asked, kind: 'json' | 'atom', row: Row, name: string): string | undefined {
  const property = asked.set.properties[name]!
  const context = `${asked.root}/$metadata#${addressOf('', asked.set, row).slice(1)}/${name}`
  if (isList(property)) {
    if (kind === 'atom') return feedOf(asked, row, name, property)
    if (asked.profile === 'v4') return JSON.stringify({ '@odata.context': context, value: fourParts(asked, row, name, property) })
    const parts = verboseParts(asked, row, name, property)
    return JSON.stringify({ d: asked.profile === 'v2' ? parts : { results: parts } })
  }
  const value = leaving(row[name] as Value, property, asked.origin)
  if (kind === 'atom')
    return `${xml}${valueElement(name, value, property).xml.replace(/^<d:\w+/, start => `${start} xmlns:d="${namespaces['xmlns:d']}" xmlns:m="${namespaces['xmlns:m']}"`)}\n`
  if (asked.profile !== 'v4') return JSON.stringify({ d: { [name]: verboseValue(value, property) } })
  return value === null ? undefined : JSON.stringify({ '@odata.context': context, value: fourValue(value, property) })
}

/** A value as a text by itself; `null` where there is none. */
export function textOf({ set, origin }: Asked, row: Row, name: string): string | null {
  const property: Property = set.properties[name]!
  if (isList(property)) return null
  const value = leaving(row[name] as Value, property, origin)
  if (value === null) return null
  return property.type === 'DateTime' ? isoOf(value as number) : String(value)
}

/** The parts of a row as a feed; where rows hold them themselves, each is an entry without an address. */
function feedOf(asked: Asked, row: Row, name: string, { set: named }: ListProperty): string {
  const set = shown.v2.get(named)!
  const part: Asked = { ...asked, profile: 'v2', set, expand: new Set(), select: undefined }
  const entries = partsIn(row, name).map((one: Part, place) => entryOf(part, asEntity(row, one, place) as Row))
  const updated = typeof row['updated'] === 'number' ? row['updated'] : 0
  const feed = element(
    'feed',
    { ...namespaces, 'xml:base': `${asked.root}/` },
    ...feedHead(`${addressOf(asked.root, asked.set, row)}/${name}`, name, updated),
    ...entries,
  )
  return `${xml}${feed.xml}\n`
}
