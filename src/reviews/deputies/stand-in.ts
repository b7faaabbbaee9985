import type { Actor, Context } from '#platform/context.ts'
import { any, matches, type Filter } from '#platform/filter.ts'
import { reviewable } from '#records'
import { reviewFacts, type Review } from '../review.ts'
import { decisionsHeld } from './name-deputy.ts'
import { listActing } from './store.ts'

/** In which capacity somebody decides: as oneself, or in the place of somebody who is away. */
export type Capacity = { readonly actor: Actor; readonly onBehalfOf: string | null }

/** All capacities in which the actor decides now, the own first. Roles are those the principals hold at this moment. */
export async function capacitiesOf(context: Context): Promise<readonly Capacity[]> {
  const { actor } = context
  if (actor.id === undefined) return []
  const acting = await listActing(context, { deputy: actor.id })
  const held =
    acting.length === 0
      ? undefined
      : await decisionsHeld(
          context,
          acting.map(({ principal }) => principal),
        )
  const others = acting.flatMap(({ principal }) => {
    const roles = held?.get(principal) ?? []
    return roles.length === 0 ? [] : [{ actor: { ...actor, roles: [...actor.roles, ...roles] }, onBehalfOf: principal }]
  })
  return [{ actor, onBehalfOf: null }, ...others]
}

/** What the actor decides on, for itself and in the place of others. */
export const decides = async (context: Context): Promise<Filter> => any(...(await capacitiesOf(context)).map(({ actor }) => reviewable(actor)))

/** The capacity in which the actor decides on this review; none when others do. Nobody decides as a deputy on what they submitted themselves. */
export async function capacityFor(context: Context, review: Review): Promise<Capacity | undefined> {
  const facts = reviewFacts(review)
  const found = (await capacitiesOf(context)).find(({ actor }) => matches(reviewable(actor), facts))
  return found?.onBehalfOf && review.submittedBy === context.actor.id ? undefined : found
}

/** The deputies of these people at this moment. */
export async function deputiesFor(context: Context, principals: readonly string[]): Promise<readonly string[]> {
  if (principals.length === 0) return []
  return [...new Set((await listActing(context, { principals })).map(({ deputy }) => deputy))]
}
