import { isDeepStrictEqual } from 'node:util'
import { locales } from '#platform/localized.ts'
import { rowOf } from '../change-term.ts'
import { vocabularyRow } from '../change-vocabulary.ts'
import type { ChangedMapping, ChangedTerm, ChangedVocabulary, TermChanges } from '../changes.ts'
import { mappingsAsTheyStand, pairOf } from '../concordance.ts'
import type { Edit, Standing } from '../edit.ts'
import { isIdentifier, isKey } from '../faults.ts'
import { isOutside, inverse } from '../mapping.ts'
import type { Term } from '../term.ts'
import { folded } from '../thesaurus.ts'
import type { Concept, ImportProblem, Scheme, SkosFile } from './read.ts'

/** What an import would do with a term: its parts that would become different. */
export type PlannedTerm = { readonly identifier: string; readonly vocabulary: string; readonly added: boolean; readonly parts: readonly string[] }

/** What an import would do, and what keeps it from being done. */
export type ImportPlan = {
  readonly edit: Edit
  readonly terms: readonly PlannedTerm[]
  readonly vocabularies: readonly { readonly key: string; readonly added: boolean }[]
  readonly mappings: number
  readonly unchanged: number
  readonly problems: readonly ImportProblem[]
}

/**
 * What the vocabularies would become with this file: concepts are found again by their identifier, by an address of ours, or by the address they were
 * imported from; others become new terms of the vocabulary of their scheme, or of `into`. What the file does not speak of stays as it is.
 */
export function planOf(file: SkosFile, standing: Standing, into?: string): ImportPlan {
  const problems = [...file.problems]
  const keys = keysOf(file, standing, into)
  const named = namedIn(file, standing, keys, problems)
  const concepts = file.concepts.filter(({ iri }) => named.has(iri))
  const terms = concepts.map(concept => termOf(concept, named, standing, problems))
  const changed = terms.filter(({ parts, added }) => parts.length > 0 || added)
  const mappings = mappingsOf(concepts, named, standing)
  const vocabularies = vocabulariesOf(file, keys, standing, concepts.length > 0)
  problems.push(...labelsMissing(concepts))
  return {
    edit: { action: 'imported', terms: changed.map(({ row }) => row), vocabularies: vocabularies.map(({ row }) => row), mappings },
    terms: changed.map(({ row, parts, added }) => ({ identifier: row.identifier, vocabulary: row.vocabulary, added, parts })),
    vocabularies: vocabularies.map(({ row, added }) => ({ key: row.key, added })),
    mappings: mappings.length,
    unchanged: terms.length - changed.length,
    problems,
  }
}

/** What a concept is called here: a term there is, or one that will be. */
type Named = { readonly identifier: string; readonly vocabulary: string; readonly term: Term | undefined }

/** The vocabulary of each scheme by its address. */
type Keys = { readonly of: ReadonlyMap<string, string>; readonly otherwise: string | undefined }

function keysOf({ schemes, concepts }: SkosFile, { thesaurus }: Standing, into: string | undefined): Keys {
  const named = [...new Set([...schemes.map(({ iri }) => iri), ...concepts.flatMap(concept => concept.schemes)])]
  const known = (iri: string): string | undefined => {
    const scheme = schemes.find(one => one.iri === iri)
    const ours = /\/vocabularies\/([a-z0-9-]+)$/.exec(iri)?.[1]
    return [scheme?.identifier, ours].find(key => key !== undefined && thesaurus.vocabularies.has(key))
  }
  const keys = new Map(named.map(iri => [iri, known(iri) ?? into ?? keyFrom(schemes.find(one => one.iri === iri)?.identifier ?? iri)] as const))
  return { of: keys, otherwise: into ?? (new Set(keys.values()).size === 1 ? [...keys.values()][0] : undefined) }
}

