import { locales, type Localized } from '#platform/localized.ts'
import type { Definition, TermDefinition } from './definition.ts'
import { parties, signatories } from './parties.ts'
import type { Term, TermNode, Vocabulary } from './term.ts'

/** All vocabularies and terms, ready to be asked. Identifiers are compared without case. */
export type Thesaurus = {
  readonly vocabularies: ReadonlyMap<string, Vocabulary>
  /** Terms of each vocabulary in order, without retired ones. */
  readonly offered: ReadonlyMap<string, readonly Term[]>
  /** The same with retired ones. */
  readonly listed: ReadonlyMap<string, readonly Term[]>
  /** Terms and their aliases by folded identifier. */
  readonly terms: ReadonlyMap<string, Term>
  readonly trees: ReadonlyMap<string, readonly TermNode[]>
}

/** Identifiers are equal without regard to case. */
export const folded = (identifier: string): string => identifier.toLowerCase()

/** The thesaurus these definitions describe. */
export function thesaurusOf(definitions: readonly Definition[]): Thesaurus {
  const listed = identifiersListed(definitions)
  const terms = linked(definitions, listed)
  const members = new Map([...listed].map(([key, identifiers]) => [key, termsAmong(identifiers, terms)]))
  const offered = new Map([...members].map(([key, among]) => [key, among.filter(({ retired }) => !retired)]))
  return {
    vocabularies: new Map(definitions.map(({ terms: _t, includes: _i, flat: _f, labels: _l, ...vocabulary }) => [vocabulary.key, vocabulary])),
    offered,
    listed: members,
    terms: withAliases(terms),
    trees: new Map(definitions.map(({ key, flat }) => [key, treeOf(offered.get(key)!, flat)])),
  }
}

function identifiersListed(definitions: readonly Definition[]): ReadonlyMap<string, readonly string[]> {
  const own = new Map(definitions.map(({ key, terms }) => [key, terms.map(({ identifier }) => identifier)]))
  return new Map(definitions.map(({ key, includes = [] }) => [key, [...includes.flatMap(included => own.get(included) ?? []), ...own.get(key)!]]))
}

function linked(definitions: readonly Definition[], listed: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Term> {
  const written = new Map(definitions.flatMap(definition => definition.terms.flatMap(term => labelled(term, definition))))
  const broader: Relation = new Map()
  const narrower: Relation = new Map()
  const vocabularies: Relation = new Map()
  const relate = (wide: string, narrow: string) => {
    if (!written.has(folded(wide)) || !written.has(folded(narrow))) throw new Error(`relation of an unknown term: ${wide} > ${narrow}`)
    const [above, below] = [written.get(folded(wide))!.identifier, written.get(folded(narrow))!.identifier]
    add(narrower, above, below)
    add(broader, below, above)
  }
  for (const { key, terms } of definitions) for (const { identifier } of terms) add(vocabularies, identifier, key)
  for (const [key, identifiers] of listed) for (const identifier of identifiers) add(vocabularies, identifier, key)
  for (const { terms } of definitions)
    for (const term of terms) {
      for (const wide of term.broader ?? []) relate(wide, term.identifier)
      for (const narrow of narrowerWritten(term)) relate(term.identifier, narrow)
    }
  const parts = (identifier: string) => ({
    vocabularies: all(vocabularies, identifier),
    broader: all(broader, identifier),
    narrower: all(narrower, identifier),
  })
  return new Map([...written].map(([key, term]) => [key, { ...term, ...parts(term.identifier) }]))
}

const narrowerWritten = ({ narrower = [], parties: treaty, signatories: signed }: TermDefinition): readonly string[] => [
  ...narrower,
  ...(treaty ? parties(treaty) : []),
  ...(signed ? signatories(signed) : []),
]

type Labelled = Omit<Term, 'vocabularies' | 'broader' | 'narrower'>

function labelled(definition: TermDefinition, { key, labels }: Definition): readonly (readonly [string, Labelled])[] {
  const { broader: _b, narrower: _n, parties: _p, signatories: _s, label = labels && unicodeName(definition, labels), ...term } = definition
  return label === undefined ? [] : [[folded(term.identifier), { ...term, label, home: key }]]
}

function unicodeName({ identifier, notation = identifier }: TermDefinition, type: 'language' | 'currency'): Localized {
  return Object.fromEntries(
    locales.map(locale => {
      const name = namesIn(locale, type).of(notation) ?? notation
      return [locale, name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)]
    }),
  )
}

const names = new Map<string, Intl.DisplayNames>()

function namesIn(locale: string, type: 'language' | 'currency'): Intl.DisplayNames {
  const key = `${locale} ${type}`
  const held = names.get(key) ?? new Intl.DisplayNames([locale], { type })
  names.set(key, held)
  return held
}

function withAliases(terms: ReadonlyMap<string, Term>): ReadonlyMap<string, Term> {
  const known = new Map(terms)
  for (const term of terms.values()) for (const alias of term.aliases ?? []) if (!known.has(folded(alias))) known.set(folded(alias), term)
  return known
}

function termsAmong(identifiers: readonly string[], terms: ReadonlyMap<string, Term>): readonly Term[] {
  return identifiers.map(identifier => {
    const term = terms.get(folded(identifier))
    if (term === undefined) throw new Error(`no label for the term ${identifier}`)
    return term
  })
}

function treeOf(terms: readonly Term[], flat: true | undefined): readonly TermNode[] {
  if (flat) return terms.map(term => ({ term, narrower: [] }))
  const here = new Set(terms.map(({ identifier }) => identifier))
  const below = new Map<string, Term[]>()
  for (const term of terms) for (const head of term.broader) if (here.has(head)) below.set(head, [...(below.get(head) ?? []), term])
  // a circle, which is refused when somebody makes one, must not be walked for ever before that
  const nodeOf = (term: Term, above: readonly Term[]): TermNode => ({
    term,
    narrower: (below.get(term.identifier) ?? []).filter(narrow => !above.includes(narrow)).map(narrow => nodeOf(narrow, [...above, narrow])),
  })
  return terms.filter(({ broader }) => !broader.some(identifier => here.has(identifier))).map(term => nodeOf(term, [term]))
}

type Relation = Map<string, Set<string>>

function add(relation: Relation, from: string, to: string): void {
  const known = relation.get(from) ?? new Set()
  relation.set(from, known.add(to))
}

const all = (relation: Relation, from: string): readonly string[] => [...(relation.get(from) ?? [])]
