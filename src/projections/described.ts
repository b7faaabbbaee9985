import { dateOf, facetsOf, formatNamed, languagesOf, publicData, summaryOf, titleOf, type Data, type FacetName, type Format } from '#formats'
import { inLocale, type Localized } from '#platform/localized.ts'
import { identifierOf, markOf, type ChmRecord, type Mark, type Revision } from '#records'
import { termNamed } from '#vocabularies'
import { filesAndLinks, type Linked } from './links.ts'
import { natureOf, type Nature } from './nature.ts'
import { treatyOfFocalPoint, type TreatyName } from './treaty.ts'
import { periodOf, type Period } from './period.ts'

/**
 * What every format of other people says of a public record. It is made from the record once, and everything that leaves us is
 * made from it, so that no two of them can disagree. Texts are plain; nothing in it is internal or confidential.
 */
export type Described = {
  readonly id: string
  readonly number: number
  readonly revision: number
  readonly format: string
  readonly nature: Nature
  /** The first is the one people cite, without a revision; then symbols and numbers the record bears. */
  readonly identifiers: readonly string[]
  readonly titles: Localized
  readonly descriptions: Localized
  readonly languages: readonly string[]
  /** `meant` is the day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) readers mean by the record's date. */
  readonly dates: { readonly published: Date; readonly meant: string }
  readonly period: Period | undefined
  readonly treaties: readonly TreatyName[]
  /** ISO 3166 alpha-2, lower case. */
  readonly country: string | null
  readonly mentions: readonly string[]
  readonly status: Mark
  /** Identifiers of terms. */
  readonly subjects: readonly string[]
  readonly links: readonly Linked[]
  readonly files: readonly Linked[]
  /** The body as everybody may see it. */
  readonly data: Data
}

/** The neutral description of a record as its revision says it. */
export function describe(record: ChmRecord, revision: Revision): Described {
  const format = formatNamed(revision.format)
  const data = publicData(format, revision.data)
  const facets = facetsOf(format, data)
  return {
    id: record.id,
    number: record.number,
    revision: revision.revision,
    format: record.format,
    nature: natureOf(record.format),
    identifiers: [...new Set([identifierOf(record), ...symbolsIn(format, data)])],
    titles: titleOf(format, data),
    descriptions: summaryOf(format, data),
    languages: languagesOf(format, data),
    dates: { published: revision.publishedAt, meant: dateOf(format, data) ?? revision.publishedAt.toISOString().slice(0, 10) },
    period: periodOf(record.format, data),
    treaties: treatiesOf(record, data, facets['treaty'] ?? []),
    country: record.government,
    mentions: record.mentions,
    status: markOf(record),
    subjects: [...new Set(subjectFacets.flatMap(facet => facets[facet] ?? []))],
    ...filesAndLinks(data),
    data,
  }
}

/** A record's name for readers of a language, with the language it is really in; `und` where nobody said. */
export const titleIn = ({ titles }: Pick<Described, 'titles'>, locale: string) => inLocale(titles, locale)

/** Facets whose terms say what a record is about, and not of what sort it is, where, or how it stands. */
const subjectFacets: readonly FacetName[] = [
  'target',
  'indicator',
  'consideration',
  'aichi',
  'sdg',
  'subject',
  'absSubject',
  'absKeyArea',
  'biosafetySubject',
  'subjectArea',
  'keyword',
  'trait',
  'technique',
]

const treatyNames: { readonly [alias: string]: TreatyName } = { XXVII8: 'cbd', XXVII8a: 'cartagena', XXVII8b: 'nagoya', XXVII8c: 'cartagena' }
const treatyOfHouse = { CHM: 'cbd', ORT: 'cbd', BCH: 'cartagena', ABSCH: 'nagoya' } as const

function treatiesOf({ prefix, houses, format }: ChmRecord, data: Data, terms: readonly string[]): readonly TreatyName[] {
  const named = terms.flatMap(term => [term, ...(termNamed(term)?.aliases ?? [])]).flatMap(alias => treatyNames[alias] ?? [])
  const own = format === 'focalPoint' ? categoriesIn(data).map(treatyOfFocalPoint) : named
  const known: readonly TreatyName[] = own.length > 0 ? own : [treatyOfHouse[prefix], ...houses.map(house => treatyOfHouse[house])]
  return [...new Set(known)]
}

/** What a focal point is appointed for; it is shown in every clearing-house, whatever that is. */
const categoriesIn = ({ categories }: Data): readonly string[] =>
  Array.isArray(categories) ? categories.map((one: { readonly identifier?: unknown } | null) => String(one?.identifier)) : []

const symbolsIn = (format: Format, data: Data): readonly string[] =>
  Object.entries(format.fields).flatMap(([name, { type }]) => (type === 'symbol' && typeof data[name] === 'string' ? [data[name]] : []))
