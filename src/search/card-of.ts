import { dateOf, facetsOf, factsOf, formatNamed, formatTitle, publicData, textsOf, titleOf, type Data, type Format } from '#formats'
import type { Localized } from '#platform/localized.ts'
import { identifierOf, recordFacts, type ChmRecord, type FileText, type Revision } from '#records'
import { ancestorsOf, labelOf, partyStatus, regionsOf, termNamed, treaties } from '#vocabularies'
import type { Card } from './card.ts'

/**
 * The search entry of a published record: its public texts, the labels of its terms and of what they belong to in every
 * language, its facets with ancestors, its region, what permissions and portals ask about, and what is written in its files.
 */
export function cardOf(record: ChmRecord, revision: Revision, seq: number, files: readonly FileText[] = []): Card {
  const format = formatNamed(revision.format)
  const data = publicData(format, revision.data)
  const regions = record.government === null ? [] : regionsOf(record.government)
  return {
    id: record.id,
    seq,
    texts: [
      ...textsOf(format, data),
      ...[record.id, String(record.number), identifierOf(record, revision.revision)].map(text => ({
        weight: 'identifier' as const,
        language: 'und',
        text,
      })),
      ...files.map(file => ({ weight: 'attachment' as const, ...file })),
      ...[formatTitle(format), ...labelsIn(format, data), ...labelsOf(regions)].flatMap(keywordsIn),
    ],
    facets: {
      ...withAncestors(facetsOf(format, data)),
      ...(regions.length > 0 ? { region: regions } : {}),
      ...(record.government === null ? {} : { party: partyTo(record.government) }),
      ...standing(record),
    },
    days: {
      date: dayOf(dateOf(format, data)) ?? dayAt(revision.publishedAt),
      updated: dayAt(revision.publishedAt),
      created: dayAt(record.createdAt),
    },
    title: titleOf(format, data),
  }
}

/** Where a government stands with each of the treaties: `NP-party`, `NP-ratified` while the ninety days run, else `NP-none`. */
const partyTo = (government: string): readonly string[] =>
  treaties.map(treaty => {
    const { status } = partyStatus(government, treaty)
    return `${treaty}-${status === 'signatory' ? 'none' : status}`
  })

const keywords = new WeakMap<Localized, Card['texts']>()

/** The same objects for every record with this label: a batch of cards that crosses to the writer holds each of them once. */
function keywordsIn(label: Localized): Card['texts'] {
  const known = keywords.get(label)
  if (known) return known
  const made = Object.entries(label).flatMap(([language, text]) => (text ? [{ weight: 'keyword' as const, language, text }] : []))
  keywords.set(label, made)
  return made
}

/** The labels of all terms in a body and of the terms above them, each once. The languages it is written in are no subject. */
function labelsIn(format: Format, data: Data): readonly Localized[] {
  const held = Object.entries(factsOf(format, data))
    .filter(([path]) => path !== 'languages')
    .flatMap(([, values]) => [values ?? []].flat())
    .filter(value => typeof value === 'string')
  const terms = new Set(held.filter(value => labelOf(value) !== undefined).flatMap(term => [term, ...ancestorsOf(term)]))
  return labelsOf([...terms])
}

const labelsOf = (terms: readonly string[]): readonly Localized[] => terms.map(labelOf).filter(label => label !== undefined)

/** Facets that speak of the record itself or of a country: what these belong to is another facet. */
const flat = new Set(['format', 'government', 'language', 'year', 'state', 'house', 'prefix', 'kind', 'owner', 'mentions', 'mark', 'party'])

function withAncestors(facets: Card['facets']): Card['facets'] {
  const climbed = Object.entries(facets).map(
    ([facet, values]) =>
      [facet, flat.has(facet) ? values : [...new Set(values.map(ownIdentifier).flatMap(value => [value, ...ancestorsOf(value)]))]] as const,
  )
  return Object.fromEntries(climbed)
}

/** A term is counted under its own identifier, also where a record still names it by an alias: before it was merged, as the thesaurus had it. */
const ownIdentifier = (value: string): string => termNamed(value)?.identifier ?? value

/** What filters of permissions and scopes ask about. */
function standing(record: ChmRecord): Card['facets'] {
  const { draft: _draft, ...facts } = recordFacts({ record, draft: undefined })
  const held = Object.entries(facts).map(([field, values]) => [field, [values ?? []].flat().map(String)] as const)
  return Object.fromEntries(held.filter(([, values]) => values.length > 0))
}

const dayLength = 86_400_000
const dayAt = (date: Date): number => Math.floor(date.getTime() / dayLength)

function dayOf(date: string | undefined): number | undefined {
  const time = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : Math.floor(time / dayLength)
}
