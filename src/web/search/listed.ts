import { all, fieldsOf, type Filter } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { count, list, summaries, type Summary } from '#records'
import { filterOf, type Asked, type Found } from '#search'
import type { Visit } from '../page.ts'

/** A result with what is shown of each hit. */
export type Shown = {
  readonly found: Found
  readonly hits: readonly Summary[]
  /** The index is being made anew: this is a list from the database, without words and counts. */
  readonly building?: true
}

/** Is this the index saying that it has nothing to answer from? */
export const isBuilding = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'search.building' || error.code === 'search.closed')

/** What can be shown while there is no index: records from the database, the newest first, narrowed by what the database knows; words are not looked for. */
export async function listed(visit: Visit, asked: Asked, filter: Filter): Promise<Shown> {
  const known = all(...parts(filter), ...parts(filterOf(asked)))
  const held = await list(visit.context, known, { limit: asked.size, offset: (asked.page - 1) * asked.size })
  const total = [...(await count(visit.context, known)).values()].reduce((sum, of) => sum + of, 0)
  const hits = await summaries(
    visit.context,
    held.map(({ record }) => record.id),
  )
  return { found: { total, hits: hits.map(({ id }) => ({ id, score: 0 })), facets: {}, words: [] }, hits, building: true }
}

/** The parts of a filter that the database can answer; a scope always can. */
const parts = (filter: Filter): readonly Filter[] => ('all' in filter ? filter.all.flatMap(parts) : isKnown(filter) ? [filter] : [])

const isKnown = (filter: Filter): boolean => fieldsOf(filter).every(field => columns.has(field))

const columns = new Set(['id', 'state', 'format', 'kind', 'prefix', 'house', 'government', 'owner', 'mentions', 'mark'])
