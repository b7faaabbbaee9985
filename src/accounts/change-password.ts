import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { refuseFaults } from './account.ts'
import { send } from './letters/send.ts'
import { hashed, passwordFaults } from './password.ts'
import { proven } from './proven.ts'
import { removeAll } from './sessions/store.ts'
import { put, removeLinks } from './store.ts'

/** A new password, proven with the old one. `session` is the one that stays. */
export type NewPassword = {
  readonly old: string
  readonly password: string
  readonly session?: number | undefined
  readonly origin: string
  readonly address: string
}

/** Change the actor's password; all other sessions end and the person is told. Refuses `account.password`, `account.delayed`, `account.input`. */
export async function changePassword(context: Context, { old, password, session, origin, address }: NewPassword): Promise<void> {
  const account = await proven(context, old, address)
  refuseFaults(passwordFaults(password, [account.email, account.name]))
  const stored = await hashed(password)

  await inTransaction(context, async unit => {
    await put(unit, account.id, { password: stored })
    await removeAll(unit, account.id, session)
    await removeLinks(unit, account.id, 'reset', 'email')
    await announce(unit, 'account.password-changed', `account:${account.id}`, { by: 'person' })
    await send(unit, 'password-changed', { to: account.email, locale: account.locale, origin, path: '/account/reset', name: account.name })
  })
}
