import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { copied } from './amendment.ts'
import { copyFiles } from './attachments/copy-files.ts'
import { createDraft } from './create-draft.ts'
import { permitted } from './permitted.ts'
import { editable, readable } from './policy.ts'
import { recordFacts, type Held } from './record.ts'
import { newestOf } from './revisions/store.ts'
import { lock, putDraft } from './store.ts'

/**
 * A new draft with the content of this record: of its draft for those who work on it, else of its newest revision. Amendment fields and links to itself are left out. `as`: the id of the copy, so that what is asked twice is made once.
 * Refuses `record.withdrawn`, and what `createDraft` refuses.
 */
export function duplicate(context: Context, id: string, { as }: { readonly as?: string } = {}): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), readable, 'record.read')
    if (held.record.state === 'withdrawn') throw new Refused('conflict', 'record.withdrawn', { id })
    const { format, prefix: house } = held.record

    const draft = matches(editable(unit.actor), recordFacts(held)) ? held.draft : undefined
    const data = draft?.data ?? (await newestOf(unit, [held.record])).get(id)!.data
    const made = await createDraft(unit, { format, data: copied(data, id), house, ...(as === undefined ? {} : { id: as }) })
    await putDraft(unit, made.record.id, await copyFiles(unit, made.draft!.data, id, made.record.id))
    return lock(unit, made.record.id)
  })
}
