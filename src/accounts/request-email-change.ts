import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, refuseFaults } from './account.ts'
import { evened } from './evened.ts'
import { sendLink } from './links.ts'
import { proven } from './proven.ts'
import { withEmail } from './store.ts'
import { mayWriteTo } from './tries.ts'

/** A new address, proven with the password. */
export type NewEmail = { readonly email: string; readonly password: string; readonly origin: string; readonly address: string }

/** Write a link to the new address; it becomes the account's when the link is used. Refuses `account.password`, `limit.reached`, `account.input`. */
export async function requestEmailChange(context: Context, request: NewEmail): Promise<void> {
  const email = emailOf(request.email)
  refuseFaults(emailFaults(email))
  const account = await proven(context, request.password, request.address)
  const mayWrite = await mayWriteTo(context, email, request.address)
  // neither the answer nor its time tells whether the address has an account
  await evened(() =>
    inTransaction(context, async unit => {
      if (!mayWrite || (await withEmail(unit, email))) return
      await sendLink(unit, account, 'email', request.origin, email)
      await announce(unit, 'account.email-change-requested', `account:${account.id}`)
    }),
  )
}
