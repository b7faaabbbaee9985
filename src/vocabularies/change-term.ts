import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { resolved } from './add-term.ts'
import type { ChangedTerm, TermChanges } from './changes.ts'
import { held } from './held.ts'
import { edit, type Edit, type Standing } from './edit.ts'
import type { Term } from './term.ts'
import { partsOf, type TermInput } from './term-input.ts'
import { folded } from './thesaurus.ts'

/** A change of a term; `version` is the one its editor saw (`versionOf`), and may be left out to overwrite. */
export type TermChange = TermInput & { readonly identifier: string; readonly version?: number; readonly comment?: string }

/**
 * Change what is said of a term. What is the same changes nothing. Refuses `term.unknown`, `term.stale` (somebody changed it meanwhile), `vocabulary.manage`,
 * `term.input` (with `issues`).
 */
export const changeTerm = (context: Context, { identifier, version, comment, ...input }: TermChange): Promise<Term> =>
  step(context, identifier, { action: 'changed', comment }, (standing, term) => {
    const row = rowOf(standing, term)
    if (version !== undefined && version !== row.version) throw new Refused('conflict', 'term.stale', { identifier, version: row.version })
    const asked = resolved(standing, partsOf(input))
    return Object.fromEntries(Object.entries(asked).filter(([part, value]) => !same(value, (term as Readonly<Record<string, unknown>>)[part])))
  })

/** Offer a term no longer; `replacedBy` says what to use now. Records keep it. Refuses `term.unknown`, `term.retired`, `vocabulary.manage`, `term.input`. */
export const retireTerm = (
  context: Context,
  { identifier, replacedBy, comment }: { readonly identifier: string; readonly replacedBy?: string; readonly comment?: string },
): Promise<Term> =>
  step(context, identifier, { action: 'retired', comment }, (standing, term) => {
    if (term.retired) throw new Refused('conflict', 'term.retired', { identifier: term.identifier })
    const other = replacedBy?.trim() ? standing.thesaurus.terms.get(folded(replacedBy.trim())) : undefined
    if (replacedBy?.trim() && !other)
      throw new Refused('invalid', 'term.input', { issues: [{ path: '/replacedBy', code: 'term.replacement', values: {} }] })
    return { retired: true, replacedBy: other?.identifier ?? null }
  })

/** Offer a retired term again. Refuses `term.unknown`, `term.offered`, `vocabulary.manage`, `term.input`. */
export const offerTerm = (context: Context, { identifier, comment }: { readonly identifier: string; readonly comment?: string }): Promise<Term> =>
  step(context, identifier, { action: 'offered', comment }, (_, term) => {
    if (!term.retired) throw new Refused('conflict', 'term.offered', { identifier: term.identifier })
    return { retired: null, replacedBy: null }
  })

/** The version of a term an editor sees, to be named in its change. */
export const versionOf = ({ identifier }: Pick<Term, 'identifier'>): number =>
  held().terms.find(row => folded(row.identifier) === folded(identifier))?.version ?? 0

async function step(
  context: Context,
  identifier: string,
  said: Pick<Edit, 'action' | 'comment'>,
  wish: (standing: Standing, term: Term) => TermChanges,
): Promise<Term> {
  const { thesaurus } = await edit(context, standing => {
    const term = knownTerm(standing, identifier)
    const row = rowOf(standing, term)
    const changes = wish(standing, term)
    if (Object.keys(changes).length === 0) return said
    return { ...said, terms: [{ ...row, version: row.version + 1, changes: { ...row.changes, ...changes } }] }
  })
  return thesaurus.terms.get(folded(identifier))!
}

/** The term with this identifier or alias; refuses `term.unknown`. */
export function knownTerm({ thesaurus }: Pick<Standing, 'thesaurus'>, identifier: string): Term {
  const term = thesaurus.terms.get(folded(identifier.trim()))
  if (!term) throw new Refused('not-found', 'term.unknown', { identifier })
  return term
}

/** What was changed of a term so far. */
export const rowOf = ({ changes }: Pick<Standing, 'changes'>, { identifier, home }: Pick<Term, 'identifier' | 'home'>): ChangedTerm =>
  changes.terms.find(row => folded(row.identifier) === folded(identifier)) ?? { identifier, vocabulary: home, own: false, changes: {}, version: 0 }

/** Lists of relations are equal in any order. */
const same = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? isDeepStrictEqual([...one].sort(), [...other].sort())
    : isDeepStrictEqual(one ?? undefined, other ?? undefined)
