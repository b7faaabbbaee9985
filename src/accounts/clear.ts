import type { Context } from '#platform/context.ts'
import { removeExpired as removeParked } from './parked/store.ts'
import { removeExpired as removeInvitations } from './roles/store.ts'
import { removeExpired as removeSessions } from './sessions/store.ts'
import { removeExpired as removeLinks } from './store.ts'

/** Forget ended sessions, links and invitations nobody used, and parked forms. Runs every hour. */
export async function clearExpired(context: Context): Promise<void> {
  await removeSessions(context)
  await removeInvitations(context)
  await removeLinks(context)
  await removeParked(context)
}
