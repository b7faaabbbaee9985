import { heldFor, type Actor } from '#platform/context.ts'
import { everything, nothing, type Filter } from '#platform/filter.ts'

/** The formats this actor may change: an administrator all of them. */
export const changeable = (actor: Actor): Filter => (heldFor(actor, 'administrator').includes('*') ? everything : nothing)
