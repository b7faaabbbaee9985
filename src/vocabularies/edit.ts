import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { ChangedMapping, ChangedTerm, ChangedVocabulary, Changes } from './changes.ts'
import { pairOf } from './concordance.ts'
import { definitions } from './definition.ts'
import { termFaults, vocabularyFaults, type Fault } from './faults.ts'
import { held, hold, stand, thesaurus } from './held.ts'
import { refreshVocabularies } from './follow.ts'
import type { Action, Change } from './change.ts'
import { laid } from './laid.ts'
import { managed } from './policy.ts'
import { addHistory, lastChange, list, lock, putMappings, putTerms, putVocabularies } from './store.ts'
import type { Term } from './term.ts'
import { folded, thesaurusOf, type Thesaurus } from './thesaurus.ts'

/** The vocabularies as they stand in the transaction that changes them. */
export type Standing = { readonly changes: Changes; readonly thesaurus: Thesaurus }

/** What an editor wants: whole rows as they shall be, why, and under which name it is remembered. */
export type Edit = {
  readonly action: Action
  readonly comment?: string | undefined
  readonly terms?: readonly ChangedTerm[]
  readonly vocabularies?: readonly ChangedVocabulary[]
  readonly mappings?: readonly ChangedMapping[]
}

/**
 * Change the vocabularies in one step: read them under a lock, let `wish` say what becomes different, look at all that follows from it, and keep it with its
 * history, or nothing of it. Refuses `vocabulary.manage`, and `term.input` or `vocabulary.input` with all `issues`.
 */
export async function edit(context: Context, wish: (standing: Standing, unit: Context) => Edit | Promise<Edit>): Promise<Standing> {
  const made = await inTransaction(context, async unit => {
    await lock(unit)
    const before = await standing(unit)
    const wanted = await wish(before, unit)
    const changes = changed(before.changes, wanted)
    const after: Standing = { changes, thesaurus: thesaurusOf(laid(definitions(), changes)) }
    refuseForeign(unit, wanted)
    refuseFaults(before, after, wanted)

    await putVocabularies(unit, wanted.vocabularies ?? [])
    await putTerms(unit, wanted.terms ?? [])
    await putMappings(unit, wanted.mappings ?? [])
    const history = historyOf(before, after, wanted)
    if (history.length > 0) await addHistory(unit, history)
    await tellOf(unit, before, after, wanted)
    return { after, stand: await lastChange(unit) }
  })
  // within a caller's transaction the notice to all processes does it, once that has committed
  if (!context.db.isTransaction) {
    hold(made.after.changes, made.stand, made.after.thesaurus)
    await refreshVocabularies(context)
  }
  return made.after
}

/** The vocabularies as the database has them now; what this process holds already, if that is the same. */
export async function standing(context: Context): Promise<Standing> {
  if ((await lastChange(context)) === stand()) return { changes: held(), thesaurus: thesaurus() }
  const changes = await list(context)
  return { changes, thesaurus: thesaurusOf(laid(definitions(), changes)) }
}

/** What was changed with this change too. */
export function changed(before: Changes, { terms = [], vocabularies = [], mappings = [] }: Omit<Edit, 'action'>): Changes {
  const laidOver = <Row>(rows: readonly Row[], newer: readonly Row[], nameOf: (row: Row) => string) => [
    ...new Map([...rows, ...newer].map(row => [nameOf(row), row])).values(),
  ]
  return {
    terms: laidOver(before.terms, terms, ({ identifier }) => folded(identifier)),
    vocabularies: laidOver(before.vocabularies, vocabularies, ({ key }) => key),
    mappings: laidOver(before.mappings, mappings, pairOf),
  }
}

function refuseForeign({ actor }: Context, { terms = [], vocabularies = [] }: Edit): void {
  const keys = new Set([...terms.map(({ vocabulary }) => vocabulary), ...vocabularies.map(({ key }) => key)])
  for (const vocabulary of keys) if (!matches(managed(actor), { vocabulary })) throw new Refused('forbidden', 'vocabulary.manage', { vocabulary })
}

function refuseFaults(before: Standing, after: Standing, { action, terms = [], vocabularies = [] }: Edit): void {
  const ofVocabularies = vocabularies.flatMap(({ key }) => vocabularyFaults(after.thesaurus.vocabularies.get(key)!))
  if (ofVocabularies.length > 0) throw new Refused('invalid', 'vocabulary.input', { issues: ofVocabularies })
  const alone = terms.length === 1
  // of what is brought from elsewhere two terms may have one name: their editors are told and decide
  const counts = ({ code }: Fault) => action !== 'imported' || code !== 'term.twin'
  const ofTerms = terms.flatMap(({ identifier, changes }) =>
    faultsOf(changes.mergedInto ?? identifier, before, after)
      .filter(counts)
      .map(fault => (alone ? fault : { ...fault, values: { identifier, ...fault.values } })),
  )
  if (ofTerms.length > 0) throw new Refused('invalid', 'term.input', { issues: ofTerms })
}

/** What would be wrong with a term after a change. */
export function faultsOf(identifier: string, before: Standing, after: Standing): readonly Fault[] {
  const term = after.thesaurus.terms.get(folded(identifier))
  if (!term) return [{ path: '/label/en', code: 'term.label-missing', values: { identifier } }]
  return termFaults(term, after.thesaurus, before.thesaurus.terms.get(folded(identifier)))
}

const parts = [
  'label', 'definition', 'scopeNote', 'note', 'guideline', 'notation', 'synonyms', 'aliases', 'retired', 'replacedBy', 'broader', 'score', 'color',
] as const // prettier-ignore
const vocabularyParts = ['title', 'description', 'guideline'] as const

