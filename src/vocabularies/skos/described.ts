import type { Localized } from '#platform/localized.ts'
import type { Mapped } from '../mapping.ts'
import { listedIn, mappingsOf, termNamed, vocabularyNamed } from '../questions.ts'
import type { Synonyms, Term, Vocabulary } from '../term.ts'
import { whole, type Statement, type Value } from './statement.ts'

/** Where terms and vocabularies have their pages; the start of their addresses: `https://chm.example.org`. */
export type Site = { readonly origin: string }

/** The address of a term. */
export const termAddress = ({ origin }: Site, identifier: string): string => `${origin}/terms/${encodeURIComponent(identifier)}`

/** The address of a vocabulary. */
export const vocabularyAddress = ({ origin }: Site, key: string): string => `${origin}/vocabularies/${key}`

/** All that is said of a vocabulary and its terms, retired ones too. Refuses `vocabulary.unknown`. */
export function vocabularyStatements(site: Site, key: string): readonly Statement[] {
  const vocabulary = vocabularyNamed(key)
  const terms = listedIn(vocabulary.key)
  const tops = terms.filter(({ broader }) => !broader.some(above => termNamed(above)!.vocabularies.includes(vocabulary.key)))
  const top = tops.map(({ identifier }) =>
    said(vocabularyAddress(site, vocabulary.key), 'skos:hasTopConcept', { iri: termAddress(site, identifier) }),
  )
  return [...ofVocabulary(site, vocabulary), ...top, ...terms.flatMap(term => termStatements(site, term))]
}

/** All that is said of one term. */
export function termStatements(site: Site, term: Term): readonly Statement[] {
  const about = termAddress(site, term.identifier)
  const iris = (predicate: string, identifiers: readonly string[]) =>
    identifiers.map(identifier => said(about, predicate, { iri: termAddress(site, identifier) }))
  return [
    said(about, 'rdf:type', { iri: whole('skos:Concept') }),
    said(about, 'dcterms:identifier', { text: term.identifier }),
    ...term.vocabularies.map(key => said(about, 'skos:inScheme', { iri: vocabularyAddress(site, key) })),
    ...texts(about, 'skos:prefLabel', term.label),
    ...lists(about, 'skos:altLabel', otherNames(term)),
    ...texts(about, 'skos:definition', term.definition),
    ...texts(about, 'skos:scopeNote', term.scopeNote),
    ...texts(about, 'skos:note', term.note),
    ...texts(about, 'chm:guideline', term.guideline),
    ...plain(about, 'skos:notation', term.notation),
    ...(term.aliases ?? []).map(alias => said(about, 'chm:alias', { text: alias })),
    ...iris('skos:broader', term.broader),
    ...iris('skos:narrower', term.narrower),
    ...(term.retired ? [said(about, 'owl:deprecated', { text: 'true', type: whole('xsd:boolean') })] : []),
    ...iris('dcterms:isReplacedBy', term.replacedBy ? [term.replacedBy] : []),
    ...(term.score === undefined ? [] : [said(about, 'chm:score', { text: String(term.score), type: whole('xsd:decimal') })]),
    ...plain(about, 'chm:color', term.color),
    ...mappingsOf(term.identifier).map(mapped => mapping(site, about, mapped)),
  ]
}

/** Names beside the preferred one: what became the label of a language is no synonym there any more (SKOS S13). */
const otherNames = ({ label, synonyms = {} }: Term): Synonyms =>
  Object.fromEntries(Object.entries(synonyms).map(([language, names]) => [language, names.filter(name => name !== label[language])]))

function ofVocabulary(site: Site, { key, title, domain, description, guideline }: Vocabulary): readonly Statement[] {
  const about = vocabularyAddress(site, key)
  return [
    said(about, 'rdf:type', { iri: whole('skos:ConceptScheme') }),
    said(about, 'dcterms:identifier', { text: key }),
    ...plain(about, 'chm:domain', domain),
    ...texts(about, 'skos:prefLabel', title),
    ...texts(about, 'dcterms:description', description),
    ...texts(about, 'chm:guideline', guideline),
  ]
}

const mapping = (site: Site, about: string, { relation, to, term }: Mapped): Statement =>
  said(about, `skos:${relation}Match`, { iri: term ? termAddress(site, to) : to })

const said = (subject: string, predicate: string, value: Value): Statement => ({ subject, predicate: whole(predicate), value })

const texts = (about: string, predicate: string, text: Localized = {}): readonly Statement[] =>
  Object.entries(text).flatMap(([language, words]) => (words ? [said(about, predicate, { text: words, language })] : []))

const lists = (about: string, predicate: string, names: Synonyms = {}): readonly Statement[] =>
  Object.entries(names).flatMap(([language, several]) => several.map(text => said(about, predicate, { text, language })))

const plain = (about: string, predicate: string, text: string | undefined): readonly Statement[] =>
  text === undefined ? [] : [said(about, predicate, { text })]
