import type { Format } from '../../format.ts'
import { community, government, languages, subNational, tail } from '../shared.ts'

/** Model contractual clause that a government recommends for mutually agreed terms (Article 19.1 of the Nagoya Protocol). */
export const absNationalModelContractualClause: Format = {
  name: 'absNationalModelContractualClause',
  code: 'NMCC',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'jurisdiction'] },
    { name: 'clause', fields: ['relevantDocuments', 'relevantInformation', 'relevantMeasures'] },
    { name: 'subjects', fields: ['keywords', 'thematicAreas'] },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    jurisdiction: { type: 'term', vocabulary: 'msr-jurisdiction', other: true, custom: [subNational, community], customRequired: true },
    relevantDocuments: { type: 'links', required: true },
    relevantInformation: tail['relevantInformation']!,
    relevantMeasures: { type: 'references', formats: ['measure'], own: true },
    keywords: { type: 'terms', vocabulary: 'mcc-keywords', other: true, required: true },
    thematicAreas: { type: 'terms', vocabulary: 'abs-subjects' },
    notes: tail['notes']!,
  },
  facets: [
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'clauseKeyword', path: 'keywords' },
    { facet: 'absSubject', path: 'thematicAreas' },
  ],
  legacyNames: { resourceLinks: 'relevantDocuments' },
}
