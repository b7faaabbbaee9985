import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { linkOf } from './links.ts'
import { isPassword } from './password.ts'
import { open, type Device } from './sessions/open.ts'
import type { Key } from './sessions/session.ts'
import { put, removeLinks, withNumber } from './store.ts'
import { forgetPasswordTries, takePasswordTry } from './tries.ts'

/**
 * Prove the address of a new account with the link from the letter, and sign in. The password chosen at sign-up is asked again: somebody else may
 * have signed up with this address. Refuses `link.unknown`, `account.password`, `limit.reached`.
 */
export async function verifyEmail(context: Context, proof: { readonly link: string; readonly password: string } & Device): Promise<Key> {
  const { account: id } = await linkOf(context, 'verification', proof.link)
  const account = await withNumber(context, id!)
  if (account?.state !== 'unverified') throw new Refused('not-found', 'link.unknown', { purpose: 'verification' })
  await takePasswordTry(context, account.email, proof.address)
  if (!(await isPassword(proof.password, account.password))) throw new Refused('invalid', 'account.password')

  await forgetPasswordTries(context, account.email, proof.address)
  return inTransaction(context, async unit => {
    await linkOf(unit, 'verification', proof.link)
    await put(unit, account.id, { state: 'active', signedInAt: unit.now() })
    await removeLinks(unit, account.id, 'verification')
    const person = { ...unit, actor: { id: `account:${account.id}`, name: account.name, roles: [] } }
    await announce(person, 'account.verified', `account:${account.id}`)
    await announce(person, 'account.signed-in', `account:${account.id}`)
    return open(unit, account.id, [], proof)
  })
}
