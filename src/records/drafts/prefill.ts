import { formatNamed, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { copied } from '../amendment.ts'
import { copyFiles } from '../attachments/copy-files.ts'
import { bodyFor } from '../body.ts'
import { permitted } from '../permitted.ts'
import { editable, readable } from '../policy.ts'
import { movable, type ChmRecord, type Draft, type Held } from '../record.ts'
import { newestOf } from '../revisions/store.ts'
import { list, lock } from '../store.ts'
import { putBody } from './put-body.ts'
import { getPrefill, putPrefill, removePrefill } from './store.ts'

/** The record whose answers a draft can begin with: the newest published one of its format, of the same government or owner. */
export async function previousOf(context: Context, { id, format, government, owner }: ChmRecord): Promise<ChmRecord | undefined> {
  const whose = government === null ? where('owner', owner) : where('government', government)
  const found = await list(context, all(readable(context.actor), where('state', 'published'), where('format', format), whose), { limit: 2 })
  return found.map(({ record }) => record).find(record => record.id !== id)
}

/**
 * Take over the answers of the previous record into a draft, where it has none of its own. What was taken over is marked until
 * somebody confirms or changes it. Refuses `record.unknown`, `record.edit`, `draft.none`, `draft.submitted`.
 */
export function prefill(context: Context, id: string): Promise<Draft> {
  return inTransaction(context, async unit => {
    const { held, draft } = await openDraft(unit, id)
    const source = await previousOf(unit, held.record)
    if (!source) throw new Refused('not-found', 'record.unknown', { id })

    const before = (await newestOf(unit, [source])).get(source.id)!.data
    const answers = await copyFiles(unit, copied(before, source.id), source.id, id)
    const { stored, fields } = await takenOver(unit, held, draft, answers)
    await putPrefill(unit, id, { source: source.id, fields })
    return stored
  })
}

/** Lay answers under those a draft has; answers the draft and the fields that came in. */
export async function takenOver(
  unit: Context,
  held: Held,
  draft: Draft,
  answers: Data,
): Promise<{ readonly stored: Draft; readonly fields: readonly string[] }> {
  const { government: _, ...others } = answers
  const body = bodyFor(formatNamed(held.record.format), held.record, { ...others, ...draft.data }, draft.data, unit.actor)
  const fields = Object.keys(body).filter(name => draft.data[name] === undefined && name in others)
  return { stored: await putBody(unit, held, draft, body), fields }
}

/** The record a draft's answers came from, and the fields nobody has looked at since. */
export const prefilledIn = getPrefill

/** These answers were looked at and still hold. Refuses `record.unknown`, `record.edit`, `draft.none`, `draft.submitted`. */
export function confirmPrefilled(context: Context, id: string, fields: readonly string[]): Promise<void> {
  return inTransaction(context, async unit => {
    await openDraft(unit, id)
    await removePrefill(unit, id, fields)
  })
}

/** The draft its authors may write now. */
export async function openDraft(unit: Context, id: string): Promise<{ readonly held: Held; readonly draft: Draft }> {
  const held = permitted(unit, await lock(unit, id), editable, 'record.edit')
  const draft = movable(held, 'save')!
  if (draft.state === 'submitted') throw new Refused('conflict', 'draft.submitted', { id })
  return { held, draft }
}
