import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, type Account } from './account.ts'
import { sendLink } from './links.ts'
import { hashed, isPassword, isWeaklyHashed } from './password.ts'
import { rolesOf } from './roles/store.ts'
import { open, type Device } from './sessions/open.ts'
import { remove } from './sessions/store.ts'
import { networkOf, type Key } from './sessions/session.ts'
import { put, withEmail } from './store.ts'
import { forgetPasswordTries, mayWriteTo, takePasswordTry } from './tries.ts'

/** What somebody signs in with. `origin` is the site a letter leads to; `replaces` is a session this browser had before. */
export type Proof = { readonly email: string; readonly password: string; readonly origin: string; readonly replaces?: number | undefined } & Device

/**
 * Begin a session. Refuses `account.sign-in` with the same words and in the same time for an unknown address, a wrong password and a closed account;
 * `account.unverified` (a new letter is on its way) only with the right password; `limit.reached` with the `seconds` to wait after many failures.
 */
export async function signIn(context: Context, proof: Proof): Promise<Key & { readonly account: number; readonly session: number }> {
  const email = emailOf(proof.email)
  const network = networkOf(proof.address)
  await takePasswordTry(context, email, proof.address)
  const account = emailFaults(email).length === 0 ? await withEmail(context, email) : undefined
  if (!(await isPassword(proof.password, account?.password)) || !account || account.state === 'closed') {
    await announce(context, 'account.sign-in-failed', account ? `account:${account.id}` : 'account:unknown', { network })
    throw new Refused('invalid', 'account.sign-in')
  }
  if (account.state === 'unverified') return refuseUnverified(context, account, proof)

  await forgetPasswordTries(context, email, proof.address)
  const stronger = isWeaklyHashed(account.password!) ? await hashed(proof.password) : undefined
  return inTransaction(context, async unit => {
    if (proof.replaces !== undefined) await remove(unit, account.id, proof.replaces)
    await put(unit, account.id, { signedInAt: unit.now(), ...(stronger === undefined ? {} : { password: stronger }) })
    const roles = await rolesOf(unit, account.id)
    await announce({ ...unit, actor: { id: `account:${account.id}`, name: account.name, roles } }, 'account.signed-in', `account:${account.id}`, {
      network,
    })
    return { ...(await open(unit, account.id, roles, proof)), account: account.id }
  })
}

async function refuseUnverified(context: Context, account: Account, proof: Proof): Promise<never> {
  if (await mayWriteTo(context, account.email, proof.address)) {
    await inTransaction(context, unit => sendLink(unit, account, 'verification', proof.origin))
  }
  throw new Refused('forbidden', 'account.unverified')
}
