import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { draftOf } from '../find.ts'
import { listPresence, putPresence, removePresence } from './store.ts'

/** How long somebody counts as present after they were last heard. */
const presentForSeconds = 35

/** Say that the actor has this draft open now; answers its version and the accounts of the others who do. Refuses `record.unknown`, `draft.none`. */
export async function attend(context: Context, identifier: string): Promise<{ readonly version: number; readonly others: readonly string[] }> {
  const { record, draft } = await draftOf(context, identifier)
  const { id: account } = context.actor
  if (account === undefined) throw new Refused('forbidden', 'record.edit', { id: record.id })

  const since = new Date(context.now().getTime() - presentForSeconds * 1000)
  await removePresence(context, record.id, since)
  await putPresence(context, record.id, account)
  const present = await listPresence(context, record.id, since)
  return { version: draft.version, others: present.filter(other => other !== account) }
}
