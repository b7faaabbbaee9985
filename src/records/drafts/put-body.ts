import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { newsOf, type Draft, type Held } from '../record.ts'
import { get, putDraft, saidAt } from '../store.ts'
import { keepVersion } from './keep-version.ts'
import { removePrefill } from './store.ts'

const minutesBetweenAnnouncements = 10

/** Put another body in the place of a draft's: what stood there is kept for a while, and the save is announced once in ten minutes. */
export async function putBody(unit: Context, { record }: Held, draft: Draft, body: Data): Promise<Draft> {
  const { id } = record
  const said =
    draft.savedBy !== (unit.actor.id ?? null) || unit.now().getTime() - (await saidAt(unit, id)).getTime() > minutesBetweenAnnouncements * 60_000
  await keepVersion(unit, draft)
  await putDraft(unit, id, body, said)
  await removePrefill(unit, id, changedFields(draft.data, body))
  if (said) await announce(unit, 'record.saved', id, newsOf(record))
  return (await get(unit, { id }))!.draft!
}

const changedFields = (before: Data, after: Data): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
