import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { renewKeys } from '../sessions/store.ts'
import { lock } from '../store.ts'
import type { Grant } from './grant.ts'
import { grantable } from './policy.ts'
import { refuseUnknownRole } from './role.ts'
import { countHolders, removeRole, rolesOf } from './store.ts'

/**
 * Take a role away, at once on all devices. Taking what is not held changes nothing. Refuses `role.revoke`, `role.unknown`, `role.for`, and
 * `role.last-administrator`: somebody must be able to give it back.
 */
export async function revoke(context: Context, { account, role, for: held }: Grant): Promise<void> {
  refuseUnknownRole(role, held)
  await inTransaction(context, async unit => {
    await lock(unit, role === 'administrator' ? 'administrators' : `roles of account ${account}`)
    const roles = await rolesOf(unit, account)
    const facts = { role, for: held, member: roles.map(had => had.for) }
    if (!matches(grantable(unit.actor), facts)) throw new Refused('forbidden', 'role.revoke', { role, for: held })
    if (!roles.some(had => had.role === role && had.for === held)) return
    if (role === 'administrator' && (await countHolders(unit, role)) < 2) throw new Refused('conflict', 'role.last-administrator')

    await removeRole(unit, account, { role, for: held })
    await renewKeys(unit, account)
    await announce(unit, 'role.revoked', `account:${account}`, { role, for: held })
  })
}
