import type { Asked } from '#search'
import type { Visit } from '../page.ts'
import { facetName, valueName } from './labels.ts'
import { spanName } from './years.tsx'

/** What the records of a search have in common, in words: what was asked, chosen and excluded, and the stretches of time. */
export function narrowing(visit: Visit, { text, selected, excluded, spans }: Asked): string | undefined {
  const named = (facet: string, values: readonly string[]) =>
    `${facetName(facet, visit)}: ${values.map(value => valueName(facet, value, visit)).join(', ')}`
  const parts = [
    ...(text ? [`“${text}”`] : []),
    ...Object.entries(selected).map(([facet, values]) => named(facet, values)),
    ...Object.entries(excluded).map(([facet, values]) => visit.say('search.not', { value: named(facet, values) })),
    ...Object.entries(spans).map(
      ([name, span]) => `${ofDays.has(name) ? visit.say(`search.span.${name}`) : facetName(name, visit)}: ${spanName(span, visit)}`,
    ),
  ]
  return parts.length > 0 ? parts.join(' · ') : undefined
}

const ofDays = new Set(['date', 'updated', 'created'])
