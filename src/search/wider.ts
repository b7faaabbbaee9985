import { facetNamed } from '#formats'
import { lineageOf, narrowerOf, termNamed, type Term } from '#vocabularies'
import type { Card, Found, Question } from './card.ts'

/** Where a facet is kept with all that is related to its values, broader and narrower: choosing a term there also finds what carries the others. */
export const widerFacet = (facet: string): string => `${facet}~`

/** A term is counted under its own identifier, also where a record still names it by an alias: before it was merged, as the thesaurus had it. */
const ownIdentifier = (value: string): string => termNamed(value)?.identifier ?? value

/** Countries belong to regions, but a list of countries is to show countries. */
const flat = new Set(['government', 'country', 'sourceCountry', 'entityCountry', 'spokenLanguage', 'currency'])

/** The facets of terms with what these belong to, as far as it is of their vocabularies (targets stand above their indicators); and, where a facet has it, with what belongs to them too, in a facet of its own. */
export function withRelatives(facets: Card['facets']): Card['facets'] {
  const climbed: Record<string, readonly string[]> = {}
  for (const [name, values] of Object.entries(facets)) {
    const facet = facetNamed(name)
    if (facet === undefined || facet.vocabularies.length === 0 || flat.has(name)) {
      climbed[name] = values
      continue
    }
    const own = values.map(ownIdentifier)
    const isAmong = ({ vocabularies }: Term) => vocabularies.some(key => facet.vocabularies.includes(key))
    const above = new Set(own)
    for (const value of own) for (const term of lineageOf(value)) if (isAmong(term)) above.add(term.identifier)
    climbed[name] = [...above]
    if (facet.related) {
      const below = own.flatMap(value => narrowerOf(value)).filter(value => isAmong(termNamed(value)!))
      climbed[widerFacet(name)] = [...above.union(new Set(below))]
    }
  }
  return climbed
}

/** The question as the index is asked: facets that are counted with what is related to their values stand there under another name. */
export function widened({ related, ...question }: Question): Question {
  if (related === undefined || question.facets === undefined) return question
  return { ...question, facets: question.facets.map(facet => (related.includes(facet) ? widerFacet(facet) : facet)) }
}

/** The counts under the names they were asked by. */
export function unwidened(found: Found, { related }: Question): Found {
  if (related === undefined) return found
  const names = new Map(related.map(facet => [widerFacet(facet), facet]))
  return { ...found, facets: Object.fromEntries(Object.entries(found.facets).map(([name, counts]) => [names.get(name) ?? name, counts])) }
}
