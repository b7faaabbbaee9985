import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { forgetTries, spend, takeTry } from '#platform/rate-limit.ts'
import { networkOf } from './sessions/session.ts'

const hour = 3600
const lettersOfAddress = { most: 10, seconds: hour }
const lettersToAccount = { most: 3, seconds: hour }

/** Count a try of a password, for the network and for the account whether it exists or not. Refuses `limit.reached` with the seconds to wait. */
export const takePasswordTry = (context: Context, email: string, address: string): Promise<void> => takeTry(context, ...tryKeys(email, address))

/** The password was right. */
export const forgetPasswordTries = (context: Context, email: string, address: string): Promise<void> =>
  forgetTries(context, ...tryKeys(email, address))

/** Count a request for a letter. Refuses `limit.reached` to a network that asks too often; answers false when the mailbox has had enough. */
export async function mayWriteTo(context: Context, email: string, address: string): Promise<boolean> {
  await spend(context, `letter:address:${networkOf(address)}`, lettersOfAddress)
  try {
    await spend(context, `letter:account:${email}`, lettersToAccount)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

const tryKeys = (email: string, address: string) => [`password:address:${networkOf(address)}`, `password:account:${email}`]
