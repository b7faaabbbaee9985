import { plainText } from '#formats'
import type { Described } from '#projections'
import { inLocale } from '#platform/localized.ts'
import { labelOf, termNamed } from '#vocabularies'
import type { Part } from '../model/kinds.ts'
import { linkedIn, pageOf } from './attached.ts'
import { countryCode } from './countries.ts'
import { dayAt, dayOf } from './days.ts'
import { filesOf } from './files.ts'
import { idFor, partId } from './ids.ts'
import { documentKeywords } from './keywords.ts'
import type { Maker, Neighbour } from './making.ts'
import { tidy } from './tidy.ts'
import { identifiersIn, listIn, textsIn } from './values.ts'
import { titlesOf, wordOf, wordsOf } from './words.ts'

/** A resource of the library, a document of a meeting or a notification. */
export const documentRow: Maker = (described, { updated }) => {
  const { data, number, format, titles, descriptions, dates, treaties, languages } = described
  const id = idFor('document', number)
  const [title, description] = [titlesOf(titles), wordsOf(descriptions)]
  const row = {
    id,
    schemaVersion: 1,
    published: dayOf(dates.meant) ?? dayAt(dates.published),
    updated,
    treaty: treaties[0] ?? 'cbd',
    country: countryOf(data),
    thumbnailUrl: (listIn(data, 'covers')[0] as { readonly url?: string } | undefined)?.url ?? null,
    displayOrder: typeof data['position'] === 'number' ? data['position'] : null,
    content: tidy(plainText(inLocale(textsIn(data, 'text'), 'en').text)) || null,
    treaties: treaties.map(value => ({ value })),
    authors: writersIn(id, data),
    types: typesOf(id, format, data),
    title,
    titles: title,
    description,
    descriptions: description,
    files: filesOf(id, linkedIn(described, 'files', 'resourceLinks', 'links'), languages),
    identifiers: identifiersOf(id, described),
    keywords: documentKeywords(id, described),
    tags: tagsOf(id, data),
    referenceToEntities: [],
  }
  const [organizations, references] = [identifiersIn(data['organizations']), referencesIn(data)]
  return {
    set: 'Documents',
    row,
    named: [...organizations, ...references],
    joined: (own, neighbour) => ({
      ...own,
      authors: [...row.authors, ...organizations.flatMap(one => authorFrom(id, one, neighbour(one)))],
      referenceToEntities: references.flatMap(one => referenceFrom(id, neighbour(one))),
    }),
  }
}

/** The country a document speaks of, if it is one. */
function countryOf(data: Described['data']): string | null {
  const named = [...identifiersIn(data['countryRegions']), ...identifiersIn(data['countries'])]
  return named.length === 1 && termNamed(named[0]!)?.vocabularies.includes('countries') ? countryCode(named[0]!) : null
}

function writersIn(id: string, data: Described['data']): readonly Part[] {
  const name = wordOf(data['authors'])
  return name === null ? [] : [{ id: partId(id, name), type: 'author', name }]
}

const authorFrom = (id: string, record: string, neighbour: Neighbour | undefined): readonly Part[] =>
  neighbour === undefined || neighbour.name === null ? [] : [{ id: partId(id, record), type: 'organization', name: neighbour.name }]

const kinds: { readonly [format: string]: string } = {
  meetingDocument: 'meeting document',
  notification: 'notification',
}

function typesOf(id: string, format: string, data: Described['data']): readonly Part[] {
  const terms = identifiersIn(data['resourceTypes']).map(term => ({ key: term, value: wordOf(labelOf(term)) ?? term }))
  const known = kinds[format] === undefined ? terms : [{ key: format, value: kinds[format] }]
  return known.map(({ key, value }) => ({ id: partId(id, key), value }))
}

const identifiersOf = (id: string, described: Described): readonly Part[] => [
  { id: partId(id, described.id), name: 'UID', value: described.id },
  { id: partId(id, 'page'), name: 'page', value: pageOf(described) },
  ...described.identifiers.map((value, place) => ({ id: partId(id, value), name: place === 0 ? 'identifier' : 'symbol', value })),
]

const tagsOf = (id: string, data: Described['data']): readonly Part[] =>
  listIn(data, 'tags').flatMap((tag, place) =>
    wordsOf(tag as Described['titles']).map(({ language, value }) => ({
      id: partId(id, `${place} ${String(language)}`),
      language: language!,
      scope: null,
      value: value!,
      comment: null,
    })),
  )

/** Fields that name decisions, meetings and documents of InforMEA. */
const referenceFields = ['meeting', 'meetings', 'decisions', 'notifications', 'supersedes', 'revises']

const referencesIn = (data: Described['data']): readonly string[] => [...new Set(referenceFields.flatMap(field => identifiersIn(data[field])))]

const entities: { readonly [set: string]: string } = { Decisions: 'decision', Meetings: 'meeting', Documents: 'document' }

function referenceFrom(id: string, neighbour: Neighbour | undefined): readonly Part[] {
  const [refId, type] = [neighbour?.row?.['id'], entities[neighbour?.set ?? '']]
  return typeof refId === 'string' && type !== undefined ? [{ id: partId(id, refId), type, refId }] : []
}
