import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { copied } from '../amendment.ts'
import { draftOf } from '../find.ts'
import { worksFor } from '../policy.ts'
import { list, put, type Template } from './store.ts'

const longestName = 120
const most = 100

/** What a draft is kept as: for the person alone, or for everybody who works for its country. */
export type NewTemplate = { readonly record: string; readonly name: string; readonly for: 'person' | 'country' }

/**
 * Keep the text of a draft to begin others with; without its files and without the country it is of.
 * Refuses `template.name`, `template.many`, `template.country` for a country one does not work for, `record.unknown`, `draft.none`.
 */
export function saveTemplate(context: Context, { record: id, name, for: whom }: NewTemplate): Promise<Template> {
  return inTransaction(context, async unit => {
    const { record, draft } = await draftOf(unit, id)
    const told = plainText(name).trim().slice(0, longestName)
    if (told === '') throw new Refused('invalid', 'template.name')
    const owner = whom === 'person' ? unit.actor.id : `country:${record.government}`
    if (owner === undefined || !owners(unit).includes(owner)) throw new Refused('forbidden', 'template.country', { government: record.government })
    if ((await list(unit, record.format, [owner])).length >= most) throw new Refused('invalid', 'template.many', { most })

    const { government: _, ...body } = withoutFiles(copied(draft.data, record.id)) as Data
    const template = { id: newId(), format: record.format, owner, name: told, data: body, by: unit.actor.id ?? null }
    await put(unit, template)
    return template
  })
}

/** Whose templates the actor may use: their own, and those of the countries they work for. */
export const owners = ({ actor }: Context): readonly string[] =>
  actor.id === undefined ? [] : [actor.id, ...worksFor(actor).map(government => `country:${government}`)]

/** Files belong to their record alone. */
function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(item => !isFile(item)).map(withoutFiles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isFile(part))
      .map(([name, part]) => [name, withoutFiles(part)]),
  )
}

const isFile = (value: unknown): boolean => String((value as { url?: unknown } | null | undefined)?.url ?? '').startsWith('/files/')
