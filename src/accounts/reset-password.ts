import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { refuseFaults } from './account.ts'
import { linkOf } from './links.ts'
import { hashed, passwordFaults } from './password.ts'
import { removeAll } from './sessions/store.ts'
import { put, removeLinks, withNumber } from './store.ts'

/** Choose a new password with the link from a letter. Ends every session and proves the address. Refuses `link.unknown`, `account.input`. */
export async function resetPassword(context: Context, { link, password }: { readonly link: string; readonly password: string }): Promise<void> {
  const { account: id } = await linkOf(context, 'reset', link)
  const account = await withNumber(context, id!)
  if (!account || account.state === 'closed') throw new Refused('not-found', 'link.unknown', { purpose: 'reset' })
  refuseFaults(passwordFaults(password, [account.email, account.name]))
  const stored = await hashed(password)

  await inTransaction(context, async unit => {
    await linkOf(unit, 'reset', link)
    await put(unit, account.id, { password: stored, state: 'active' })
    await removeLinks(unit, account.id, 'reset', 'verification', 'email')
    await removeAll(unit, account.id)
    await announce({ ...unit, actor: { id: `account:${account.id}`, roles: [] } }, 'account.password-changed', `account:${account.id}`, {
      by: 'link',
    })
  })
}
