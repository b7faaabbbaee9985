import { all, between, not, where, type Filter } from '#platform/filter.ts'
import { applied, type Asked, type Chosen } from './asked.ts'
import type { Question } from './card.ts'
import { dayNames, facetDay, lastDay, yearsIn } from './span.ts'
import { widerFacet } from './wider.ts'

/** What is asked of the index for a search within a filter: the same for pages, the API, exports and alerts, so that all find the same in the same order. */
export function questionOf(asked: Asked, within: Filter, locale: string): Question {
  const done = applied(asked)
  const chosen = chosenIn(done)
  const barred = barriers(done)
  return {
    filter: barred.length > 0 ? all(within, ...barred) : within,
    selected: chosen,
    sort: asked.sort ?? (asked.text ? 'relevance' : 'newest'),
    page: asked.page,
    pageSize: asked.size,
    locale,
    ...(asked.text ? { text: asked.text } : {}),
    ...(asked.concepts === false ? { concepts: false } : {}),
    ...(asked.related === undefined ? {} : { related: asked.related }),
  }
}

/** The filter of a search beside its words, for those who ask the database: chosen, excluded and between. */
export function filterOf(asked: Asked): Filter {
  const done = applied(asked)
  return all(...Object.entries(chosenIn(done)).map(([facet, values]) => where(facet, ...values)), ...barriers(done))
}

/** The facet in which the values of this one are looked for. */
const soughtIn = ({ related = [] }: Asked, facet: string): string => (related.includes(facet) ? widerFacet(facet) : facet)

/** Whole years are chosen like values, so that the years beside them keep their counts. */
function chosenIn(asked: Asked): Chosen {
  const chosen: Record<string, readonly string[]> = {}
  for (const [facet, values] of Object.entries(asked.selected)) chosen[soughtIn(asked, facet)] = values
  for (const [name, span] of Object.entries(asked.spans)) {
    const facet = name === 'date' ? 'year' : name
    const years = Object.hasOwn(dayNames, facet) ? undefined : yearsIn(span)
    if (years) chosen[facet] = [...new Set([...(chosen[facet] ?? []), ...years])]
  }
  return chosen
}

function barriers(asked: Asked): readonly Filter[] {
  const days = Object.entries(asked.spans).filter(([name, span]) => name === 'updated' || name === 'created' || !yearsIn(span))
  return [
    ...Object.entries(asked.excluded).map(([facet, values]) => not(where(soughtIn(asked, facet), ...values))),
    ...days.map(([name, { from, to }]) => between(Object.hasOwn(dayNames, name) ? name : facetDay(name), from, to && lastDay(to))),
  ]
}
