import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { knownTerm, rowOf } from './change-term.ts'
import { vocabularyRow } from './change-vocabulary.ts'
import type { TermChanges, VocabularyChanges } from './changes.ts'
import { edit } from './edit.ts'
import { getChange } from './store.ts'

/**
 * Put a term or vocabulary back to how it stood after a change of its history. What is restored is a new
 * change. Refuses `change.unknown`, `term.unknown`, `term.merged`, `vocabulary.manage`, `term.input`.
 */
export async function restore(context: Context, { change: id, comment }: { readonly change: number; readonly comment?: string }): Promise<string> {
  const change = await getChange(context, id)
  if (!change) throw new Refused('not-found', 'change.unknown', { change: id })
  const [kind, name] = [change.subject.slice(0, change.subject.indexOf(':')), change.subject.slice(change.subject.indexOf(':') + 1)]
  await edit(context, standing => {
    if (kind === 'vocabulary') {
      const row = vocabularyRow(standing, name)
      return { action: 'restored', comment, vocabularies: [{ ...row, version: row.version + 1, changes: change.changes as VocabularyChanges }] }
    }
    const row = rowOf(standing, knownTerm(standing, name))
    const changes = change.changes as TermChanges
    // a merge has its own way back, which records follow
    if (row.identifier !== name || changes.mergedInto) throw new Refused('conflict', 'term.merged', { identifier: name })
    return { action: 'restored', comment, terms: [{ ...row, version: row.version + 1, changes }] }
  })
  return change.subject
}
