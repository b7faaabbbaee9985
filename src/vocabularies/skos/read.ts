import { plainText } from '#platform/plain-text.ts'
import type { Localized } from '#platform/localized.ts'
import type { Relation } from '../mapping.ts'
import { isLanguage } from '../faults.ts'
import { whole, type Statement, type Value } from './statement.ts'

/** Something to know about a file before it is imported; an error keeps it from being imported. `about`: the concept's address. */
export type ImportProblem = {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly about?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** A concept of a file. What the file does not speak of is left out. */
export type Concept = {
  readonly iri: string
  readonly identifier?: string
  readonly schemes: readonly string[]
  readonly label: Localized
  readonly synonyms?: { readonly [language: string]: readonly string[] }
  readonly definition?: Localized
  readonly scopeNote?: Localized
  readonly note?: Localized
  readonly guideline?: Localized
  readonly notation?: string
  readonly aliases?: readonly string[]
  readonly retired?: boolean
  readonly replacedBy?: string
  readonly score?: number
  readonly color?: string
  readonly broader?: readonly string[]
  readonly mappings: readonly { readonly relation: Relation; readonly to: string }[]
}

/** A scheme of a file. */
export type Scheme = {
  readonly iri: string
  readonly identifier?: string
  readonly title: Localized
  readonly description?: Localized
  readonly guideline?: Localized
}

/** What stands in a file, and what is wrong with it in itself. */
export type SkosFile = { readonly schemes: readonly Scheme[]; readonly concepts: readonly Concept[]; readonly problems: readonly ImportProblem[] }

type About = ReadonlyMap<string, readonly Value[]>

/** Read schemes and concepts out of statements. */
export function skosOf(statements: readonly Statement[]): SkosFile {
  const things = thingsOf(statements)
  const problems: ImportProblem[] = []
  const isA = (about: About, type: string) => (about.get(whole('rdf:type')) ?? []).some(value => 'iri' in value && value.iri === whole(type))
  const named = [...things].filter(([subject]) => !subject.startsWith('_:'))
  const schemes = named.filter(([, about]) => isA(about, 'skos:ConceptScheme'))
  const others = new Set(['skos:ConceptScheme', 'skos:Collection', 'skos:OrderedCollection', 'skosxl:Label'])
  const concepts = named.filter(
    ([, about]) =>
      isA(about, 'skos:Concept') ||
      mappingsOf(about).length > 0 ||
      (hasLabel(about) && ![...others].some(type => isA(about, type)) && !isDescribed(about)),
  )
  const broader = hierarchyOf(concepts)
  const schemesOf = membershipOf(named)
  return {
    schemes: schemes.map(([iri, about]) => schemeOf(iri, about, things, problems)),
    concepts: concepts.map(([iri, about]) => conceptOf(iri, about, things, problems, broader.get(iri), schemesOf.get(iri) ?? [])),
    problems: [...problems, ...circlesIn(broader)],
  }
}

const hasLabel = (about: About): boolean => about.has(whole('skos:prefLabel')) || about.has(whole('skosxl:prefLabel'))
/** Classes and properties of an ontology have labels and are no concepts. */
const isDescribed = (about: About): boolean =>
  (about.get(whole('rdf:type')) ?? []).some(
    value => 'iri' in value && /(#|\/)(Class|Property|\w+Property|Ontology|Datatype|NodeShape|PropertyShape)$/.test(value.iri),
  )

function thingsOf(statements: readonly Statement[]): ReadonlyMap<string, About> {
  const things = new Map<string, Map<string, Value[]>>()
  for (const { subject, predicate, value } of statements) {
    const about = things.get(subject) ?? new Map<string, Value[]>()
    things.set(subject, about)
    const values = about.get(predicate)
    if (values) values.push(value)
    else about.set(predicate, [value])
  }
  return things
}

function conceptOf(
  iri: string,
  about: About,
  things: ReadonlyMap<string, About>,
  problems: ImportProblem[],
  broader: readonly string[] | undefined,
  schemes: readonly string[],
): Concept {
  const text = (predicate: string, single = false) => localized(iri, textsOf(about, predicate, things), problems, single)
  const label = text('skos:prefLabel', true) ?? {}
  const plain = (predicate: string) => textsOf(about, predicate, things).map(({ text: words }) => words)
  const deprecated = plain('owl:deprecated')[0]
  const parts = {
    identifier: plain('dcterms:identifier')[0],
    synonyms: synonymsOf(iri, textsOf(about, 'skos:altLabel', things), problems),
    definition: text('skos:definition'),
    scopeNote: text('skos:scopeNote'),
    note: text('skos:note'),
    guideline: text('chm:guideline'),
    notation: plain('skos:notation')[0],
    aliases: plain('chm:alias').length > 0 ? plain('chm:alias') : undefined,
    retired: deprecated === undefined ? undefined : deprecated === 'true' || deprecated === '1',
    replacedBy: irisOf(about, 'dcterms:isReplacedBy')[0],
    score: plain('chm:score').map(Number)[0],
    color: plain('chm:color')[0],
    broader,
  }
  return { iri, label, schemes, mappings: mappingsOf(about), ...(withoutNothing(parts) as Omit<Concept, 'iri' | 'label' | 'schemes' | 'mappings'>) }
}

function schemeOf(iri: string, about: About, things: ReadonlyMap<string, About>, problems: ImportProblem[]): Scheme {
  const text = (predicate: string) => localized(iri, textsOf(about, predicate, things), problems, false)
  const title = ['skos:prefLabel', 'dcterms:title', 'rdfs:label'].map(text).find(found => found !== undefined) ?? {}
  const identifier = textsOf(about, 'dcterms:identifier', things)[0]?.text
  return { iri, title, ...(withoutNothing({ identifier, description: text('dcterms:description'), guideline: text('chm:guideline') }) as object) }
}

const relationOf: readonly (readonly [string, Relation])[] = [
  ['skos:exactMatch', 'exact'],
  ['skos:closeMatch', 'close'],
  ['skos:broadMatch', 'broad'],
  ['skos:narrowMatch', 'narrow'],
  ['skos:relatedMatch', 'related'],
  ['skos:related', 'related'],
]

const mappingsOf = (about: About): Concept['mappings'] =>
  relationOf.flatMap(([predicate, relation]) => irisOf(about, predicate).map(to => ({ relation, to })))

/** Broader concepts from both directions; nothing for concepts whose place the file does not speak of. */
function hierarchyOf(concepts: readonly (readonly [string, About])[]): ReadonlyMap<string, readonly string[]> {
  const broader = new Map<string, Set<string>>()
  const place = (iri: string) => {
    const known = broader.get(iri) ?? new Set<string>()
    broader.set(iri, known)
    return known
  }
  for (const [iri, about] of concepts) {
    for (const above of irisOf(about, 'skos:broader')) place(iri).add(above)
    for (const below of irisOf(about, 'skos:narrower')) place(below).add(iri)
    if (about.has(whole('skos:topConceptOf'))) place(iri)
  }
  return new Map([...broader].map(([iri, above]) => [iri, [...above]]))
}

function membershipOf(things: readonly (readonly [string, About])[]): ReadonlyMap<string, readonly string[]> {
  const schemes = new Map<string, Set<string>>()
  const add = (concept: string, scheme: string) => schemes.set(concept, (schemes.get(concept) ?? new Set()).add(scheme))
  for (const [iri, about] of things) {
    for (const scheme of [...irisOf(about, 'skos:inScheme'), ...irisOf(about, 'skos:topConceptOf')]) add(iri, scheme)
    for (const concept of irisOf(about, 'skos:hasTopConcept')) add(concept, iri)
  }
  return new Map([...schemes].map(([concept, several]) => [concept, [...several]]))
}

/** One problem for each circle of broader terms. */
function circlesIn(broader: ReadonlyMap<string, readonly string[]>): readonly ImportProblem[] {
  const problems: ImportProblem[] = []
  const done = new Set<string>()
  for (const start of broader.keys()) {
    const way: string[] = []
    const on = new Set<string>()
    const stack: { readonly iri: string; readonly next: Iterator<string> }[] = []
    const enter = (iri: string) => {
      way.push(iri)
      on.add(iri)
      stack.push({ iri, next: (broader.get(iri) ?? [])[Symbol.iterator]() })
    }
    if (!done.has(start)) enter(start)
    while (stack.length > 0) {
      const { iri, next } = stack.at(-1)!
      const step = next.next()
      if (step.done) {
        stack.pop()
        way.pop()
        on.delete(iri)
        done.add(iri)
      } else if (on.has(step.value)) {
        const circle = way.slice(way.indexOf(step.value))
        problems.push({
          code: 'import.circle',
          severity: 'error',
          about: step.value,
          values: { terms: [...circle, step.value].slice(0, 8).join(' → ') },
        })
      } else if (!done.has(step.value)) enter(step.value)
    }
  }
  return problems
}

type Worded = { readonly text: string; readonly language: string | undefined }

/** Texts of a property; those of SKOS-XL labels and of descriptions that stand for themselves are followed one step. */
function textsOf(about: About, predicate: string, things: ReadonlyMap<string, About>): readonly Worded[] {
  const direct = (about.get(whole(predicate)) ?? []).flatMap(value => worded(value, things, whole('rdf:value')))
  if (direct.length > 0 || !predicate.endsWith('Label')) return direct
  return (about.get(whole(predicate.replace('skos:', 'skosxl:'))) ?? []).flatMap(value => worded(value, things, whole('skosxl:literalForm')))
}

function worded(value: Value, things: ReadonlyMap<string, About>, through: string): readonly Worded[] {
  if ('text' in value) return [{ text: plainText(value.text).trim(), language: value.language }].filter(({ text }) => text !== '')
  const name = 'iri' in value ? value.iri : `_:${value.blank}`
  return (things.get(name)?.get(through) ?? []).flatMap(one => ('text' in one ? worded(one, things, through) : []))
}

const irisOf = (about: About, predicate: string): readonly string[] => [
  ...new Set((about.get(whole(predicate)) ?? []).flatMap(value => ('iri' in value ? [value.iri] : []))),
]

/** One text per language: of several definitions the paragraphs one below the other, of several labels the first and a complaint. */
function localized(iri: string, texts: readonly Worded[], problems: ImportProblem[], single: boolean): Localized | undefined {
  const languages = new Map<string, string>()
  for (const { text, language } of texts) {
    const code = languageOf(iri, language, problems)
    const known = languages.get(code)
    if (known === undefined) languages.set(code, text)
    else if (single && known !== text)
      problems.push({ code: 'import.two-labels', severity: 'error', about: iri, values: { language: code, one: known, other: text } })
    else if (!single && known !== text) languages.set(code, `${known}\n\n${text}`)
  }
  return languages.size > 0 ? Object.fromEntries(languages) : undefined
}

function synonymsOf(iri: string, texts: readonly Worded[], problems: ImportProblem[]): Concept['synonyms'] {
  const languages = new Map<string, string[]>()
  for (const { text, language } of texts) {
    const code = languageOf(iri, language, problems)
    const known = languages.get(code) ?? []
    if (!known.includes(text)) languages.set(code, [...known, text])
  }
  return languages.size > 0 ? Object.fromEntries(languages) : undefined
}

/** The language as BCP 47 writes it; `und` where none is said. */
function languageOf(about: string, language: string | undefined, problems: ImportProblem[]): string {
  if (language === undefined) {
    problems.push({ code: 'import.no-language', severity: 'warning', about })
    return 'und'
  }
  const code = canonical(language)
  if (!isLanguage(code)) problems.push({ code: 'import.language', severity: 'error', about, values: { language } })
  return code
}

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language
  } catch {
    return language
  }
}

const withoutNothing = (parts: object): object => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
