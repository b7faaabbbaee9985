import {
  dateOf,
  facetDaysOf,
  facetsOf,
  factsOf,
  formatNamed,
  formatTitle,
  publicData,
  textsOf,
  titleOf,
  type Data,
  type Format,
  type Neighbourhood,
} from '#formats'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { fileTexts, identifierOf, recordFacts, type ChmRecord, type FileText, type Revision } from '#records'
import { labelOf, lineageOf, partyStatus, regionsOf, treaties } from '#vocabularies'
import type { Card } from './card.ts'
import { neighbourhoodsOf } from './neighbourhood.ts'
import { facetDay } from './span.ts'
import { withRelatives } from './wider.ts'

/**
 * The search entries of published records, by id, with what is written in their files and what is public around them. One that
 * cannot be described has none, and the log says why.
 */
export async function cardsOf(
  context: Context,
  found: readonly { readonly record: ChmRecord; readonly revision: Revision }[],
  seq = 0,
): Promise<ReadonlyMap<string, Card>> {
  const around = await neighbourhoodsOf(context, found)
  const texts = await fileTexts(
    context,
    found.map(({ revision }) => revision),
  )
  const cards = found.flatMap(({ record, revision }) => {
    // one record that cannot be described must not keep all others from being found
    try {
      return [[record.id, cardOf(record, revision, seq, { files: texts.get(record.id), around: around(record.id) })] as const]
    } catch (problem) {
      context.log.error({ record: record.id, problem: (problem as Error).stack ?? String(problem) }, 'record not indexed')
      return []
    }
  })
  return new Map(cards)
}

/** What a card needs beside the record itself. */
type Beside = { readonly files?: readonly FileText[] | undefined; readonly around?: Neighbourhood }

/**
 * The search entry of a published record: its public texts, the labels of its terms and of what they belong to, its facets
 * with ancestors, its region, what permissions and portals ask about, and what is written in its files.
 */
export function cardOf(record: ChmRecord, revision: Revision, seq: number, { files = [], around }: Beside = {}): Card {
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
    ],
    labels: [formatTitle(format), ...labelsIn(format, data), ...labelsOf(regions)],
    facets: {
      ...withRelatives(facetsOf(format, data, around)),
      ...(regions.length > 0 ? { region: regions } : {}),
      ...(record.government === null ? {} : { party: partyTo(record.government) }),
      ...standing(record),
    },
    days: {
      ...facetDays(format, data),
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

/** The labels of all terms in a body and of the terms above them, each once. The languages of texts and links are no subject. */
function labelsIn(format: Format, data: Data): readonly Localized[] {
  const labels = new Set<Localized>()
  for (const [path, held] of Object.entries(factsOf(format, data))) {
    if (path === 'languages' || path.endsWith('/language')) continue
    for (const value of [held ?? []].flat()) if (typeof value === 'string') for (const { label } of lineageOf(value)) labels.add(label)
  }
  return [...labels]
}

const labelsOf = (terms: readonly string[]): readonly Localized[] => terms.map(labelOf).filter(label => label !== undefined)

/** What filters of permissions and scopes ask about. */
function standing(record: ChmRecord): Card['facets'] {
  const { draft: _draft, ...facts } = recordFacts({ record, draft: undefined })
  const held = Object.entries(facts).map(([field, values]) => [field, [values ?? []].flat().map(String)] as const)
  return Object.fromEntries(held.filter(([, values]) => values.length > 0))
}

function facetDays(format: Format, data: Data): Card['days'] {
  const days = Object.entries(facetDaysOf(format, data)).map(([facet, date]) => [facetDay(facet), dayOf(date)] as const)
  return Object.fromEntries(days.filter((one): one is readonly [string, number] => one[1] !== undefined))
}

const dayLength = 86_400_000
const dayAt = (date: Date): number => Math.floor(date.getTime() / dayLength)

function dayOf(date: string | undefined): number | undefined {
  const time = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : Math.floor(time / dayLength)
}
