import type { Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

/** The two groups of methods; chosen themselves, with words of their own, they stand for another method of the group. */
export const methodGroups = ['7D195159-5627-52A4-B4B9-6877385F6028', '441E1F1C-1A4D-5822-90BA-FD23EB345457'] as const

/** Laboratory that detects and identifies living modified organisms (Articles 17 and 18 of the Cartagena Protocol). */
export const laboratoryDetection: Format = {
  name: 'laboratoryDetection',
  code: 'LAB',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'reference',
  version: 1,
  title: ['name'],
  summary: 'certifications',
  sections: [
    { name: 'laboratory', fields: ['languages', 'name', 'organization', 'relatedOrganization'] },
    { name: 'services', fields: ['services', 'agreements', 'agreementLinks', 'certifications'] },
    { name: 'detection', fields: ['detectionMethods', 'lmoTypes', 'detectableLmos', 'detectableGenes'] },
    tailSection,
  ],
  fields: {
    languages,
    name: { type: 'localizedText' },
    organization: { type: 'reference', formats: ['organization'], required: true },
    relatedOrganization: { type: 'reference', formats: ['organization'] },
    services: { type: 'terms', vocabulary: 'lab-services', other: true, required: true },
    agreements: { type: 'richText' },
    agreementLinks: { type: 'links' },
    certifications: { type: 'localizedText' },
    detectionMethods: { type: 'terms', vocabulary: 'detection-methods', custom: methodGroups, customRequired: true, required: true },
    lmoTypes: { type: 'terms', vocabulary: 'organism-types' },
    detectableLmos: { type: 'references', formats: ['modifiedOrganism'] },
    detectableGenes: { type: 'references', formats: ['dnaSequence'], required: true },
    ...tail,
  },
  facets: [
    { facet: 'laboratoryService', path: 'services' },
    { facet: 'detectionMethod', path: 'detectionMethods' },
    { facet: 'organismType', path: 'lmoTypes' },
    { facet: 'modifiedOrganism', path: 'detectableLmos' },
    { facet: 'gene', path: 'detectableGenes' },
    { facet: 'mentioned', path: 'organization', through: ['operationalRegions'] },
  ],
}
