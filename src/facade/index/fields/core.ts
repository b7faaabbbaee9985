import { dateOf, formats, summaryOf, titleOf, type Format } from '#formats'
import { identifierOf } from '#records'
import { ancestorsOf, regionsOf } from '#vocabularies'
import { realmOf } from '../../realm.ts'
import { held, valuesAt } from './body.ts'
import type { Field, Sort, Source } from './plan.ts'

const one = (base: string, sort: Sort, read: (source: Source) => unknown): Field => ({
  base,
  sort,
  many: false,
  read: source => {
    const value = read(source)
    return value === undefined || value === null || value === '' ? undefined : [value]
  },
  ...(sort === 'number' ? { whole: true } : {}),
})

const list = (base: string, sort: Sort, read: (source: Source) => readonly unknown[]): Field => ({
  base,
  sort,
  many: true,
  read: source => held([...new Set(read(source))]),
})

const pathOf = ({ record }: Source): string => `/en/records/${identifierOf(record)}`
const uniqueOf = ({ record }: Source, revision: number): string => identifierOf(record, revision).toLowerCase()
const day = (moment: Date): string => moment.toISOString()
const meant = ({ format, data, revision }: Source): string => dateOf(format, data) ?? day(revision.publishedAt).slice(0, 10)
const kinds = { national: 'national', reference: 'reference', contact: 'reference', secretariat: 'scbd' } as const
const figures = (date: string): number => Number(date.slice(0, 10).replaceAll('-', '').padEnd(8, '0'))

/** What every document of the index has, whatever its format. No fields of a format come before these. */
export const coreFields: readonly Field[] = [
  one('id', 'string', ({ record }) => record.id),
  one('identifier', 'string', ({ record }) => record.id),
  one('uniqueIdentifier', 'string', source => uniqueOf(source, source.revision.revision)),
  list('uniqueIdentifierRevisions', 'string', source =>
    Array.from({ length: source.revision.revision }, (_, before) => uniqueOf(source, before + 1)),
  ),
  list('url', 'link', source => [{ url: pathOf(source) }]),
  one('documentID', 'number', ({ record }) => record.number),
  one('_revision', 'number', ({ revision }) => revision.revision),
  one('_latest', 'string', () => 'true'),
  one('versionID', 'string', ({ record, revision }) => `${record.id}@${revision.revision}`),
  { ...one('version', 'string', () => undefined), hidden: true },
  one('virtual', 'boolean', () => false),
  one('_state', 'string', () => 'public'),
  one('_ownership', 'string', ({ record }) => (record.government === null ? 'SCBD' : `country:${record.government}`)),
  one('schema', 'format', ({ record }) => record.format),
  one('schemaType', 'string', ({ record }) => kinds[record.kind]),
  one('schemaSort', 'number', ({ format }) => formats().indexOf(format) + 1),
  one('sort1', 'number', ({ format }) => formats().indexOf(format) + 1),
  one('sort2', 'number', source => figures(meant(source))),
  one('sort3', 'number', ({ record }) => record.number),
  one('sort4', 'number', ({ revision }) => revision.revision),
  list('realm', 'string', ({ record }) => record.houses.map(house => realmOf(house).toLowerCase())),
  one('ownerRealm', 'string', ({ record }) => realmOf(record.prefix).toLowerCase()),
  one('government', 'term', ({ record }) => record.government),
  list('countryRegions', 'term', ({ record, data }) => {
    const countries = [record.government, ...record.mentions].filter(code => code !== null)
    return [...countries, ...termsAt(data, 'countryRegions'), ...countries.flatMap(regionsOf)]
  }),
  one('title', 'text', ({ format, data }) => filled(titleOf(format, data))),
  one('summary', 'text', ({ format, data }) => filled(summaryOf(format, data))),
  list('all_terms', 'term', source => termsIn(source)),
  one('createdDate', 'date', ({ record }) => day(record.createdAt)),
  one('updatedDate', 'date', ({ revision }) => day(revision.publishedAt)),
  one('submittedDate', 'date', ({ revision }) => day(revision.publishedAt)),
  one('publicationYear', 'number', source => Number(meant(source).slice(0, 4))),
  one('submissionYear', 'number', ({ revision }) => revision.publishedAt.getUTCFullYear()),
  list('referenceRecord', 'reference', source => referencesIn(source)),
  one('documentLinks', 'object', source => linksIn(source)),
  { ...list('text', 'string', () => []), hidden: true },
  ...Array.from({ length: 5 }, (_, line) => list(`meta${line + 1}`, 'term', source => lineOf(source, line))),
  { base: 'referencedByCPC', sort: 'reverse', many: true, read: () => [], about: ['absCheckpointCommunique'] },
  { base: 'referencedByIrccOrCpc', sort: 'reverse', many: true, read: () => [], about: ['absPermit', 'absCheckpointCommunique'] },
]

