import { formats, summaryOf, titleOf, type Format } from '#formats'
import { locales } from '#platform/localized.ts'
import { identifierOf } from '#records'
import { ancestorsOf, regionsOf } from '#vocabularies'
import { realmOf } from '../../realm.ts'
import { identifierIn } from './body.ts'
import { valuesOf, type Doc, type Field, type Sort, type Source } from './field.ts'

const one = (base: string, sort: Sort, make: (doc: Doc) => unknown): Field => ({
  base,
  sort,
  many: false,
  from: {
    make: doc => {
      const value = make(doc)
      return value === undefined || value === null || value === '' ? [] : [value]
    },
  },
  ...(sort === 'number' ? { whole: true } : {}),
})

const list = (base: string, sort: Sort, make: (doc: Doc) => readonly unknown[]): Field => ({
  base,
  sort,
  many: true,
  from: { make: doc => [...new Set(make(doc))] },
})

const text = (base: string, read: (source: Source) => object): Field => ({
  base,
  sort: 'text',
  many: false,
  from: {
    key: `core ${base}`,
    read: source => {
      const words = read(source)
      return Object.keys(words).length > 0 ? [words] : undefined
    },
  },
})

/** The records of a format or a kind that refer to this one, for those who name it. */
const referring = (base: string, ...about: readonly string[]): Field => ({
  base,
  sort: 'reverse',
  many: true,
  from: { make: () => [] },
  about,
  hidden: true,
})

const uniqueOf = (doc: Doc, revision: number): string => identifierOf(doc.record, revision).toLowerCase()
const moment = (time: number): string => new Date(time).toISOString()
const kinds = { national: 'national', reference: 'reference', contact: 'reference', secretariat: 'scbd' } as const
const figures = (date: string): number => Number(date.slice(0, 10).replaceAll('-', '').padEnd(8, '0'))
const placeOf = ({ plan }: Doc): number => formats().indexOf(plan.format) + 1

const lines = locales.map(locale => `${locale.toUpperCase()}_txt`)
const regional = ['ss', 'REL_ss', ...lines]

/** What every document of the index has, whatever its format. No fields of a format come before these. */
export const coreFields: readonly Field[] = [
  one('id', 'string', ({ id }) => id),
  one('identifier', 'string', ({ id }) => id),
  one('uniqueIdentifier', 'string', doc => uniqueOf(doc, doc.revision)),
  list('uniqueIdentifierRevisions', 'string', doc => Array.from({ length: doc.revision }, (_, before) => uniqueOf(doc, before + 1))),
  list('url', 'link', ({ record }) => [{ url: `/en/records/${identifierOf(record)}` }]),
  one('documentID', 'number', ({ record }) => record.number),
  one('_revision', 'number', ({ revision }) => revision),
  one('_latest', 'string', () => 'true'),
  one('versionID', 'string', ({ id, revision }) => `${id}@${revision}`),
  { ...one('version', 'string', () => undefined), hidden: true },
  // only copies that other records stand for are virtual, and here there are none: programs leave them out by NOT virtual_b:*
  { ...one('virtual', 'boolean', () => undefined), hidden: true },
  one('_state', 'string', () => 'public'),
  one('_ownership', 'string', ({ record }) => (record.government === null ? 'SCBD' : `country:${record.government}`)),
  one('schema', 'format', ({ record }) => record.format),
  one('schemaType', 'string', ({ record }) => kinds[record.kind]),
  one('schemaSort', 'number', placeOf),
  one('sort1', 'number', placeOf),
  one('sort2', 'number', ({ record }) => figures(record.meant)),
  one('sort3', 'number', ({ record }) => record.number),
  one('sort4', 'number', ({ revision }) => revision),
  list('realm', 'string', ({ record }) => record.houses.map(house => realmOf(house).toLowerCase())),
  one('ownerRealm', 'string', ({ record }) => realmOf(record.prefix).toLowerCase()),
  one('government', 'term', ({ record }) => record.government),
  { ...list('countryRegions', 'term', countriesOf), endings: regional },
  text('title', ({ format, data }) => titleOf(format, data)),
  text('summary', ({ format, data }) => summaryOf(format, data)),
  { ...list('all_terms', 'term', allTerms), endings: ['ss'] },
  one('createdDate', 'date', ({ record }) => moment(record.created)),
  one('updatedDate', 'date', ({ record }) => moment(record.published)),
  one('submittedDate', 'date', ({ record }) => moment(record.published)),
  one('publicationYear', 'number', ({ record }) => Number(record.meant.slice(0, 4))),
  one('submissionYear', 'number', ({ record }) => new Date(record.published).getUTCFullYear()),
  { ...list('referenceRecord', 'reference', doc => ofSort(doc, 'reference').flat()), endings: ['ss'] },
  one('documentLinks', 'object', linksOf),
  { ...list('text', 'string', () => []), hidden: true },
  ...Array.from({ length: 5 }, (_, line) => ({ ...list(`meta${line + 1}`, 'term', doc => lineOf(doc, line)), endings: lines })),
  { base: 'referencedByCPC', sort: 'reverse', many: true, from: { make: () => [] }, about: ['absCheckpointCommunique'] },
  { base: 'referencedByIrccOrCpc', sort: 'reverse', many: true, from: { make: () => [] }, about: ['absPermit', 'absCheckpointCommunique'] },
  referring('referencedPermits', 'absPermit'),
  referring('refNationalRecords', 'national'),
  referring('refReferenceRecords', 'reference'),
]