function historyOf(before: Standing, after: Standing, { action, comment, terms = [], vocabularies = [], mappings = [] }: Edit) {
  const said = { action, comment: comment?.trim() || null }
  const ofTerm = ({ identifier, vocabulary, version, changes }: ChangedTerm): Omit<Change, 'id' | 'at' | 'actor'> => {
    const was = ownTerm(before.thesaurus, identifier)
    const is = ownTerm(after.thesaurus, identifier)
    const formerly = before.changes.terms.find(row => folded(row.identifier) === folded(identifier))?.changes.mergedInto
    const moved = changes.mergedInto || formerly
    const merged = moved ? differences(['mergedInto'], { mergedInto: formerly ?? undefined }, { mergedInto: changes.mergedInto ?? undefined }) : {}
    const differing = moved ? {} : differences(parts, was, is)
    return { ...said, subject: `term:${identifier}`, vocabulary, version, changes, parts: { ...differing, ...merged } }
  }
  const ofVocabulary = ({ key, version, changes }: ChangedVocabulary): Omit<Change, 'id' | 'at' | 'actor'> => {
    const differing = differences(vocabularyParts, before.thesaurus.vocabularies.get(key), after.thesaurus.vocabularies.get(key))
    const formerly = before.changes.vocabularies.find(row => row.key === key)?.changes
    return {
      ...said,
      subject: `vocabulary:${key}`,
      vocabulary: key,
      version,
      changes,
      parts: { ...differing, ...differences(['order', 'added'], formerly, changes) },
    }
  }
  const ofMapping = (mapping: ChangedMapping): Omit<Change, 'id' | 'at' | 'actor'> => ({
    ...said,
    action: mapping.removed ? 'unmapped' : action === 'imported' ? action : 'mapped',
    subject: `term:${mapping.source}`,
    vocabulary: ownTerm(after.thesaurus, mapping.source)?.home ?? '',
    version: before.changes.terms.find(({ identifier }) => folded(identifier) === folded(mapping.source))?.version ?? 0,
    changes: before.changes.terms.find(({ identifier }) => folded(identifier) === folded(mapping.source))?.changes ?? {},
    parts: { [`mapping ${mapping.target}`]: { after: { relation: mapping.relation, removed: mapping.removed } } },
  })
  return [...vocabularies.map(ofVocabulary), ...terms.map(ofTerm), ...mappings.map(ofMapping)]
}

/** The term itself, not one that has taken its place. */
const ownTerm = (thesaurus: Thesaurus, identifier: string): Term | undefined => {
  const term = thesaurus.terms.get(folded(identifier))
  return term && folded(term.identifier) === folded(identifier) ? term : undefined
}

function differences(names: readonly string[], was: object | undefined, is: object | undefined): Change['parts'] {
  const [before, after] = [(was ?? {}) as Readonly<Record<string, unknown>>, (is ?? {}) as Readonly<Record<string, unknown>>]
  return Object.fromEntries(
    names.filter(name => !isDeepStrictEqual(before[name], after[name])).map(name => [name, { before: before[name], after: after[name] }]),
  )
}

/** Announce each thing that changed; `identifiers`: the terms whose names or places other records see differently now. */
async function tellOf(unit: Context, before: Standing, after: Standing, { action, terms = [], vocabularies = [], mappings = [] }: Edit) {
  for (const { key } of vocabularies) await announce(unit, 'vocabulary.changed', `vocabulary:${key}`, { action, vocabulary: key })
  for (const some of grouped(terms)) {
    const identifiers = [
      ...new Set(some.flatMap(({ identifier }) => [...below(before.thesaurus, identifier), ...below(after.thesaurus, identifier)])),
    ]
    const subject = some.length === 1 ? `term:${some[0]!.identifier}` : `vocabulary:${some[0]!.vocabulary}`
    const into = some[0]!.changes.mergedInto
    await announce(unit, 'term.changed', subject, {
      action,
      vocabulary: some[0]!.vocabulary,
      identifiers,
      ...(action === 'merged' && into ? { into } : {}),
    })
  }
  for (const { source, target, removed } of mappings) {
    const subject = `term:${source}`
    await announce(unit, removed ? 'mapping.removed' : 'mapping.changed', subject, {
      action,
      target,
      vocabulary: ownTerm(after.thesaurus, source)?.home ?? '',
    })
  }
}

const [mostSingle, mostTold] = [20, 2000]

/** A few terms are told of one by one, an import by vocabulary. */
function grouped(terms: readonly ChangedTerm[]): readonly (readonly ChangedTerm[])[] {
  if (terms.length <= mostSingle) return terms.map(term => [term])
  const keys = [...new Set(terms.map(({ vocabulary }) => vocabulary))]
  return keys.flatMap(key => {
    const here = terms.filter(({ vocabulary }) => vocabulary === key)
    return Array.from({ length: Math.ceil(here.length / mostTold) }, (_, page) => here.slice(page * mostTold, (page + 1) * mostTold))
  })
}

/** The term under all its identifiers, and everything narrower: their records carry its name too. */
function below(thesaurus: Thesaurus, identifier: string): readonly string[] {
  const term = thesaurus.terms.get(folded(identifier))
  if (!term) return [identifier]
  const found = new Set([term.identifier])
  for (const one of found) for (const narrow of thesaurus.terms.get(folded(one))?.narrower ?? []) found.add(narrow)
  return [identifier, ...[...found].flatMap(one => [one, ...(thesaurus.terms.get(folded(one))?.aliases ?? [])])]
}
