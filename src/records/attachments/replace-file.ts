import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { saveDraft } from '../save-draft.ts'
import { get } from '../store.ts'
import type { Deposited } from './admit.ts'
import { exchanged } from './attachment.ts'
import { list } from './store.ts'

/**
 * Show the newest version of a file in the draft, wherever it showed an older one of the same line. Published revisions go on showing theirs.
 * Refuses `file.unknown`, and what `saveDraft` refuses.
 */
export function showVersion(context: Context, version: Pick<Deposited, 'id' | 'record' | 'name' | 'line'>, instead: string): Promise<void> {
  return inTransaction(context, async unit => {
    const [old] = await list(unit, [instead.toUpperCase()], version.record)
    if (!old || old.line !== version.line) throw new Refused('not-found', 'file.unknown', { id: instead })
    const held = await get(unit, { id: version.record })
    if (!held?.draft) throw new Refused('conflict', 'draft.none', { id: version.record })
    await saveDraft(unit, { id: version.record, data: exchanged(held.draft.data, old.id, version) })
  })
}
