import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { identifierOf, type Held } from '#records'
import { approve } from './approve.ts'
import { returnWithReason } from './return-with-reason.ts'

/** One of several reviews, as it was when they were chosen. */
export type Chosen = { readonly id: number; readonly version?: number }

/** What became of one of them: its record's identifier, or why it stays as it was. */
export type Outcome = { readonly id: number } & ({ readonly identifier: string } | { readonly refused: Refused })

/** Most reviews that are decided at once. */
export const mostTogether = 100

/** Approve several reviews. Each decision stands for itself: one that is refused does not undo the others. Refuses `review.together` when they are too many. */
export const approveAll = (context: Context, chosen: readonly Chosen[]): Promise<readonly Outcome[]> =>
  each(chosen, ({ id, version }) => approve(context, id, version === undefined ? {} : { version }))

/** Send several back, or decline them, for one reason. Refuses `review.together`, and `record.reason` before any is touched. */
export const returnAll = (context: Context, chosen: readonly Chosen[], reason: string): Promise<readonly Outcome[]> => {
  if (reason.trim() === '') throw new Refused('invalid', 'record.reason', { most: 1_000 })
  return each(chosen, ({ id }) => returnWithReason(context, id, { reason }))
}

async function each(chosen: readonly Chosen[], decide: (one: Chosen) => Promise<Held>): Promise<readonly Outcome[]> {
  if (chosen.length > mostTogether) throw new Refused('invalid', 'review.together', { most: mostTogether })
  const outcomes: Outcome[] = []
  for (const one of chosen) outcomes.push(await outcomeOf(one.id, () => decide(one)))
  return outcomes
}

async function outcomeOf(id: number, decide: () => Promise<Held>): Promise<Outcome> {
  try {
    const { record } = await decide()
    return { id, identifier: identifierOf(record, record.revision || undefined) }
  } catch (error) {
    if (error instanceof Refused) return { id, refused: error }
    throw error
  }
}
