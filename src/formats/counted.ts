import type { Facts } from '#platform/filter.ts'
import { dateOf, housesOf, languagesOf, referencesIn } from './described.ts'
import { facetNamed } from './facets.ts'
import { typeOf } from './fields/index.ts'
import { unpinned } from './fields/reference.ts'
import type { Data, FacetSource, Format } from './format.ts'
import { factsOf, fieldAt, objectOf, valueAt } from './standing.ts'

/** What is public around a record: what filters see of the records it refers to, and the formats of those that refer to it. */
export type Neighbourhood = {
  readonly id?: string
  readonly record: (id: string) => Facts | undefined
  readonly citing: readonly string[]
}

const alone: Neighbourhood = { record: () => undefined, citing: [] }

/**
 * Facet → identifiers. Every record has `format`, and those of its fields that the format counts. What a record says through
 * others, and who cites it, is known from its neighbourhood; without one it says nothing.
 */
export function facetsOf(format: Format, data: Data, around = alone): { readonly [facet: string]: readonly string[] } {
  const facts = factsOnce(format, data)
  const body = { format, data, facts, around }
  const counted = (format.facets ?? []).map(source => [source.facet, shortened(source.facet, valuesOf(source, body))] as const)
  const date = dateOf(format, data)
  const sources = [
    ['format', [format.name]],
    ['house', housesOf(format, data)],
    ['government', textsAt(facts, 'government')],
    ['language', languagesOf(format, data)],
    ['year', date ? [date.slice(0, 4)] : []],
    ...counted,
  ] as const
  const names = [...new Set(sources.map(([facet]) => facet))]
  const facets = names.map(name => [name, [...new Set(sources.filter(([facet]) => facet === name).flatMap(([, values]) => values))]] as const)
  return Object.fromEntries(facets.filter(([, values]) => values.length > 0))
}

/** The days of the fields that count years, the first of each facet: what spans that are not whole years are compared with. */
export function facetDaysOf(format: Format, data: Data): { readonly [facet: string]: string } {
  const dated = (format.facets ?? []).filter(source => facetNamed(source.facet)?.years && 'path' in source)
  if (dated.length === 0) return {}
  const facts = factsOnce(format, data)
  const days = dated.flatMap(source => ('path' in source ? textsAt(facts, source.path).map(day => [source.facet, day] as const) : []))
  return Object.fromEntries(days.toReversed())
}

/** The records whose words count for this one, as far as those between are known; each once. */
export function neighboursOf(format: Format, data: Data, record: Neighbourhood['record']): readonly string[] {
  const leading = (format.facets ?? []).flatMap(source => ('path' in source && source.through ? [[source.path, source.through] as const] : []))
  if (leading.length === 0) return []
  const facts = factsOnce(format, data)
  return [...new Set(leading.flatMap(([path, through]) => onTheWay(textsAt(facts, path), through, record)))]
}

function onTheWay(ids: readonly string[], [path, ...rest]: readonly string[], record: Neighbourhood['record']): readonly string[] {
  if (rest.length === 0) return ids
  return [...ids, ...ids.flatMap(id => onTheWay(textsAt(record(id) ?? {}, path!), rest, record))]
}

type Body = { readonly format: Format; readonly data: Data; readonly facts: Facts; readonly around: Neighbourhood }

function valuesOf(source: FacetSource, { format, data, facts, around }: Body): readonly string[] {
  if ('citedBy' in source) return around.citing.filter(name => source.citedBy.includes(name))
  if ('self' in source) return around.id === undefined ? [] : [around.id]
  const { path, through, answered } = source
  const field = fieldAt(format, path)
  if (answered) return [String(field !== undefined && typeOf(field).present(valueAt(objectOf(data), path)))]
  if (through) return followed(textsAt(facts, path), through, around)
  return field?.termWhile ? termsAmong(textsAt(facts, path), format, data) : textsAt(facts, path)
}

function followed(ids: readonly string[], [path, ...rest]: readonly string[], around: Neighbourhood): readonly string[] {
  return ids.flatMap(id => {
    const values = textsAt(around.record(id) ?? {}, path!)
    return rest.length === 0 ? values : followed(values, rest, around)
  })
}

function termsAmong(values: readonly string[], format: Format, data: Data): readonly string[] {
  const records = new Set(referencesIn(format, data).map(({ identifier }) => unpinned(identifier)))
  return values.filter(value => !records.has(value))
}

/** Facets and days of one body are asked for one after the other. */
function factsOnce(format: Format, given: Data): Facts {
  const data = objectOf(given)
  const before = known.get(data)
  if (before?.format === format) return before.facts
  const facts = factsOf(format, data)
  known.set(data, { format, facts })
  return facts
}

const known = new WeakMap<Data, { readonly format: Format; readonly facts: Facts }>()

const textsAt = (facts: Facts, path: string): readonly string[] => [facts[path] ?? []].flat().map(String)

const shortened = (facet: string, values: readonly string[]): readonly string[] =>
  facetNamed(facet)?.years ? values.map(date => date.slice(0, 4)) : values
