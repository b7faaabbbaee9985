import type { Format } from '../../format.ts'
import { notNational } from '../reports.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

/** Activity with which a country implements its strategy: a law, a programme, a project. */
export const implementationActivity: Format = {
  name: 'implementationActivity',
  code: 'IAT',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'status', 'actionTypes', 'jurisdiction', 'jurisdictionInfo'] },
    { name: 'coverage', fields: ['aichiTargets', 'nationalTargets', 'nationalIndicators', 'partners'] },
    { name: 'documents', fields: ['documentText', 'documentLinks'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    status: { type: 'term', vocabulary: 'status', required: true },
    actionTypes: { type: 'terms', vocabulary: 'action-types' },
    jurisdiction: { type: 'term', vocabulary: 'jurisdiction-short', required: true },
    jurisdictionInfo: { type: 'localizedText', visible: notNational, required: notNational },
    aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', required: true },
    nationalTargets: { type: 'references', formats: ['nationalTarget'], own: true },
    nationalIndicators: { type: 'references', formats: ['nationalIndicator'], own: true },
    partners: { type: 'references', formats: ['organization'] },
    documentText: { type: 'richText' },
    documentLinks: { type: 'links' },
    ...tail,
  },
  rules: [{ kind: 'atLeastOne', code: 'document.missing', fields: ['documentText', 'documentLinks'] }],
  facets: [
    { facet: 'aichi', path: 'aichiTargets' },
    { facet: 'status', path: 'status' },
    { facet: 'actionType', path: 'actionTypes' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
  ],
}
