import { all, between, not, where, type Filter } from '#platform/filter.ts'
import type { Asked, Chosen } from './asked.ts'
import type { Question } from './card.ts'
import { dayNames, lastDay, yearsIn } from './span.ts'

/** What is asked of the index for a search within a filter: the same for pages, the API, exports and alerts, so that all find the same in the same order. */
export function questionOf(asked: Asked, within: Filter, locale: string): Question {
  const chosen = chosenIn(asked)
  const barred = barriers(asked)
  return {
    filter: barred.length > 0 ? all(within, ...barred) : within,
    selected: chosen,
    sort: asked.sort ?? (asked.text ? 'relevance' : 'newest'),
    page: asked.page,
    pageSize: asked.size,
    locale,
    ...(asked.text ? { text: asked.text } : {}),
    ...(asked.concepts === false ? { concepts: false } : {}),
  }
}

/** The filter of a search beside its words, for those who ask the database: chosen, excluded and between. */
export const filterOf = (asked: Asked): Filter =>
  all(...Object.entries(chosenIn(asked)).map(([facet, values]) => where(facet, ...values)), ...barriers(asked))

/** Whole years are chosen like values, so that the years beside them keep their counts. */
function chosenIn({ selected, spans }: Asked): Chosen {
  const chosen: Record<string, readonly string[]> = { ...selected }
  for (const [name, span] of Object.entries(spans)) {
    const facet = name === 'date' ? 'year' : name
    const years = Object.hasOwn(dayNames, facet) ? undefined : yearsIn(span)
    if (years) chosen[facet] = [...new Set([...(chosen[facet] ?? []), ...years])]
  }
  return chosen
}

function barriers({ excluded, spans }: Asked): readonly Filter[] {
  const days = Object.entries(spans).filter(([name, span]) => Object.hasOwn(dayNames, name) && !(name === 'date' && yearsIn(span)))
  return [
    ...Object.entries(excluded).map(([facet, values]) => not(where(facet, ...values))),
    ...days.map(([name, { from, to }]) => between(name, from, to && lastDay(to))),
  ]
}
