import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** Profile of a provider of help: up to three kinds of help free of charge and up to three at a cost. */
export const bbiProfile: Format = {
  name: 'bbiProfile',
  code: 'BBP',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'suggestedExpertise',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'organization', 'contact'] },
    { name: 'assistance', fields: ['assistanceTypesFree', 'assistanceTypes', 'suggestedExpertise', 'collaborationAreas'] },
    { name: 'coverage', fields: ['coverageAreas', 'cbdSubjects'] },
    { name: 'additional', fields: ['relevantInformation', 'relevantDocuments', 'notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    organization: { type: 'reference', formats: ['organization'], required: true },
    contact: { type: 'reference', formats: ['bbiContact'], required: true },
    assistanceTypesFree: { type: 'terms', vocabulary: 'bbi-assistance', maxItems: 3, required: true },
    assistanceTypes: { type: 'terms', vocabulary: 'bbi-assistance', maxItems: 3, required: true },
    suggestedExpertise: { type: 'richText' },
    collaborationAreas: { type: 'richText' },
    coverageAreas: { type: 'terms', vocabulary: 'regions', required: true },
    cbdSubjects: { type: 'terms', vocabulary: 'cbd-subjects', required: true },
    relevantInformation: { type: 'richText' },
    relevantDocuments: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  facets: [
    { facet: 'assistance', path: 'assistanceTypesFree' },
    { facet: 'assistance', path: 'assistanceTypes' },
    { facet: 'mentioned', path: 'coverageAreas' },
    { facet: 'subject', path: 'cbdSubjects' },
  ],
  legacyNames: { relevantInfo: 'relevantInformation' },
}
