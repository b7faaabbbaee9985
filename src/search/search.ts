import type { Context } from '#platform/context.ts'
import type { Found, Question } from './card.ts'
import { poolFor } from './open-search.ts'

/**
 * Ask the index. It adds nothing to the filter: callers give the portal's scope and what the actor may read. Text is never
 * refused, whatever it is. Refuses `search.building` while there is no index yet, `search.deadline`, `search.busy`, `search.closed`.
 */
export const search = async (context: Context, question: Question): Promise<Found> => poolFor(context).ask('search', question)
