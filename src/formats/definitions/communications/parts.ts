import type { FacetSource, Fields } from '../../format.ts'

/** What a communication or a meeting is about. */
export const about: Fields = {
  subjects: { type: 'terms', vocabulary: 'cbd-subjects' },
  gbfTargets: { type: 'terms', vocabulary: 'gbf-goals-targets' },
  aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', legacy: true },
  countries: { type: 'terms', vocabulary: ['countries', 'regions'] },
}

/** The facets of `about`. */
export const aboutFacets: readonly FacetSource[] = [
  { facet: 'subject', path: 'subjects' },
  { facet: 'target', path: 'gbfTargets' },
  { facet: 'aichi', path: 'aichiTargets' },
  { facet: 'mentioned', path: 'countries' },
]

/** The section of `about`. */
export const aboutSection = { name: 'coverage', fields: Object.keys(about) } as const

/** Names of the Secretariat's index for the same things. */
export const aboutNames = { themes: 'subjects', url: 'links' } as const
