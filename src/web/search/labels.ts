import { facetNamed, facetTitle, formats, formatTitle, houses, optionLabelOf, type House } from '#formats'
import { inLocale, type Localized } from '#platform/localized.ts'
import { isMessage } from '#platform/messages.ts'
import { summaries } from '#records'
import type { FacetCount } from '#search'
import { countryName, labelOf } from '#vocabularies'
import { languageName } from '../kit/badge.tsx'
import type { Visit } from '../page.ts'

/** A facet's name for the reader. */
export const facetName = (facet: string, visit: Visit): string =>
  isMessage(`search.facet.${facet}`) ? visit.say(`search.facet.${facet}`) : inLocale(facetTitle(facet), visit.locale).text

/** A value's name for the reader. */
export function valueName(facet: string, value: string, visit: Visit): string {
  return (
    special[facet]?.(value, visit) ??
    named(labelOf(value) ?? recordNames.get(visit)?.get(value) ?? optionName(facet, value), visit) ??
    answerName(facet, value, visit) ??
    value
  )
}

const recordNames = new WeakMap<Visit, ReadonlyMap<string, Localized>>()

/** Learn the titles of records that are values of facets, so that `valueName` knows them during this visit. */
export async function nameRecords(visit: Visit, ...held: readonly { readonly [facet: string]: readonly (FacetCount | string)[] }[]): Promise<void> {
  const entries = held.flatMap(facets => Object.entries(facets))
  const values = entries.flatMap(([facet, counts]) =>
    facetNamed(facet)?.records ? counts.map(count => (typeof count === 'string' ? count : count.value)) : [],
  )
  if (values.length === 0) return
  const known = await summaries(visit.context, [...new Set(values)].slice(0, mostNamed))
  recordNames.set(
    visit,
    new Map([
      ...(recordNames.get(visit) ?? []),
      ...known.flatMap(({ id, identifier, title }) => [id, identifier].map(name => [name, title] as const)),
    ]),
  )
}

const mostNamed = 2000

const named = (label: Localized | undefined, visit: Visit): string | undefined => label && inLocale(label, visit.locale).text

const answerName = (facet: string, value: string, visit: Visit): string | undefined =>
  facetNamed(facet)?.answers && (value === 'true' || value === 'false') ? visit.say(`search.answer.${value}`) : undefined

const special: { readonly [facet: string]: (value: string, visit: Visit) => string | undefined } = {
  format: (value, visit) => named(optionName('format', value), visit),
  government: (value, visit) => countryName(value, visit.locale),
  country: (value, visit) => countryName(value, visit.locale),
  language: (value, visit) => languageName(value, visit.locale),
  linkLanguage: (value, visit) => languageName(value, visit.locale),
  citedBy: (value, visit) => named(optionName('format', value), visit),
  year: value => value,
  mark: (value, visit) => (isMessage(`records.mark.${value}`) ? visit.say(`records.mark.${value}`) : undefined),
  house: (value, visit) => (houses.includes(value as House) ? visit.say(`format.house.${value}`) : undefined),
  party: partyName,
  kind: (value, visit) => (isMessage(`format.kind.${value}`) ? visit.say(`format.kind.${value}`) : undefined),
}

/** `NP-party`: "Nagoya Protocol: Party". */
function partyName(value: string, visit: Visit): string | undefined {
  const [treaty, status] = value.split('-')
  if (!isMessage(`country.treaty.${treaty}`) || !isMessage(`search.party.${status}`)) return undefined
  return visit.say('search.party', { treaty: visit.say(`country.treaty.${treaty}`), status: visit.say(`search.party.${status}`) })
}

/** Values of choices are named by the first format that counts them. Kept for a minute: formats change rarely. */
function optionName(facet: string, value: string): Localized | undefined {
  if (Date.now() > known.until) known = { until: Date.now() + 60_000, names: new Map() }
  const name = `${facet} ${value}`
  if (!known.names.has(name)) known.names.set(name, optionLabel(facet, value))
  return known.names.get(name)
}

let known: { readonly until: number; readonly names: Map<string, Localized | undefined> } = { until: 0, names: new Map() }

const formatLabel = (value: string): Localized | undefined => {
  const format = formats().find(({ name }) => name === value)
  return format && formatTitle(format)
}

function optionLabel(facet: string, value: string): Localized | undefined {
  if (facet === 'format') return formatLabel(value)
  for (const format of formats()) {
    for (const source of format.facets ?? []) {
      const label = source.facet === facet && 'path' in source ? optionLabelOf(format, source.path, value) : undefined
      if (label) return label
    }
  }
  return undefined
}
