import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { amend, discardDraft, hold, recall, revisionAt, saveDraft, submit, withdraw, workedOn, type Held } from '#records'
import type { ImportRow } from './import-run.ts'
import { putUndone } from './store.ts'

/** Take back what an import did to one record, unless somebody has worked on it since. Answers how, and writes it down with it. */
export async function takeBack(context: Context, id: string, row: ImportRow, reason: string): Promise<ImportRow['undone']> {
  try {
    return await inTransaction(context, async unit => {
      const undone = await takenBack(unit, row, reason)
      await putUndone(unit, id, row.row, undone)
      return undone
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await putUndone(context, id, row.row, 'refused')
    return 'refused'
  }
}

async function takenBack(unit: Context, row: ImportRow, reason: string): Promise<ImportRow['undone']> {
  const [seen] = await workedOn(unit, [row.record!])
  if (!seen) return 'changed'
  const held = await hold(unit, seen.record.id)
  if (!isAsLeft(held, row)) return 'changed'
  if (held.draft?.state === 'submitted') await recall(unit, held.record.id)
  return row.action === 'created' ? unmade(unit, held, row, reason) : restored(unit, held, row)
}

/** Nobody has touched the record since: the same revision, and the draft as it was left, or none. */
function isAsLeft({ record, draft }: Held, row: ImportRow): boolean {
  if (record.state === 'withdrawn' || record.revision !== row.revision) return false
  return row.state === 'published' ? draft === undefined : draft?.version === row.version
}

async function unmade(unit: Context, { record }: Held, { state }: ImportRow, reason: string): Promise<ImportRow['undone']> {
  if (state !== 'published') {
    await discardDraft(unit, record.id)
    return 'discarded'
  }
  await withdraw(unit, record.id, reason)
  return 'withdrawn'
}

/** What was there before: the draft that stood open; or the public revision, once more as the newest where the import had published. */
async function restored(unit: Context, { record }: Held, { before, state }: ImportRow): Promise<ImportRow['undone']> {
  const { id } = record
  if (state === 'published') {
    const { data } = await revisionAt(unit, id, before?.revision ?? record.revision)
    await amend(unit, id)
    const saved = await saveDraft(unit, { id, data })
    if (!isDeepStrictEqual(saved.data, {})) await submit(unit, id)
    if (before?.draft) {
      await amend(unit, id)
      await saveDraft(unit, { id, data: before.draft })
    }
    return 'restored'
  }
  if (before?.draft) await saveDraft(unit, { id, data: before.draft })
  else await discardDraft(unit, id)
  return 'restored'
}
