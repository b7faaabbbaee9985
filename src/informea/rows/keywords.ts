import type { Described } from '#projections'
import { mappingsOf, termNamed } from '#vocabularies'
import type { Part } from '../model/kinds.ts'
import { partId } from './ids.ts'
import { wordOf } from './words.ts'

/** Terms of InforMEA's own thesaurus, the Law and Environment Ontology, are known by this beginning, with http or https. */
const ontology = /^https?:\/\/www\.informea\.org\/terms\b/i
const namespace = 'http://www.informea.org/terms'

/** What a decision is about: under InforMEA's namespace where a term is mapped to its thesaurus, else under ours. */
export const keywordsOf = ({ subjects }: Described): readonly Part[] => {
  const words = subjects.flatMap(identifier => {
    const term = wordOf(termNamed(identifier)?.label)
    return term === null ? [] : [{ term, namespace: addressElsewhere(identifier) === null ? '/terms' : namespace }]
  })
  return [...new Map(words.map(word => [`${word.namespace} ${word.term}`, word])).values()]
}

/** The same for documents, with addresses. */
export const documentKeywords = (row: string, { subjects }: Described): readonly Part[] =>
  subjects.flatMap(identifier => {
    const term = termNamed(identifier)
    if (term === undefined) return []
    const scope = term.vocabularies[0] ?? null
    return [
      {
        id: partId(row, identifier),
        termURI: `/terms/${encodeURIComponent(term.identifier)}`,
        scope,
        literalForm: wordOf(term.label),
        sourceURL: addressElsewhere(identifier),
      },
    ]
  })

const addressElsewhere = (identifier: string): string | null =>
  mappingsOf(identifier)
    .map(({ to }) => to)
    .find(address => ontology.test(address)) ?? null
