import type { Context } from '#platform/context.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { Refused } from '#platform/errors.ts'
import { accountOf } from '../account.ts'
import { addCode, find } from './store.ts'

const codeLastsSeconds = 60

/**
 * A code with which another host takes over the actor's session: for that host alone, once, within a minute, and only by the browser
 * whose secret has the digest `state`.
 */
export async function offerHandover(
  context: Context,
  offer: { readonly session: number; readonly host: string; readonly state: string },
): Promise<string> {
  const session = await find(context, offer.session)
  if (session?.account !== accountOf(context.actor)) throw new Refused('not-found', 'session.unknown')
  if (!digestShape.test(offer.state)) throw new Refused('invalid', 'handover.state')

  const code = newSecret()
  const expires_at = new Date(context.now().getTime() + codeLastsSeconds * 1000)
  await addCode(context, { digest: digestOf(code), session: session.id, host: offer.host, state: offer.state, expires_at })
  return code
}

const digestShape = /^[0-9a-f]{64}$/
