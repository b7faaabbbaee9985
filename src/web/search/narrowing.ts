import { applied, type Asked } from '#search'
import type { Visit } from '../page.ts'
import { facetName, nameRecords, valueName } from './labels.ts'
import { spanName } from './years.tsx'

/** What the records of a search have in common, in words: what was asked, chosen and excluded, and the stretches of time. What is switched off is not said. */
export async function narrowing(visit: Visit, asked: Asked): Promise<string | undefined> {
  const { text, selected, excluded, spans, related = [] } = applied(asked)
  await nameRecords(visit, selected)
  await nameRecords(visit, excluded)
  const named = (facet: string, values: readonly string[]) => {
    const name = related.includes(facet) ? `${facetName(facet, visit)} (${visit.say('search.related.with')})` : facetName(facet, visit)
    return `${name}: ${values.map(value => valueName(facet, value, visit)).join(', ')}`
  }
  const parts = [
    ...(text ? [visit.say('search.quoted', { text })] : []),
    ...Object.entries(selected).map(([facet, values]) => named(facet, values)),
    ...Object.entries(excluded).map(([facet, values]) => visit.say('search.not', { value: named(facet, values) })),
    ...Object.entries(spans).map(
      ([name, span]) => `${ofDays.has(name) ? visit.say(`search.span.${name}`) : facetName(name, visit)}: ${spanName(span, visit)}`,
    ),
  ]
  return parts.length > 0 ? parts.join(' · ') : undefined
}

const ofDays = new Set(['date', 'updated', 'created'])
