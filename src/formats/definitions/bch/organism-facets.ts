import type { FacetSource } from '../../format.ts'

/** Facets of a record about modified organisms: these, and what their own records say of them. */
export const organismFacets: readonly FacetSource[] = [
  { facet: 'modifiedOrganism', path: 'modifiedOrganisms' },
  { facet: 'trait', path: 'modifiedOrganisms', through: ['traits'] },
  { facet: 'technique', path: 'modifiedOrganisms', through: ['techniqueUsed'] },
  { facet: 'gene', path: 'modifiedOrganisms', through: ['genes'] },
  { facet: 'gene', path: 'modifiedOrganisms', through: ['geneConstructs'] },
  { facet: 'recipientOrganism', path: 'modifiedOrganisms', through: ['recipientOrganisms'] },
]
