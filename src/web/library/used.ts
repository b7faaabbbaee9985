import { all, where, type Filter } from '#platform/filter.ts'
import { summaries, type Summary } from '#records'
import { mostUsed } from '#usage'
import type { Visit } from '../page.ts'
import { newest } from '../search/ask.ts'

const days = 90
const dayLength = 86_400_000
const mostAsked = 300

/** The records of this portal that were read most in the last months. */
export async function mostRead(visit: Visit, most: number): Promise<readonly Summary[]> {
  const used = await mostUsed(visit.context, visit.portal.scope, since(visit), most)
  return summaries(
    visit.context,
    used.map(({ id }) => id),
  )
}

/** Of these, those for which a question of the index holds. */
export async function mostReadOf(visit: Visit, narrowed: Filter, most: number): Promise<readonly Summary[]> {
  const used = await mostUsed(visit.context, visit.portal.scope, since(visit), mostAsked)
  if (used.length === 0) return []
  const ids = used.map(({ id }) => id)
  const { hits } = await newest(visit, mostAsked, all(narrowed, where('id', ...ids)))
  return hits.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)).slice(0, most)
}

const since = ({ context }: Visit): Date => new Date(context.now().getTime() - days * dayLength)
