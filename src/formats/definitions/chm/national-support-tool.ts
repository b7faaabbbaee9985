import type { Format } from '../../format.ts'
import { notNational } from '../reports.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

/** Guidance, manual or other tool of a country that helps to reach targets. */
export const nationalSupportTool: Format = {
  name: 'nationalSupportTool',
  code: 'NST',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'status', 'supportTools', 'jurisdiction', 'jurisdictionInfo'] },
    { name: 'coverage', fields: ['nationalTargets', 'aichiTargets', 'otherAichiTargets', 'thematicAreas'] },
    { name: 'documents', fields: ['documentText', 'documentLinks'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    status: { type: 'term', vocabulary: 'status', required: true },
    supportTools: { type: 'terms', vocabulary: 'support-tools' },
    jurisdiction: { type: 'term', vocabulary: 'jurisdiction-short', required: true },
    jurisdictionInfo: { type: 'localizedText', visible: notNational, required: notNational },
    nationalTargets: { type: 'references', formats: ['nationalTarget'], own: true, required: true },
    aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', required: true },
    otherAichiTargets: { type: 'terms', vocabulary: 'aichi-components' },
    thematicAreas: { type: 'terms', vocabulary: 'cbd-subjects' },
    documentText: { type: 'richText' },
    documentLinks: { type: 'links' },
    ...tail,
  },
  facets: [
    { facet: 'aichi', path: 'aichiTargets' },
    { facet: 'aichi', path: 'otherAichiTargets' },
    { facet: 'subject', path: 'thematicAreas' },
    { facet: 'status', path: 'status' },
    { facet: 'supportTool', path: 'supportTools' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
  ],
}
