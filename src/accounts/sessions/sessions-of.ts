import type { Context } from '#platform/context.ts'
import { accountOf } from '../account.ts'
import { rolesOf } from '../roles/store.ts'
import { ended, type Session } from './session.ts'
import { list } from './store.ts'

/** The devices on which the actor is signed in, the last used first. Network addresses are shortened. */
export async function sessionsOf(context: Context): Promise<readonly Session[]> {
  const account = accountOf(context.actor)
  const roles = await rolesOf(context, account)
  return (await list(context, account)).filter(session => !ended(session, roles, context.now()))
}
