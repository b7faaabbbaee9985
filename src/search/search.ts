import type { Context } from '#platform/context.ts'
import type { Found, Question } from './card.ts'
import { explained } from './explain.ts'
import { poolFor } from './open-search.ts'
import { resolved } from './query/resolved.ts'
import { doubtful, fewHits, respelled } from './query/spelling.ts'
import { unwidened, widened } from './wider.ts'

/**
 * Ask the index. It adds nothing to the filter: callers give the portal's scope and what the actor may read. Text is never
 * refused, whatever it is. Refuses `search.building` while there is no index yet, `search.deadline`, `search.busy`, `search.closed`.
 */
export async function search(context: Context, question: Question): Promise<Found> {
  const found = await asTyped(context, question)
  const words = completeIn(found) < fewHits && question.clauses === undefined ? doubtful(question) : []
  const answered = words.length === 0 ? found : await meant(context, question, found, words)
  return question.explain && question.text ? explained(context, question, answered) : answered
}

async function asTyped(context: Context, asked: Question): Promise<Found> {
  const { question, concepts } = resolved(asked)
  const found = unwidened(await poolFor(context).ask('search', widened(question)), question)
  return concepts.length > 0 ? { ...found, concepts } : found
}

/** How many of the records have everything. */
const completeIn = ({ relaxed, total }: Found): number => relaxed?.all ?? total

/** Hardly anything was found: perhaps something else was meant. The reader is told no word that only records hold which the filter hides. */
async function meant(context: Context, question: Question, found: Found, words: readonly string[]): Promise<Found> {
  const { filter, locale, text = '' } = question
  const spelled = await poolFor(context).ask('spelled', { words, filter, locale })
  if (spelled.length === 0) return found
  const suggestion = respelled(text, spelled)
  const other = await asTyped(context, { ...question, text: suggestion })
  if (completeIn(other) <= completeIn(found)) return found
  return completeIn(found) === 0 ? { ...other, suggestion, corrected: true } : { ...found, suggestion }
}
