import type { Context, Held } from '#platform/context.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { endOf, secondsLeft, networkOf, type Key } from './session.ts'
import { add, addKey } from './store.ts'

/** Where somebody signs in: the host that gets the first key, and what the list of devices shows. */
export type Device = { readonly host: string; readonly address: string; readonly agent: string }

/** Begin a session for an account whose person has just proven who they are. */
export async function open(context: Context, account: number, roles: readonly Held[], device: Device): Promise<Key & { readonly session: number }> {
  const now = context.now()
  const expiresAt = endOf(roles, now)
  const about = { account, agent: device.agent.slice(0, 400), address: networkOf(device.address) }
  const session = await add(context, { ...about, createdAt: now, seenAt: now, expiresAt }, newSecret())
  const key = newSecret()
  await addKey(context, digestOf(key), session, device.host)
  return { key, session, maxAge: secondsLeft({ expiresAt }, now) }
}
