import type { Actor, Context } from '#platform/context.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { ended, isSeenAgain, keyEnded, secondsLeft, type Key } from './session.ts'
import { addKey, opened, replaceKey, seen, type Opened } from './store.ts'

/** Who a key opens for. `renewed`: the key to use from now on, after the person's roles changed. */
export type Known = { readonly actor: Actor; readonly session: number; readonly csrf: string; readonly renewed?: Key }

/** The person behind a session's key with the roles held at this moment; nobody when it has ended. */
export async function actorFor(context: Context, key: string): Promise<Known | undefined> {
  if (!keyShape.test(key)) return undefined
  const session = await opened(context, digestOf(key))
  const now = context.now()
  if (!session || session.state !== 'active' || keyEnded(session.replacedAt, now) || ended(session, session.roles, now)) return undefined

  if (isSeenAgain(session, now)) await seen(context, session.id)
  const renewed = await renewal(context, session, digestOf(key))
  return {
    actor: { id: `account:${session.account}`, name: session.name, roles: session.roles },
    session: session.id,
    csrf: session.csrf,
    ...(renewed ? { renewed } : {}),
  }
}

/** The account a key opened for, even if the session has ended since: a form sent too late still belongs to its person. */
export async function accountBehind(context: Context, key: string): Promise<number | undefined> {
  return keyShape.test(key) ? (await opened(context, digestOf(key)))?.account : undefined
}

async function renewal(context: Context, session: Opened, digest: string): Promise<Key | undefined> {
  if (session.replacedAt !== null || session.madeAt >= session.keysSince) return undefined
  if (!(await replaceKey(context, digest))) return undefined
  const key = newSecret()
  await addKey(context, digestOf(key), session.id, session.host)
  return { key, maxAge: secondsLeft(session, context.now()) }
}

const keyShape = /^[A-Za-z0-9_-]{43}$/
