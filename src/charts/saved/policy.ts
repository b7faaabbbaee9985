import { heldFor, type Actor } from '#platform/context.ts'
import { any, everything, nothing, where, type Filter } from '#platform/filter.ts'

/** The saved charts this actor may rename and remove (fact `owner`): the own ones, an administrator all. */
export const changeable = (actor: Actor): Filter =>
  any(actor.id === undefined ? nothing : where('owner', actor.id), heldFor(actor, 'administrator').includes('*') ? everything : nothing)

/** The portals on whose home page this actor may place charts (fact `government`): an administrator all, a site editor the own country's. */
export const placeable = (actor: Actor): Filter =>
  any(heldFor(actor, 'administrator').includes('*') ? everything : nothing, where('government', ...heldFor(actor, 'site-editor')))
