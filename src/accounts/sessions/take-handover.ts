import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { secondsLeft, type Key } from './session.ts'
import { addKey, find, takeCode } from './store.ts'

/** Exchange a code for a key of its session on this host. Any try uses the code up. Refuses `handover.code` without saying why. */
export async function takeHandover(context: Context, taken: { readonly code: string; readonly host: string; readonly secret: string }): Promise<Key> {
  const code = await takeCode(context, digestOf(taken.code))
  const now = context.now()
  if (!code || code.host !== taken.host || code.state !== digestOf(taken.secret) || code.expires_at <= now)
    throw new Refused('invalid', 'handover.code')
  const session = await find(context, code.session)
  if (!session) throw new Refused('invalid', 'handover.code')

  const key = newSecret()
  await addKey(context, digestOf(key), session.id, taken.host)
  return { key, maxAge: secondsLeft(session, now) }
}
