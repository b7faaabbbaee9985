import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { knownTerm, rowOf } from '../change-term.ts'
import { edit, type Standing } from '../edit.ts'
import { loadVocabularies } from '../follow.ts'
import { thesaurus } from '../held.ts'
import { managed } from '../policy.ts'
import type { Term } from '../term.ts'
import { folded } from '../thesaurus.ts'
import type { Merge } from './merge.ts'
import { mergeNumbered } from './progress.ts'
import { add, put } from './store.ts'

/** The two terms of a merge. */
export type MergeInput = { readonly source: string; readonly target: string; readonly comment?: string }

/** Countries, languages, currencies and clearing-houses are what records, roles and portals are held by: they are retired, never merged. */
const fixed = ['countries', 'un-languages', 'iso-639', 'iso-4217', 'clearing-houses', 'other']

/**
 * Make one term into another: the target answers to the source's identifiers at once, so that nothing breaks, and takes its places; the records follow
 * (`term.merged`). Undone by `unmergeTerms`. Refuses `term.unknown`, `merge.itself`, `merge.fixed`, `merge.retired`, `vocabulary.manage` for either, `term.input`.
 */
export async function mergeTerms(context: Context, { source, target, comment }: MergeInput): Promise<Merge> {
  const merge = await inTransaction(context, async unit => {
    let pair: readonly [Term, Term] | undefined
    await edit(unit, standing => {
      pair = mergeable(unit, standing, { source, target })
      const row = rowOf(standing, pair[0])
      const changes = { ...row.changes, mergedInto: pair[1].identifier }
      return { action: 'merged', comment, terms: [{ ...row, version: row.version + 1, changes }] }
    })
    const [from, into] = pair!
    const id = await add(unit, { source: from.identifier, target: into.identifier })
    await announce(unit, 'term.merged', `term:${into.identifier}`, {
      merge: id,
      source: from.identifier,
      target: into.identifier,
      vocabulary: from.home,
    })
    return mergeNumbered(unit, id)
  })
  if (!context.db.isTransaction) await loadVocabularies(context)
  return merge
}

/** Undo a merge: the source is a term again, and the records get back what they had where nobody has changed it since. Refuses `merge.unknown`, `merge.undone`, `merge.running`, `vocabulary.manage`. */
export async function unmergeTerms(context: Context, id: number, comment?: string): Promise<Merge> {
  const merge = await inTransaction(context, async unit => {
    const held = await mergeNumbered(unit, id)
    if (held.state === 'running') throw new Refused('conflict', 'merge.running', { merge: id })
    if (held.state !== 'done') throw new Refused('conflict', 'merge.undone', { merge: id })
    await edit(unit, standing => {
      const row = standing.changes.terms.find(({ identifier }) => folded(identifier) === folded(held.source))!
      const { mergedInto: _, ...changes } = row.changes
      return { action: 'unmerged', comment, terms: [{ ...row, version: row.version + 1, changes }] }
    })
    await put(unit, id, { state: 'undoing', done: 0, undoneBy: unit.actor.id ?? null, undoneAt: unit.now() })
    await announce(unit, 'term.unmerged', `term:${held.source}`, { merge: id, source: held.source, target: held.target })
    return mergeNumbered(unit, id)
  })
  if (!context.db.isTransaction) await loadVocabularies(context)
  return merge
}

/** The two terms of a merge that could be made now; refuses as `mergeTerms` does, and changes nothing. */
export const mergePair = (context: Pick<Context, 'actor'>, input: MergeInput): readonly [Term, Term] =>
  mergeable(context, { thesaurus: thesaurus() }, input)

/** The terms of a merge that may be made; refuses otherwise, as `mergeTerms` does. */
function mergeable({ actor }: Pick<Context, 'actor'>, standing: Pick<Standing, 'thesaurus'>, { source, target }: MergeInput): readonly [Term, Term] {
  const [from, into] = [knownTerm(standing, source), knownTerm(standing, target)]
  if (from.identifier === into.identifier) throw new Refused('invalid', 'merge.itself', { identifier: from.identifier })
  const held = [...from.vocabularies, ...into.vocabularies].find(key => fixed.includes(key))
  if (held !== undefined) throw new Refused('conflict', 'merge.fixed', { vocabulary: held })
  if (into.retired) throw new Refused('conflict', 'merge.retired', { identifier: into.identifier })
  for (const { home: vocabulary } of [from, into])
    if (!matches(managed(actor), { vocabulary })) throw new Refused('forbidden', 'vocabulary.manage', { vocabulary })
  return [from, into]
}
