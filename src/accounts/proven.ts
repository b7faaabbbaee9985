import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { accountOf, type Account } from './account.ts'
import { isPassword } from './password.ts'
import { withNumber } from './store.ts'
import { forgetPasswordTries, takePasswordTry } from './tries.ts'

/** The actor's account, after the person has given the password again. Refuses `account.password`, `limit.reached`. */
export async function proven(context: Context, password: string, address: string): Promise<Account> {
  const account = await withNumber(context, accountOf(context.actor))
  if (!account) throw new Refused('not-found', 'account.unknown')
  await takePasswordTry(context, account.email, address)
  if (!(await isPassword(password, account.password))) throw new Refused('invalid', 'account.password')
  await forgetPasswordTries(context, account.email, address)
  return account
}
