import { heldFor, type Actor } from '#platform/context.ts'
import { all, any, everything, nothing, where, type Filter } from '#platform/filter.ts'
import { appointedRoles } from './role.ts'

const administers = (actor: Actor): boolean => heldFor(actor, 'administrator').includes('*')

/** The roles this actor may offer by mail (facts `role`, `for`): a focal point those of the own country below the own rank, an administrator all. */
export const invitable = (actor: Actor): Filter =>
  administers(actor) ? everything : all(where('role', ...appointedRoles), where('for', ...heldFor(actor, 'focal-point')))

/** The roles this actor may give to an account or take from it (facts `role`, `for`, and `member`: what the account holds roles for already). */
export const grantable = (actor: Actor): Filter =>
  administers(actor)
    ? everything
    : all(
        where('role', ...appointedRoles),
        any(...heldFor(actor, 'focal-point').map(country => all(where('for', country), where('member', country)))),
      )

/** The governments whose people this actor sees (fact `government`). */
export const visibleUsers = (actor: Actor): Filter => (administers(actor) ? everything : where('government', ...heldFor(actor, 'focal-point')))

/** The accounts this actor manages: all of them or none. */
export const manageable = (actor: Actor): Filter => (administers(actor) ? everything : nothing)
