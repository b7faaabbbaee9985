import { facetNamed, facetNames } from '#formats'
import { termNamed } from '#vocabularies'

/** Facets that say how a record stands, not what it is about. */
const aside = new Set([
  'mentioned',
  'status',
  'jurisdiction',
  'entityCountry',
  'activityScope',
  'scale',
  'decisionResult',
  'decisionStatus',
  'reportType',
  'progress',
  'effectiveness',
  'spokenLanguage',
  'currency',
])

const facets = facetNames
  .filter(name => !aside.has(name))
  .map(name => ({ name: name as string, vocabularies: facetNamed(name)?.vocabularies ?? [] }))
  .filter(({ vocabularies }) => vocabularies.length > 0)

/** The facets whose values say that a record is about a term: those of its vocabularies. */
export function termFacets(identifier: string): readonly string[] {
  const held = termNamed(identifier)?.vocabularies ?? []
  return facets.filter(({ vocabularies }) => vocabularies.some(key => held.includes(key))).map(({ name }) => name)
}
