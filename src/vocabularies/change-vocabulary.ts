import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseUnknownVocabulary } from './add-term.ts'
import { knownTerm } from './change-term.ts'
import type { ChangedVocabulary, VocabularyChanges } from './changes.ts'
import { edit, type Standing } from './edit.ts'
import { addable } from './policy.ts'
import { textIn } from './term-input.ts'
import { folded } from './thesaurus.ts'

/** What an editor writes of a vocabulary. A part that is left out stays as it is. */
export type VocabularyInput = { readonly title?: Localized; readonly description?: Localized; readonly guideline?: Localized }

/** Add a vocabulary. Refuses `vocabulary.add`, `vocabulary.taken`, `vocabulary.input` (with `issues`). */
export async function addVocabulary(
  context: Context,
  { key, comment, ...input }: VocabularyInput & { readonly key: string; readonly comment?: string },
): Promise<void> {
  if (!matches(addable(context.actor), {})) throw new Refused('forbidden', 'vocabulary.add')
  await edit(context, ({ thesaurus }) => {
    if (thesaurus.vocabularies.has(key))
      throw new Refused('invalid', 'vocabulary.input', { issues: [{ path: '/key', code: 'vocabulary.taken', values: { key } }] })
    return { action: 'added', comment, vocabularies: [{ key, own: true, version: 1, changes: textsOf(input) }] }
  })
}

/** Change title, description or tagging guideline of a vocabulary. Refuses `vocabulary.unknown`, `vocabulary.manage`, `vocabulary.input`. */
export const changeVocabulary = (
  context: Context,
  { key, comment, ...input }: VocabularyInput & { readonly key: string; readonly comment?: string },
): Promise<void> => step(context, key, comment, () => textsOf(input))

/** Put the terms of a vocabulary in this order; those not named come after, as they were. Refuses as `changeVocabulary`. */
export const orderTerms = (
  context: Context,
  { key, order, comment }: { readonly key: string; readonly order: readonly string[]; readonly comment?: string },
) =>
  step(context, key, comment, standing => {
    const listed = (standing.thesaurus.listed.get(key) ?? []).map(({ identifier }) => identifier)
    const wanted = [...new Set(order.map(identifier => knownTerm(standing, identifier).identifier))].filter(identifier => listed.includes(identifier))
    return { order: [...wanted, ...listed.filter(identifier => !wanted.includes(identifier))] }
  })

/** List a term of another vocabulary here too, or no longer (only what was added so). Refuses as `changeVocabulary`, and `term.unknown`. */
export const listTerm = (
  context: Context,
  {
    key,
    identifier,
    listed = true,
    comment,
  }: { readonly key: string; readonly identifier: string; readonly listed?: boolean; readonly comment?: string },
): Promise<void> =>
  step(context, key, comment, (standing, row) => {
    const term = knownTerm(standing, identifier)
    const others = (row.changes.added ?? []).filter(one => folded(one) !== folded(term.identifier))
    return { added: listed && !term.vocabularies.includes(key) ? [...others, term.identifier] : listed ? (row.changes.added ?? []) : others }
  })

async function step(
  context: Context,
  key: string,
  comment: string | undefined,
  wish: (standing: Standing, row: ChangedVocabulary) => VocabularyChanges,
): Promise<void> {
  await edit(context, standing => {
    refuseUnknownVocabulary(standing, key)
    const row = vocabularyRow(standing, key)
    return { action: 'changed', comment, vocabularies: [{ ...row, version: row.version + 1, changes: { ...row.changes, ...wish(standing, row) } }] }
  })
}

/** What was changed of a vocabulary so far. */
export const vocabularyRow = ({ changes }: Pick<Standing, 'changes'>, key: string): ChangedVocabulary =>
  changes.vocabularies.find(row => row.key === key) ?? { key, own: false, changes: {}, version: 0 }

const textsOf = (input: VocabularyInput): VocabularyChanges =>
  Object.fromEntries(
    Object.entries(input).flatMap(([part, text]) => {
      if (text === undefined) return []
      const kept = textIn(text)
      return [[part, Object.keys(kept).length > 0 || part === 'title' ? kept : null]]
    }),
  )
