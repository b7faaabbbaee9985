import type { ChangedTerm, Changes, ChangedVocabulary } from './changes.ts'
import type { Definition, TermDefinition } from './definition.ts'
import { folded } from './thesaurus.ts'

/** The vocabularies as they stand: those of the program with what was changed laid over them. */
export function laid(shipped: readonly Definition[], changes: Changes): readonly Definition[] {
  if (changes.vocabularies.length === 0 && changes.terms.length === 0) return shipped
  const placed = withTerms(withVocabularies(shipped, changes.vocabularies), changes)
  return withMerges(ordered(placed, changes.vocabularies), changes.terms)
}

function withVocabularies(shipped: readonly Definition[], changed: readonly ChangedVocabulary[]): readonly Definition[] {
  const rows = new Map(changed.map(row => [row.key, row]))
  const known = new Set(shipped.map(({ key }) => key))
  const added = changed
    .filter(({ key }) => !known.has(key))
    .map(({ key, changes }): Definition => ({ key, title: changes.title ?? {}, own: true, terms: [] }))
  return [...shipped, ...added].map(definition => {
    const { title, description, guideline } = rows.get(definition.key)?.changes ?? {}
    return withParts(definition, { title, description, guideline })
  })
}

function withTerms(definitions: readonly Definition[], { terms: changed, vocabularies }: Changes): readonly Definition[] {
  const listed = new Map(vocabularies.map(({ key, changes }) => [key, changes.added ?? []]))
  const rows = new Map(changed.map(row => [folded(row.identifier), row]))
  const replaced = new Set(changed.filter(({ changes }) => changes.broader !== undefined).map(({ identifier }) => folded(identifier)))
  return definitions.map(definition => {
    const own = changed.filter(row => row.own && row.vocabulary === definition.key).map(({ identifier }) => ({ identifier }))
    const here = new Set(own.map(({ identifier }) => folded(identifier)))
    const defined = [...definition.terms.filter(({ identifier }) => !here.has(folded(identifier))), ...own]
    const known = new Set(defined.map(({ identifier }) => folded(identifier)))
    const further = (listed.get(definition.key) ?? []).filter(identifier => !known.has(folded(identifier))).map(identifier => ({ identifier }))
    const terms: readonly TermDefinition[] = [...defined, ...further]
    return { ...definition, terms: terms.map(term => termWith(term, definition, rows.get(folded(term.identifier)), replaced)) }
  })
}

/** Only the vocabulary that defines a term says what it is; the others list it. What was changed of its broader terms is said there alone. */
function termWith(term: TermDefinition, { key }: Definition, row: ChangedTerm | undefined, replaced: ReadonlySet<string>): TermDefinition {
  const narrower = term.narrower?.filter(identifier => !replaced.has(folded(identifier)))
  const kept = narrower ? { ...term, narrower } : term
  if (!row) return kept
  const { broader, mergedInto: _, ...parts } = row.changes
  const { broader: formerly, ...rest } = kept
  const placed = broader === undefined ? (formerly ? { broader: formerly } : {}) : row.vocabulary === key ? { broader: broader ?? [] } : {}
  return { ...(row.vocabulary === key ? withParts(rest, parts) : rest), ...placed }
}

/** Parts that are said replace those there are; `null` takes them away. */
function withParts<Whole extends object>(whole: Whole, parts: { readonly [part: string]: unknown }): Whole {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined)
  return Object.fromEntries([...Object.entries(whole), ...said].filter(([name]) => parts[name] !== null)) as Whole
}

function ordered(definitions: readonly Definition[], changed: readonly ChangedVocabulary[]): readonly Definition[] {
  const orders = new Map(changed.flatMap(({ key, changes }) => (changes.order ? [[key, changes.order] as const] : [])))
  return definitions.map(definition => {
    const order = orders.get(definition.key)
    if (!order) return definition
    const places = new Map(order.map((identifier, place) => [folded(identifier), place]))
    const placeOf = ({ identifier }: TermDefinition) => places.get(folded(identifier)) ?? order.length
    return { ...definition, terms: definition.terms.toSorted((one, other) => placeOf(one) - placeOf(other)) }
  })
}

/** A merged term is gone; the other takes its places in lists and hierarchy and answers to its identifiers. */
function withMerges(definitions: readonly Definition[], changed: readonly ChangedTerm[]): readonly Definition[] {
  const into = new Map(changed.flatMap(({ identifier, changes }) => (changes.mergedInto ? [[folded(identifier), changes.mergedInto] as const] : [])))
  if (into.size === 0) return definitions
  const now = (identifier: string) => mergedEnd(identifier, into)
  const names = aliasesOfMerged(definitions, into)
  const children = narrowerOfMerged(definitions, into)
  return definitions.map(definition => {
    const seen = new Set<string>()
    const terms = definition.terms.flatMap(term => {
      const identifier = now(term.identifier)
      const gone = into.has(folded(term.identifier))
      const elsewhere = gone && definition.terms.some(other => folded(other.identifier) === folded(identifier))
      if (elsewhere || seen.has(folded(identifier))) return []
      seen.add(folded(identifier))
      return [gone ? { identifier } : renamed(term, now, names.get(folded(identifier)), children.get(folded(identifier)))]
    })
    return { ...definition, terms }
  })
}

function renamed(
  term: TermDefinition,
  now: (identifier: string) => string,
  names: readonly string[] | undefined,
  children: readonly string[] = [],
): TermDefinition {
  const narrower = [...(term.narrower ?? []), ...(isDefined(term) ? children : [])]
  const others = (identifiers: readonly string[]) =>
    [...new Set(identifiers.map(now))].filter(identifier => folded(identifier) !== folded(term.identifier))
  return {
    ...term,
    ...(term.broader ? { broader: others(term.broader) } : {}),
    ...(narrower.length > 0 ? { narrower: others(narrower) } : {}),
    ...(names && isDefined(term) ? { aliases: [...new Set([...(term.aliases ?? []), ...names])] } : {}),
  }
}

const isDefined = ({ label, notation }: TermDefinition): boolean => label !== undefined || notation !== undefined

function aliasesOfMerged(definitions: readonly Definition[], into: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { terms } of definitions)
    for (const { identifier, aliases = [], label } of terms) {
      if (!into.has(folded(identifier)) || label === undefined) continue
      const end = folded(mergedEnd(identifier, into))
      names.set(end, [...(names.get(end) ?? []), identifier, ...aliases])
    }
  return names
}

function narrowerOfMerged(definitions: readonly Definition[], into: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>()
  for (const { identifier, narrower = [] } of definitions.flatMap(({ terms }) => terms)) {
    if (narrower.length === 0 || !into.has(folded(identifier))) continue
    const end = folded(mergedEnd(identifier, into))
    children.set(end, [...(children.get(end) ?? []), ...narrower])
  }
  return children
}

/** Where a chain of merges ends. A circle cannot be made; it would end where it began. */
function mergedEnd(identifier: string, into: ReadonlyMap<string, string>): string {
  const passed = new Set<string>()
  let at = identifier
  for (let next = into.get(folded(at)); next !== undefined && !passed.has(folded(at)); next = into.get(folded(at))) {
    passed.add(folded(at))
    at = next
  }
  return at
}