/** What every document has where its format has nothing of that name. */
export function fallbackFields(format: Format): readonly Field[] {
  const facet = (base: string, ...names: readonly string[]): Field => {
    const paths = (format.facets ?? []).flatMap(source => ('path' in source && names.includes(source.facet) ? [source.path.split('/')] : []))
    return list(base, 'term', ({ data }) => paths.flatMap(path => valuesAt(data, path).flatMap(identifierIn)))
  }
  return [
    { ...one('type', 'format', ({ record }) => record.format), hidden: true },
    one('description', 'text', ({ format: own, data }) => filled(summaryOf(own, data))),
    one('date', 'date', meant),
    one('publicationDate', 'date', meant),
    list('hostGovernments', 'term', ({ record }) => [record.government ?? []].flat()),
    facet('cbdSubjects', 'subject'),
    facet('themes', 'subject'),
    facet('thematicAreas', 'subject', 'absSubject', 'biosafetySubject'),
    facet('keywords', 'keyword', 'subject'),
    facet('gbfTargets', 'target'),
    facet('gbfGoalsAndTargets', 'target'),
    facet('aichiTargets', 'aichi'),
    facet('absSubjects', 'absSubject'),
    facet('absKeyAreas', 'absKeyArea'),
    facet('cpbThematicAreas', 'biosafetySubject'),
  ]
}

const filled = <Text extends object>(text: Text): Text | undefined => (Object.keys(text).length > 0 ? text : undefined)
const termsAt = (data: unknown, name: string) => valuesAt(data, [name]).flatMap(identifierIn)

function identifierIn(value: unknown): readonly string[] {
  const identifier = typeof value === 'object' && value !== null ? (value as { readonly identifier?: unknown }).identifier : value
  return typeof identifier === 'string' ? [identifier] : []
}

const termFields = new WeakMap<Format, readonly (readonly string[])[]>()

/** The paths of all terms of a format, in its order. */
function termPaths(format: Format): readonly (readonly string[])[] {
  const known = termFields.get(format)
  if (known) return known
  const walk = (fields: Format['fields'], above: readonly string[]): readonly (readonly string[])[] =>
    Object.entries(fields).flatMap(([name, { type, internal, fields: parts }]) => {
      if (internal) return []
      const path = [...above, name]
      return [...(['term', 'terms', 'matrix'].includes(type) ? [path] : []), ...(parts ? walk(parts, path) : [])]
    })
  const paths = walk(format.fields, [])
  termFields.set(format, paths)
  return paths
}

/** Every term of a body, with what stands above each. */
function termsIn({ format, data }: Source): readonly string[] {
  const own = termPaths(format).flatMap(path => valuesAt(data, path).flatMap(identifierIn))
  return [...new Set(own.flatMap(term => [term, ...ancestorsOf(term)]))]
}

/** Lines for lists of results: the terms of the first four fields of terms after the country, then all others. */
function lineOf({ format, data }: Source, line: number): readonly string[] {
  const filledPaths = termPaths(format)
    .filter(([name]) => name !== 'government' && name !== 'houses')
    .map(path => valuesAt(data, path).flatMap(identifierIn))
    .filter(terms => terms.length > 0)
  return line < 4 ? (filledPaths[line] ?? []) : filledPaths.slice(4).flat()
}

const referencePaths = new WeakMap<Format, readonly (readonly string[])[]>()

function referencesIn({ format, data }: Source): readonly string[] {
  const walk = (fields: Format['fields'], above: readonly string[]): readonly (readonly string[])[] =>
    Object.entries(fields).flatMap(([name, { type, internal, fields: parts }]) => {
      if (internal) return []
      const path = [...above, name]
      return [...(type === 'reference' || type === 'references' ? [path] : []), ...(parts ? walk(parts, path) : [])]
    })
  const paths = referencePaths.get(format) ?? walk(format.fields, [])
  referencePaths.set(format, paths)
  return paths.flatMap(path => valuesAt(data, path).flatMap(identifierIn)).map(identifier => identifier.split('@')[0]!)
}

/** Every link and file of a body, each address once. */
function linksIn({ data }: Source): readonly object[] | undefined {
  const found = new Map<string, object>()
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(gather)
    if (typeof value !== 'object' || value === null) return
    const { url } = value as { readonly url?: unknown }
    if (typeof url === 'string' && !found.has(url)) found.set(url, value)
    Object.values(value).forEach(gather)
  }
  gather(data)
  return found.size > 0 ? [...found.values()] : undefined
}
