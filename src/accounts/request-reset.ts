import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, refuseFaults } from './account.ts'
import { evened } from './evened.ts'
import { sendLink } from './links.ts'
import { withEmail } from './store.ts'
import { mayWriteTo } from './tries.ts'

/** Write a link for a new password to an address, if it has an account; the answer is the same, after the same time. Refuses `account.input`, `limit.reached`. */
export async function requestReset(
  context: Context,
  request: { readonly email: string; readonly origin: string; readonly address: string },
): Promise<void> {
  const email = emailOf(request.email)
  refuseFaults(emailFaults(email))
  const mayWrite = await mayWriteTo(context, email, request.address)
  await evened(() =>
    inTransaction(context, async unit => {
      const account = await withEmail(unit, email)
      if (!mayWrite || !account || account.state === 'closed') return
      await sendLink(unit, account, 'reset', request.origin)
      await announce(unit, 'account.reset-requested', `account:${account.id}`)
    }),
  )
}
