import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { openDraft, takenOver } from '../drafts/prefill.ts'
import type { Draft } from '../record.ts'
import { owners } from './save-template.ts'
import { get, list, remove, type Template } from './store.ts'

/** The templates of a format that the actor may begin with, by name. */
export const templatesFor = (context: Context, format: string): Promise<readonly Template[]> => list(context, format, owners(context))

/** Lay a template under the answers a draft has. Refuses `template.unknown`, `record.edit`, `draft.none`, `draft.submitted`. */
export function useTemplate(
  context: Context,
  { record: id, template: name }: { readonly record: string; readonly template: string },
): Promise<Draft> {
  return inTransaction(context, async unit => {
    const { held, draft } = await openDraft(unit, id)
    const template = await get(unit, name, owners(unit))
    if (!template || template.format !== held.record.format) throw new Refused('not-found', 'template.unknown', { template: name })
    return (await takenOver(unit, held, draft, template.data)).stored
  })
}

/** Forget a template of one's own, or of a country one works for. Refuses `template.unknown`. */
export async function removeTemplate(context: Context, id: string): Promise<void> {
  if (!(await get(context, id, owners(context)))) throw new Refused('not-found', 'template.unknown', { template: id })
  await remove(context, id)
}
