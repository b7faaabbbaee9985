import { formatNamed, type Field } from '#formats'
import { createDraft, draftOf, find, identifierOf, saveDraft, valueAt, withValue, type ChmRecord } from '#records'
import { Refused } from '#platform/errors.ts'
import type { Answer, Visit } from '../../page.ts'
import { languagesIn } from '../drawing.ts'
import { fieldAt } from './candidates.ts'

/**
 * Begin the record that a reference is to name, name it there, and go to its form; from there a button leads back. `op` is
 * `create:/genes:dnaSequence`. Refuses `record.create`, `format.unknown`.
 */
export async function createHere(visit: Visit, parent: ChmRecord, op: string): Promise<Answer> {
  const [, pointer = '', name = ''] = op.split(':')
  const { record, draft } = await draftOf(visit.context, parent.id)
  const field = fieldAt(formatNamed(record.format).fields, pointer)
  if (!field?.formats?.includes(name)) throw new Refused('not-found', 'format.unknown', { format: name })

  const of = record.government !== null && 'government' in formatNamed(name).fields ? { government: { identifier: record.government } } : {}
  const made = await createDraft(visit.context, { format: name, data: { languages: languagesIn(draft.data, visit.locale), ...of } })
  const data = withValue(draft.data, pointer, named(field, valueAt(draft.data, pointer), made.record.id))
  await saveDraft(visit.context, { id: record.id, data, version: draft.version })
  return {
    kind: 'redirect',
    to: visit.to(`/records/${identifierOf(made.record)}/edit`, { for: identifierOf(record) }),
    flash: { key: 'draft.created-here' },
  }
}

const named = ({ type }: Field, held: unknown, identifier: string): unknown => namings[type]?.(Array.isArray(held) ? held : [], { identifier })

type Naming = (held: readonly unknown[], reference: { readonly identifier: string }) => unknown

const namings: { readonly [type in Field['type']]?: Naming } = {
  reference: (_held, reference) => reference,
  references: (held, reference) => [...held, reference],
  transcript: (held, reference) => {
    const constructs = held as readonly (readonly unknown[])[]
    return [...constructs.slice(0, -1), [...(constructs.at(-1) ?? []), { type: 'sense', ...reference }]]
  },
}

/** The form somebody came from to write this record, if they may still write there. */
export const backTo = ({ form, to }: Pick<Visit, 'form' | 'to'>): string | undefined => {
  const source = form.get('_for')
  return source && /^[\w-]+$/.test(source) ? to(`/records/${source}/edit`) : undefined
}

/** The record for which this one is written: its identifier, where the actor may see it. */
export async function writtenFor(visit: Visit): Promise<{ readonly identifier: string; readonly record: ChmRecord } | undefined> {
  const source = visit.query.get('for') ?? visit.form.get('_for')
  if (!source) return undefined
  return find(visit.context, source).then(
    ({ record }) => ({ identifier: identifierOf(record), record }),
    () => undefined,
  )
}
