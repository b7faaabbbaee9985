import type { Context } from '#platform/context.ts'
import type { Found, Question } from './card.ts'
import { poolFor } from './open-search.ts'
import { resolved } from './query/resolved.ts'

/**
 * Ask the index. It adds nothing to the filter: callers give the portal's scope and what the actor may read. Text is never
 * refused, whatever it is. Refuses `search.building` while there is no index yet, `search.deadline`, `search.busy`, `search.closed`.
 */
export async function search(context: Context, asked: Question): Promise<Found> {
  const { question, concepts } = resolved(asked)
  const found = await poolFor(context).ask('search', question)
  return concepts.length > 0 ? { ...found, concepts } : found
}