const keyFrom = (iri: string): string =>
  (
    iri
      .replace(/[/#]+$/, '')
      .split(/[/#:]/)
      .at(-1) ?? ''
  )
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)

function namedIn({ concepts }: SkosFile, standing: Standing, keys: Keys, problems: ImportProblem[]): ReadonlyMap<string, Named> {
  const { thesaurus } = standing
  const origins = originsIn(standing)
  const taken = new Map<string, string>()
  const named = new Map<string, Named>()
  for (const concept of concepts) {
    const { iri, identifier } = concept
    const key = concept.schemes.map(scheme => keys.of.get(scheme)).find(found => found !== undefined) ?? keys.otherwise
    const term = knownTerm(concept, standing, origins, key)
    const empty = Object.keys(concept.label).length === 0
    if (!term && empty && concept.schemes.length === 0) {
      problems.push({ code: 'import.unknown-mapped', severity: 'warning', about: iri })
      continue
    }
    if (!term && empty) problems.push({ code: 'import.no-label', severity: 'error', about: iri })
    if (!term && (key === undefined || !isKey(key))) {
      problems.push({ code: 'import.no-scheme', severity: 'error', about: iri })
      continue
    }
    const called = term?.identifier ?? (identifier !== undefined && isIdentifier(identifier) ? identifier : identifierFrom(iri, key!))
    const other = taken.get(folded(called)) ?? (term ? undefined : thesaurus.terms.get(folded(called))?.identifier)
    if (other !== undefined) problems.push({ code: 'import.clash', severity: 'error', about: iri, values: { identifier: called } })
    else if (!isIdentifier(called)) problems.push({ code: 'import.identifier', severity: 'error', about: iri, values: { identifier: called } })
    taken.set(folded(called), iri)
    named.set(iri, { identifier: called, vocabulary: term?.home ?? key!, term })
  }
  return named
}

/** Terms by the addresses they were imported from. */
function originsIn({ changes, thesaurus }: Standing): ReadonlyMap<string, Term> {
  const exact = mappingsAsTheyStand(changes).filter(({ relation, target }) => relation === 'exact' && isOutside(target))
  return new Map(exact.flatMap(({ source, target }) => {
    const term = thesaurus.terms.get(folded(source))
    return term ? [[target, term] as const] : []
  })) // prettier-ignore
}

function knownTerm(
  { iri, identifier }: Concept,
  { thesaurus }: Standing,
  origins: ReadonlyMap<string, Term>,
  key: string | undefined,
): Term | undefined {
  const ours = termAt(iri, thesaurus.terms)
  const same = identifier === undefined ? undefined : thesaurus.terms.get(folded(identifier))
  // an identifier of somebody else's that is the same as one of ours by chance is no term of ours
  if (same && (ours === same || (key !== undefined && same.vocabularies.includes(key)))) return same
  return origins.get(iri) ?? (identifier === undefined || ours?.identifier === identifier ? ours : undefined)
}

const termAt = (iri: string, terms: ReadonlyMap<string, Term>): Term | undefined => {
  const written = /\/terms\/([^/?#]+)$/.exec(iri)?.[1]
  if (written === undefined) return undefined
  try {
    return terms.get(folded(decodeURIComponent(written)))
  } catch {
    return undefined
  }
}

/** `https://…/gemet/concept/3385` in `gemet` → `GEMET-3385`. */
function identifierFrom(iri: string, key: string): string {
  const local = (
    iri
      .replace(/[/#]+$/, '')
      .split(/[/#]/)
      .at(-1) ?? ''
  )
    .replace(/[^A-Za-z0-9.:+_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (local === '') return ''
  const prefix = key.toUpperCase()
  return (local.toUpperCase().startsWith(`${prefix}-`) ? local : `${prefix}-${local}`).slice(0, 128)
}

function termOf(concept: Concept, named: ReadonlyMap<string, Named>, standing: Standing, problems: ImportProblem[]) {
  const { identifier, vocabulary, term } = named.get(concept.iri)!
  const wanted = partsOf(concept, term, named, standing, problems)
  const differing = Object.fromEntries(Object.entries(wanted).filter(([part, value]) => !same(part, value, term)))
  const row: ChangedTerm = term ? rowOf(standing, term) : { identifier, vocabulary, own: true, changes: {}, version: 0 }
  const parts = Object.keys(differing)
  const changes: TermChanges = { ...row.changes, ...differing }
  return { row: { ...row, changes, version: row.version + 1 }, parts, added: !term }
}

/** What the file says of the term, joined with what it does not speak of: other languages stay. */
function partsOf(
  concept: Concept,
  term: Term | undefined,
  named: ReadonlyMap<string, Named>,
  { thesaurus }: Standing,
  problems: ImportProblem[],
): TermChanges {
  const { label, definition, scopeNote, note, guideline, synonyms, notation, aliases, retired, replacedBy, score, color, broader } = concept
  const found = (iri: string) => named.get(iri)?.identifier ?? termAt(iri, thesaurus.terms)?.identifier
  const lost = (iri: string) => problems.push({ code: 'import.orphan', severity: 'error', about: concept.iri, values: { broader: iri } })
  const above = broader?.flatMap(iri => {
    const head = found(iri)
    if (head === undefined) lost(iri)
    return head === undefined ? [] : [head]
  })
  const replacement = replacedBy === undefined ? undefined : found(replacedBy)
  if (replacedBy !== undefined && replacement === undefined) lost(replacedBy)
  const texts = { label, definition, scopeNote, note, guideline }
  return Object.fromEntries(
    Object.entries({
      ...Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, text && { ...term?.[part as keyof typeof texts], ...text }])),
      synonyms: synonyms && { ...term?.synonyms, ...synonyms },
      notation,
      aliases,
      retired: retired === undefined || retired === (term?.retired ?? false) ? undefined : retired || null,
      replacedBy: replacement,
      score,
      color,
      broader: above,
    }).filter(([, value]) => value !== undefined),
  )
}

/** Relations and other identifiers are equal in any order; a concept at the top says nothing of broader terms elsewhere. */
function same(part: string, value: unknown, term: Term | undefined): boolean {
  const held = (term as Readonly<Record<string, unknown>> | undefined)?.[part]
  if (Array.isArray(value)) return isDeepStrictEqual([...value].sort(), [...((held as readonly string[] | undefined) ?? [])].sort())
  return isDeepStrictEqual(value ?? undefined, held)
}

function mappingsOf(concepts: readonly Concept[], named: ReadonlyMap<string, Named>, standing: Standing): readonly ChangedMapping[] {
  const known = new Map(mappingsAsTheyStand(standing.changes).map(mapping => [pairOf(mapping), mapping]))
  const wanted = new Map<string, ChangedMapping>()
  for (const concept of concepts) {
    const { identifier: source, term } = named.get(concept.iri)!
    const origin = !term && !/\/terms\/[^/]+$/.test(concept.iri) ? [{ relation: 'exact' as const, to: concept.iri }] : []
    for (const { relation, to } of [...origin, ...concept.mappings]) {
      const target = (to === concept.iri ? to : named.get(to)?.identifier) ?? termAt(to, standing.thesaurus.terms)?.identifier ?? to
      if (folded(target) === folded(source) || (target === to && !isOutside(target)) || target.length > longestTarget) continue
      const [straight, reversed] = [pairOf({ source, target }), pairOf({ source: target, target: source })]
      const stands = known.get(straight)?.relation === relation || known.get(reversed)?.relation === inverse[relation]
      if (stands || wanted.has(reversed) || wanted.has(straight)) continue
      wanted.set(straight, { source, target, relation, note: known.get(straight)?.note ?? {}, removed: false })
    }
  }
  return [...wanted.values()]
}

const longestTarget = 500

function vocabulariesOf({ schemes }: SkosFile, keys: Keys, standing: Standing, any: boolean) {
  const wanted = new Map<string, Scheme | undefined>([...keys.of].map(([iri, key]) => [key, schemes.find(one => one.iri === iri)]))
  if (keys.otherwise !== undefined && any && !wanted.has(keys.otherwise)) wanted.set(keys.otherwise, undefined)
  return [...wanted].flatMap(([key, scheme]): readonly { readonly row: ChangedVocabulary; readonly added: boolean }[] => {
    const known = standing.thesaurus.vocabularies.get(key)
    const row = vocabularyRow(standing, key)
    const said = { title: scheme?.title ?? {}, description: scheme?.description, guideline: scheme?.guideline }
    // several schemes may go into one vocabulary: only its own says what it is called
    if (known && scheme && scheme.identifier !== key) return []
    const parts = Object.entries(said).flatMap(([part, text]) => {
      const whole = { ...known?.[part as keyof typeof said], ...text }
      return text === undefined || isDeepStrictEqual(whole, known?.[part as keyof typeof said] ?? {}) ? [] : [[part, whole] as const]
    })
    if (known && parts.length === 0) return []
    const title = known || Object.keys(said.title).length > 0 ? {} : { title: { en: key } }
    const changes = { ...row.changes, ...Object.fromEntries(parts), ...title }
    return [{ row: { ...row, own: row.own || !known, changes, version: row.version + 1 }, added: !known }]
  })
}

/** How many terms lack a name in each of the six languages. */
function labelsMissing(concepts: readonly Concept[]): readonly ImportProblem[] {
  const labelled = concepts.filter(({ label }) => Object.keys(label).length > 0)
  return locales.flatMap((language): readonly ImportProblem[] => {
    const count = labelled.filter(({ label }) => !label[language]).length
    return count > 0 ? [{ code: 'import.untranslated', severity: 'warning', values: { language, count } }] : []
  })
}
