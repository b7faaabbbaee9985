import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { accountNumber, accountOf } from '../account.ts'
import { remove, removeAll } from './store.ts'

/** End the session the actor uses, on every portal at once. */
export async function signOut(context: Context, session: number | undefined): Promise<void> {
  const account = accountNumber(context.actor.id)
  if (account === undefined || session === undefined) return
  await inTransaction(context, async unit => {
    if (await remove(unit, account, session)) await announce(unit, 'account.signed-out', `account:${account}`)
  })
}

/** End one of the actor's own sessions. Refuses `session.unknown`. */
export async function endSession(context: Context, id: number): Promise<void> {
  const account = accountOf(context.actor)
  await inTransaction(context, async unit => {
    if (!(await remove(unit, account, id))) throw new Refused('not-found', 'session.unknown')
    await announce(unit, 'account.signed-out', `account:${account}`, { session: id })
  })
}

/** End all of the actor's sessions; `except` stays. */
export async function signOutEverywhere(context: Context, except?: number): Promise<void> {
  const account = accountOf(context.actor)
  await inTransaction(context, async unit => {
    await removeAll(unit, account, except)
    await announce(unit, 'account.signed-out', `account:${account}`, { everywhere: true })
  })
}
