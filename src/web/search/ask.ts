import { all, where, type Filter } from '#platform/filter.ts'
import { readable, summaries } from '#records'
import { nothingAsked, questionOf, search, type Asked, type Question } from '#search'
import type { Visit } from '../page.ts'
import { isBuilding, listed, type Shown } from './listed.ts'

/** What this visitor can find here: the portal's scope, what may be read, and of that what is public. */
export const within = (visit: Visit): Filter => all(visit.portal.scope, readable(visit.context.actor), where('state', 'published'))

/** Ask the index, and the store for the cards of the hits. */
export async function ask(
  visit: Visit,
  asked: Asked,
  facets: readonly string[],
  narrowed?: Filter,
  more: Pick<Question, 'facetSize' | 'cross' | 'explain'> = {},
): Promise<Shown> {
  const filter = narrowed ? all(within(visit), narrowed) : within(visit)
  const found = await search(visit.context, { ...questionOf(asked, filter, visit.locale), facets, ...more }).catch(error => {
    if (isBuilding(error)) return undefined
    throw error
  })
  if (!found) return listed(visit, asked, filter)
  const hits = await summaries(
    visit.context,
    found.hits.map(({ id }) => id),
  )
  return { found, hits }
}

/** The newest records of a filter, and counts of these facets. */
export async function newest(visit: Visit, count: number, narrowed?: Filter, facets: readonly string[] = [], facetSize?: number): Promise<Shown> {
  return ask(visit, { ...nothingAsked, size: count }, facets, narrowed, facetSize === undefined ? {} : { facetSize })
}
