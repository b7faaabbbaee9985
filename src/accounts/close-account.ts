import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { manageable } from './roles/policy.ts'
import { countHolders, rolesOf } from './roles/store.ts'
import { removeAll } from './sessions/store.ts'
import { lock, put, withNumber } from './store.ts'

/** Close an account: it ends everywhere at once and cannot be used until reopened. Refuses `account.close`, `account.unknown`, `role.last-administrator`. */
export const closeAccount = (context: Context, id: number): Promise<void> => turned(context, id, 'closed')

/** Open a closed account again; one that nobody has ever signed in to has to prove its address first. Refuses `account.close`, `account.unknown`. */
export const reopenAccount = (context: Context, id: number): Promise<void> => turned(context, id, 'active')

async function turned(context: Context, id: number, state: 'closed' | 'active'): Promise<void> {
  if (!matches(manageable(context.actor), {})) throw new Refused('forbidden', 'account.close')
  await inTransaction(context, async unit => {
    await lock(unit, 'administrators')
    const account = await withNumber(unit, id)
    if (!account) throw new Refused('not-found', 'account.unknown')
    if ((account.state === 'closed') === (state === 'closed')) return
    const administers = (await rolesOf(unit, id)).some(held => held.role === 'administrator')
    if (state === 'closed' && administers && (await countHolders(unit, 'administrator')) < 2) throw new Refused('conflict', 'role.last-administrator')

    await put(unit, id, { state: state === 'active' && account.signedInAt === null ? 'unverified' : state })
    await removeAll(unit, id)
    await announce(unit, state === 'closed' ? 'account.closed' : 'account.reopened', `account:${id}`)
  })
}
