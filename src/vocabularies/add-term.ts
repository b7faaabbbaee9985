import { randomUUID } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { ChangedTerm } from './changes.ts'
import { edit, type Standing } from './edit.ts'
import type { Term } from './term.ts'
import { partsOf, type TermInput } from './term-input.ts'
import { folded } from './thesaurus.ts'

/** A term to add. Without an identifier it gets one of its own, which never changes. */
export type NewTerm = TermInput & { readonly vocabulary: string; readonly identifier?: string; readonly comment?: string }

/** Add a term to a vocabulary, at its end. Refuses `vocabulary.unknown`, `vocabulary.manage`, `term.input` (with `issues`). */
export async function addTerm(context: Context, { vocabulary, identifier: asked, comment, ...input }: NewTerm): Promise<Term> {
  const identifier = asked?.trim() || randomUUID().toUpperCase()
  const { thesaurus } = await edit(context, standing => {
    refuseUnknownVocabulary(standing, vocabulary)
    if (standing.thesaurus.terms.has(folded(identifier)))
      throw new Refused('invalid', 'term.input', { issues: [{ path: '/identifier', code: 'term.taken', values: { identifier } }] })
    return { action: 'added', comment, terms: [{ identifier, vocabulary, own: true, version: 1, changes: resolved(standing, partsOf(input)) }] }
  })
  return thesaurus.terms.get(folded(identifier))!
}

/** Refuse a vocabulary nobody knows. */
export function refuseUnknownVocabulary({ thesaurus }: Standing, vocabulary: string): void {
  if (!thesaurus.vocabularies.has(vocabulary)) throw new Refused('not-found', 'vocabulary.unknown', { vocabulary })
}

/** Broader terms by the identifiers they really have; refuses `term.input` where one is not known. */
export function resolved({ thesaurus }: Standing, changes: ChangedTerm['changes']): ChangedTerm['changes'] {
  if (!changes.broader) return changes
  const unknown = changes.broader.find(identifier => !thesaurus.terms.has(folded(identifier)))
  if (unknown !== undefined)
    throw new Refused('invalid', 'term.input', { issues: [{ path: '/broader', code: 'term.unknown-broader', values: { identifier: unknown } }] })
  return { ...changes, broader: [...new Set(changes.broader.map(identifier => thesaurus.terms.get(folded(identifier))!.identifier))] }
}
