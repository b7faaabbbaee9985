import { unsupported, wrong } from '../answers/failure.ts'
import { complexTypes } from '../model/complex.ts'
import { isList, type ListProperty, type ScalarProperty } from '../model/kinds.ts'
import type { ProfileName, Shown } from '../model/profile.ts'
import { expressionOf, type Columns, type Lists } from './expression.ts'
import type { Kind } from './functions.ts'
import type { Expression } from './operators.ts'
import type { Dialect } from './tokens.ts'

/** What is asked of a set. `asked` is the text of filter and order: who asks the same reads the same list. */
export type Options = {
  readonly filter: Expression | undefined
  readonly order: readonly { readonly by: Expression; readonly descending: boolean }[]
  readonly asked: string
  readonly skip: number
  readonly top: number | undefined
  readonly counted: boolean
  readonly expand: ReadonlySet<string>
  /** `undefined`: everything. */
  readonly select: ReadonlySet<string> | undefined
}

/** The dialect of each root. */
export const dialects: { readonly [profile in ProfileName]: Dialect } = { cbd: 'v2', v2: 'v2', v4: 'v4' }

const mostOrders = 10
const known = ['$filter', '$orderby', '$top', '$skip', '$expand', '$select', '$format']
/** How the number of rows is asked for: the spelling of one version is refused by the other. */
const counts: { readonly [dialect in Dialect]: { readonly option: string; readonly yes: string; readonly no: string } } = {
  v2: { option: '$inlinecount', yes: 'allpages', no: 'none' },
  v4: { option: '$count', yes: 'true', no: 'false' },
}

/** What stands behind the question mark: each option once, `+` and `%20` as blanks. Refuses what cannot be decoded, and what is there twice. */
export function queryOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of text.split('&').filter(Boolean)) {
    const [name = '', ...rest] = part.split('=')
    const option = decoded(name)
    if (found.has(option) && option.startsWith('$')) throw wrong(`${option} can be given once`)
    found.set(option, decoded(rest.join('=')).trim())
  }
  return found
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw wrong(`${text.slice(0, 40)} cannot be decoded`)
  }
}

/** The options of a question about a set. Refuses every one that is unknown, malformed, or names what the set has not. */
export function optionsIn(query: ReadonlyMap<string, string>, set: Shown, profile: ProfileName): Options {
  const dialect = dialects[profile]
  const { option, yes, no } = counts[dialect]
  for (const name of query.keys())
    if (name.startsWith('$') && name !== option && !known.includes(name))
      throw later.has(name) ? unsupported(`${name} is not answered here`) : wrong(`There is no option ${name}`)
  const count = query.get(option) ?? no
  if (count !== yes && count !== no) throw wrong(`${option} is ${yes} or ${no}`)
  const columns = columnsOf(set)
  const [filter, order] = [query.get('$filter') ?? '', query.get('$orderby') ?? '']
  return {
    filter: filter === '' ? undefined : conditionOf(filter, dialect, columns, listsOf(set)),
    order: order === '' ? [] : ordersOf(order, dialect, columns),
    asked: `${filter}\n${order}`,
    skip: numberIn(query, '$skip') ?? 0,
    top: numberIn(query, '$top'),
    counted: count === yes,
    expand: namesIn(query.get('$expand'), name => isPart(set, name), 'list') ?? new Set(),
    select: namesIn(query.get('$select'), name => Object.hasOwn(set.properties, name), 'property'),
  }
}

/** Options of the standards that are left out. */
const later = new Set([
  '$skiptoken',
  '$deltatoken',
  '$search',
  '$apply',
  '$compute',
  '$levels',
  '$index',
  '$schemaversion',
  '$batch',
  '$links',
  '$callback',
])

const isPart = ({ properties }: Shown, name: string): boolean => Object.hasOwn(properties, name) && isList(properties[name]!)

const kinds: { readonly [type in ScalarProperty['type']]: Kind } = {
  String: 'text',
  Int16: 'number',
  Int32: 'number',
  Int64: 'number',
  Double: 'number',
  Boolean: 'flag',
  DateTime: 'moment',
}

/** The properties of a set that hold one value, with what they are in questions. */
export const columnsOf = ({ properties }: Shown): Columns =>
  new Map(Object.entries(properties).flatMap(([name, property]) => (isList(property) ? [] : [[name, kinds[property.type]] as const])))

/** The lists of a set that can be looked into: those held in memory. */
const listsOf = ({ properties }: Shown): Lists =>
  new Map(Object.entries(properties).flatMap(([name, property]) => (isList(property) && !property.large ? [[name, shapeOf(property)]] : [])))

function shapeOf({ list, bare }: ListProperty) {
  const own = Object.entries(complexTypes[list])
  if (bare) return { columns: new Map(own.map(([, { type }]) => ['', kinds[type]])), lists: new Map() }
  return {
    columns: new Map(own.flatMap(([name, { type, words }]) => (words ? [] : [[name, kinds[type]] as const]))),
    lists: new Map(own.flatMap(([name, { words }]) => (words ? [[name, ofWords] as const] : []))),
  }
}

const ofWords = { columns: new Map([['', 'text' as const]]), lists: new Map() }

function conditionOf(text: string, ...asked: readonly [Dialect, Columns, Lists]): Expression {
  const found = expressionOf(text, ...asked)
  if (found.kind !== 'flag') throw wrong('$filter is a condition')
  return found
}

function ordersOf(text: string, dialect: Dialect, columns: Columns): Options['order'] {
  const parts = partsOf(text)
  if (parts.length > mostOrders) throw wrong(`$orderby has at most ${mostOrders} parts`)
  return parts.map(part => {
    const way = /\s(asc|desc)$/.exec(part.trimEnd())
    return { by: expressionOf(part.slice(0, way?.index), dialect, columns), descending: way?.[1] === 'desc' }
  })
}

/** Parts between commas that stand in no brackets and no text. */
function partsOf(text: string): readonly string[] {
  const parts = ['']
  let [depth, quoted] = [0, false]
  for (const sign of text) {
    if (sign === "'") quoted = !quoted
    if (!quoted) depth += Number(sign === '(') - Number(sign === ')')
    if (sign === ',' && !quoted && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

function numberIn(query: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = query.get(name)
  if (text === undefined) return undefined
  if (!/^\d{1,30}$/.test(text)) throw wrong(`${name} is a number that is not negative`)
  return Math.min(Number(text), Number.MAX_SAFE_INTEGER)
}

function namesIn(text: string | undefined, fits: (name: string) => boolean, what: string): ReadonlySet<string> | undefined {
  if (text === undefined || text === '' || text === '*') return undefined
  const names = text.split(',').map(name => name.trim())
  const strange = names.find(name => name !== '*' && !fits(name))
  if (strange !== undefined) throw wrong(`There is no ${what} ${strange.slice(0, 60)}`)
  return names.includes('*') ? undefined : new Set(names)
}
