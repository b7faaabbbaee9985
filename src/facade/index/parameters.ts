import { invalidParameter } from '../error.ts'

/** The parameters of a call by name, as text; lists hold every value of a name. */
export type Parameters = { readonly [name: string]: readonly string[] }

const mostNames = 500
const mostValues = 2000

/** The names the index understands, `f.<field>.` before those of facets left out. */
const known: ReadonlySet<string> = new Set([
  'q', 'df', 'fq', 'fl', 'sort', 'start', 'rows', 'wt', 'q.op',
  'facet', 'facet.field', 'facet.query', 'facet.pivot', 'facet.pivot.mincount', 'facet.mincount', 'facet.limit', 'facet.offset', 'facet.sort', 'facet.prefix',
  'facet.range', 'facet.range.start', 'facet.range.end', 'facet.range.gap',
  'group', 'group.field', 'group.limit', 'group.offset', 'group.ngroups', 'group.sort',
  'hl', 'hl.fl', 'hl.snippets', 'hl.simple.pre', 'hl.simple.post',
  'realm',
]) // prettier-ignore

/** Those of the query string and of a body, JSON or form; the body counts where both have a name. In a query string a list may also be one JSON array. */
export function parametersIn(query: unknown, body: unknown): Parameters {
  const entries = [...Object.entries((query ?? {}) as object), ...Object.entries(objectOf(body))]
  if (entries.length > mostNames) throw invalidParameter('q', 'There are too many parameters')
  return Object.fromEntries(entries.map(([name, value]) => [name, valuesOf(name, value)]))
}

function objectOf(body: unknown): object {
  if (body === undefined || body === null) return {}
  if (typeof body === 'object' && !Array.isArray(body)) return body
  throw invalidParameter('body', 'An object is expected')
}

function valuesOf(name: string, value: unknown): readonly string[] {
  const values = [value].flat().flatMap(one => (typeof one === 'string' && lists.has(name) ? listedIn(one) : [one]))
  if (values.length > mostValues) throw invalidParameter(name, 'There are too many values')
  return values.flatMap(one => {
    if (one === null || one === undefined) return []
    if (typeof one === 'object') throw invalidParameter(name, 'A text or a list of texts is expected')
    return [String(one)]
  })
}

const lists: ReadonlySet<string> = new Set(['fq', 'fl', 'facet.field', 'facet.query', 'facet.pivot', 'facet.range', 'group.field', 'hl.fl'])

function listedIn(text: string): readonly unknown[] {
  if (!/^\s*\[\s*"/.test(text)) return [text]
  try {
    const read = JSON.parse(text) as unknown
    return Array.isArray(read) ? (read as readonly unknown[]) : [text]
  } catch {
    return [text]
  }
}

/** The one value of a name; the last of several. */
export const textIn = (parameters: Parameters, name: string): string | undefined =>
  Object.hasOwn(parameters, name) ? parameters[name]!.at(-1) : undefined

/** All values of a name. */
export const listIn = (parameters: Parameters, name: string): readonly string[] => (Object.hasOwn(parameters, name) ? parameters[name]! : [])

/** Is a name set? */
export const booleanIn = (parameters: Parameters, name: string): boolean => /^(true|on|yes|1)$/i.test(textIn(parameters, name) ?? '')

/** A whole number between bounds. Refuses all else. */
export function numberIn(parameters: Parameters, name: string, usual: number, most: number, least = 0): number {
  const text = textIn(parameters, name)
  if (text === undefined || text.trim() === '') return usual
  const number = /^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) : NaN
  if (number >= least && number <= most) return number
  throw invalidParameter(name, `A whole number from ${least} to ${most} is expected`)
}

/** The names that mean nothing here. */
export const unknownIn = (parameters: Parameters): readonly string[] =>
  Object.keys(parameters).filter(name => !known.has(name) && !known.has(name.replace(/^f\.\w+\.(?=facet\.)/, '')))