/** What every document has where its format has nothing of that name; the format's own fields are where the values come from. */
export function fallbackFields(format: Format, own: readonly Field[]): readonly Field[] {
  const facet = (base: string, ...names: readonly string[]): Field => {
    const paths = (format.facets ?? []).flatMap(source =>
      'path' in source && names.includes(source.facet) ? [source.path.replace(/\/identifier$/, '')] : [],
    )
    const sources = own.filter(({ from, sort }) => sort === 'term' && 'key' in from && paths.includes(from.key))
    return list(base, 'term', doc => sources.flatMap(source => valuesOf(doc, source)))
  }
  return [
    { ...one('type', 'format', ({ record }) => record.format), hidden: true },
    {
      ...text('description', source => summaryOf(source.format, source.data)),
      from: { make: doc => valuesOf(doc, doc.plan.fields.get('summary')!) },
    },
    one('date', 'date', ({ record }) => record.meant),
    one('publicationDate', 'date', ({ record }) => record.meant),
    { ...list('hostGovernments', 'term', ({ record }) => [record.government ?? []].flat()), endings: regional },
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

/** The values of all fields of a sort that the record itself has, in the order of its format. */
const ofSort = (doc: Doc, wanted: Sort): readonly (readonly unknown[])[] =>
  doc.plan.kept.filter(({ sort }) => sort === wanted).map(field => valuesOf(doc, field))

function countriesOf(doc: Doc): readonly string[] {
  const { government, mentions } = doc.record
  const countries = [...(government === null ? [] : [government]), ...mentions]
  const place = doc.plan.places.get('countryRegions')
  const own = place === undefined ? [] : [doc.values[place] ?? []].flat().flatMap(identifierIn)
  return [...countries, ...own, ...countries.flatMap(regionsOf)]
}

/** Every term of a body, with what stands above each. */
function allTerms(doc: Doc): readonly string[] {
  const own = ofSort(doc, 'term').flat().flatMap(identifierIn)
  return own.flatMap(term => [term, ...ancestorsOf(term)])
}

/** Lines for lists of results: the terms of the first four fields of terms after the country, then all others. */
function lineOf(doc: Doc, line: number): readonly unknown[] {
  const lines = doc.plan.kept
    .filter(({ sort, from }) => sort === 'term' && from.key !== 'government' && from.key !== 'houses')
    .map(field => valuesOf(doc, field))
    .filter(terms => terms.length > 0)
  return line < 4 ? (lines[line] ?? []) : lines.slice(4).flat()
}

/** Every link and file of a body, each address once. */
function linksOf(doc: Doc): readonly object[] | undefined {
  const links = ofSort(doc, 'link').flat() as readonly { readonly url: string }[]
  const found = new Map(links.map(link => [link.url, link]))
  return found.size > 0 ? [...found.values()] : undefined
}
