import type { Described } from '#projections'
import { labelOf } from '#vocabularies'
import type { Part } from '../model/kinds.ts'
import { linkedIn, pageOf } from './attached.ts'
import { countryCode } from './countries.ts'
import { dayAt, dayOf } from './days.ts'
import { filesOf } from './files.ts'
import { idFor } from './ids.ts'
import { keywordsOf } from './keywords.ts'
import type { Maker, Neighbour } from './making.ts'
import { identifierIn, identifiersIn } from './values.ts'
import { titlesOf, wordOf, wordsOf } from './words.ts'

/** A law of a country: a measure on access and benefit-sharing, or a law on biosafety. */
export const lawRow: Maker = (described, { updated }) => {
  const { data, number, titles, descriptions, dates, treaties, languages, country } = described
  const id = idFor('law', number)
  const row = {
    id,
    treaty: treaties[0] ?? 'cbd',
    treaties: treaties.map(value => ({ value })),
    country: countryCode(country ?? ''),
    title: titlesOf(titles),
    description: wordsOf(descriptions),
    type: wordOf(data['otherTypeName']) ?? named(data['type']),
    status: ended.get(described.status) ?? named(data['status']),
    published: dayOf(data['adoption'] ?? data['entryIntoForce']) ?? dayAt(dates.published),
    entryIntoForce: data['entryIntoForce'] === undefined ? null : dayOf(data['entryIntoForce']),
    url: pageOf(described),
    displayOrder: null,
    keywords: keywordsOf(described),
    files: filesOf(id, linkedIn(described, 'documents', 'documentTranslations', 'unofficialDocuments'), languages),
    relations: [],
    updated,
  }
  const amended = amendedIn(data)
  return {
    set: 'Legislation',
    row,
    named: amended,
    joined: (own, neighbour) => ({ ...own, relations: amended.flatMap(one => amends(neighbour(one))) }),
  }
}

const ended: ReadonlyMap<string, string> = new Map([
  ['retired', 'Retired'],
  ['revoked', 'Revoked'],
])

const named = (term: unknown): string | null => wordOf(labelOf(identifierIn(term) ?? '') ?? {})

const amendedIn = (data: Described['data']): readonly string[] => [
  ...identifiersIn(data['amendedMeasures']),
  ...identifiersIn(data['amendedRecords']),
]

/** The law that is changed; one that is not public is not named. */
function amends(neighbour: Neighbour | undefined): readonly Part[] {
  const to = neighbour?.row?.['id']
  if (typeof to !== 'string') return []
  return [{ to, toTitle: neighbour?.name ?? null, type: 'legislation', relation: 'amends', startDate: null, endDate: null }]
}
