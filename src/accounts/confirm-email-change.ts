import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { linkOf } from './links.ts'
import { send } from './letters/send.ts'
import { put, removeLinks, withNumber } from './store.ts'

/** Make the address a link was sent to the account's own; the old address is told. Refuses `link.unknown`. */
export async function confirmEmailChange(context: Context, { link, origin }: { readonly link: string; readonly origin: string }): Promise<void> {
  await inTransaction(context, async unit => {
    const { account: id, email } = await linkOf(unit, 'email', link)
    const account = await withNumber(unit, id!)
    if (account?.state !== 'active' || !(await put(unit, account.id, { email: email! })))
      throw new Refused('not-found', 'link.unknown', { purpose: 'email' })
    await removeLinks(unit, account.id, 'email', 'reset')
    await announce({ ...unit, actor: { id: `account:${account.id}`, roles: [] } }, 'account.email-changed', `account:${account.id}`)
    await send(unit, 'email-changed', { to: account.email, locale: account.locale, origin, path: '/account/reset', name: account.name })
  })
}
