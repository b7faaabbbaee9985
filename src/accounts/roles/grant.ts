import type { Context, Held } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { renewKeys } from '../sessions/store.ts'
import { lock, withNumber } from '../store.ts'
import { grantable } from './policy.ts'
import { isNational, refuseUnknownRole } from './role.ts'
import { addRole, rolesOf } from './store.ts'

/** A role to give to an account or to take from it. */
export type Grant = { readonly account: number } & Held

/**
 * Give a role. A focal point gives the roles of the own country to its people, an administrator any to anybody. Refuses `role.grant`,
 * `role.unknown`, `role.for`, `account.unknown`, and `role.other-government`: national roles are held for one government at a time.
 */
export async function grant(context: Context, { account, role, for: held }: Grant): Promise<void> {
  refuseUnknownRole(role, held)
  await inTransaction(context, async unit => {
    await lock(unit, `roles of account ${account}`)
    const roles = await rolesOf(unit, account)
    const facts = { role, for: held, member: roles.map(had => had.for) }
    if (!matches(grantable(unit.actor), facts)) throw new Refused('forbidden', 'role.grant', { role, for: held })
    await give(unit, { account, role, for: held })
  })
}

/** Give a role that somebody else has already allowed: the end of granting and of accepting an invitation. */
export async function give(unit: Context, { account, role, for: held }: Grant): Promise<void> {
  await lock(unit, `roles of account ${account}`)
  if ((await withNumber(unit, account))?.state !== 'active') throw new Refused('not-found', 'account.unknown')
  const roles = await rolesOf(unit, account)
  const elsewhere = roles.find(had => isNational(had.role) && had.for !== held)
  if (isNational(role) && elsewhere) throw new Refused('conflict', 'role.other-government', { government: elsewhere.for })

  if (!(await addRole(unit, account, { role, for: held }))) return
  await renewKeys(unit, account)
  await announce(unit, 'role.granted', `account:${account}`, { role, for: held })
}
