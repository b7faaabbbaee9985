import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { withNumbers } from '../store.ts'
import { visibleUsers } from './policy.ts'
import { invitationsFor, rolesFor, type Holding, type Invitation } from './store.ts'

/** Somebody who acts for a government, with the roles held for it. */
export type NationalUser = { readonly account: number; readonly name: string; readonly email: string; readonly roles: readonly Holding[] }

/** The people of a government and its open invitations. Refuses `government.users` to all but its focal points and administrators. */
export async function usersOf(
  context: Context,
  government: string,
): Promise<{ readonly users: readonly NationalUser[]; readonly invitations: readonly Invitation[] }> {
  const visible = visibleUsers(context.actor)
  if (!matches(visible, { government })) throw new Refused('forbidden', 'government.users', { government })
  const holdings = await rolesFor(context, government, visible)
  const people = await withNumbers(context, [...new Set(holdings.map(held => held.account))])
  return {
    users: people.map(({ id, name, email }) => ({ account: id, name, email, roles: holdings.filter(held => held.account === id) })),
    invitations: await invitationsFor(context, government, visible),
  }
}
