import { all, where } from '#platform/filter.ts'
import { count, editable } from '#records'
import { countReviews } from '#reviews'
import type { Visit } from '../page.ts'

/** How much waits at a place of the menu, by path; guests have none. */
export type Counts = { readonly [path: string]: number }

/** What stands beside the places of a signed-in person's menu: own drafts, and reviews to decide. */
export async function countsFor({ context }: Visit): Promise<Counts> {
  const { actor } = context
  if (actor.id === undefined) return {}
  const [drafts, reviews] = await Promise.all([
    count(context, all(editable(actor), where('draft', 'open'), where('by', actor.id))),
    countReviews(context),
  ])
  return { '/workspace': [...drafts.values()].reduce((sum, part) => sum + part, 0), '/reviews': reviews }
}
