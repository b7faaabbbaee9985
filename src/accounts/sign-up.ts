import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, localeOf, nameFaults, nameOf, refuseFaults, type Account } from './account.ts'
import { sendLink } from './links.ts'
import { send } from './letters/send.ts'
import { hashed, passwordFaults } from './password.ts'
import { add, put, withEmail } from './store.ts'
import { mayWriteTo } from './tries.ts'

/** What a newcomer gives. `origin` is the site the link in the letter leads to; `address` is where the request comes from. */
export type Newcomer = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly locale: string
  readonly origin: string
  readonly address: string
}

/**
 * Ask for an account. The answer is the same whether or not the address has one: what happens next is written to it. Refuses `account.input`
 * and `limit.reached`.
 */
export async function signUp(context: Context, newcomer: Newcomer): Promise<void> {
  const email = emailOf(newcomer.email)
  const name = nameOf(newcomer.name)
  refuseFaults([...nameFaults(name), ...emailFaults(email), ...passwordFaults(newcomer.password, [email, name])])
  const mayWrite = await mayWriteTo(context, email, newcomer.address)
  const password = await hashed(newcomer.password)

  await inTransaction(context, async unit => {
    const person = { email, name, password, locale: localeOf(newcomer.locale), state: 'unverified' as const }
    const id = await add(unit, { ...person, createdAt: unit.now() })
    const account = (await withEmail(unit, email))!
    if (id !== undefined) await announce(unit, 'account.signed-up', `account:${id}`)
    // the last to ask decides, and the letter's link works only together with that password
    else if (account.state === 'unverified') await put(unit, account.id, person)
    if (mayWrite) await answerByMail(unit, account, newcomer.origin)
  })
}

const answerByMail = (unit: Context, account: Account, origin: string): Promise<void> =>
  account.state === 'unverified'
    ? sendLink(unit, account, 'verification', origin)
    : send(unit, 'known', { to: account.email, locale: account.locale, origin, path: '/account/reset', name: account.name })
