import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

const usesIndicators = where('nationalIndicatorsUsed', true)
const monitoringNotNeeded = where('adequacy', '3467434F-8653-5914-8BF0-32939249F2FA')

/** Assessment of the progress of a country towards one national target, or towards an Aichi Biodiversity Target. */
export const nationalAssessment: Format = {
  name: 'nationalAssessment',
  code: 'NA6',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'assessmentText',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'nationalTarget', 'aichiTarget'] },
    { name: 'progress', fields: ['progress', 'date', 'assessmentText'] },
    {
      name: 'indicators',
      fields: [
        'nationalIndicatorsUsed',
        'nationalIndicators',
        'nationalIndicatorRecords',
        'strategicPlanIndicators',
        'implementationActivities',
        'documentText',
        'documentLinks',
      ],
    },
    { name: 'confidence', fields: ['confidence', 'confidenceInfo', 'adequacy', 'adequacyDescription', 'otherRelevantDocuments'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', system: true },
    nationalTarget: { type: 'reference', formats: ['nationalTarget'], own: true },
    aichiTarget: { type: 'term', vocabulary: 'aichi-targets' },
    progress: { type: 'term', vocabulary: 'progress', required: true },
    date: { type: 'date', required: true },
    assessmentText: { type: 'richText', required: true },
    nationalIndicatorsUsed: { type: 'boolean' },
    nationalIndicators: { type: 'richText', visible: usesIndicators },
    nationalIndicatorRecords: {
      type: 'groups',
      legacy: true,
      fields: {
        nationalIndicator: { type: 'reference', formats: ['nationalIndicator'], own: true },
        description: { type: 'localizedText' },
        links: { type: 'links' },
      },
    },
    strategicPlanIndicators: { type: 'references', formats: ['strategicPlanIndicator'], legacy: true },
    implementationActivities: { type: 'references', formats: ['implementationActivity'], own: true, legacy: true },
    documentText: { type: 'richText' },
    documentLinks: { type: 'links' },
    confidence: { type: 'term', vocabulary: 'confidence', required: true },
    confidenceInfo: { type: 'richText', required: true },
    adequacy: { type: 'term', vocabulary: 'adequacy' },
    adequacyDescription: { type: 'richText', visible: monitoringNotNeeded, required: monitoringNotNeeded },
    otherRelevantDocuments: { type: 'links' },
    ...tail,
  },
  rules: [{ kind: 'exactlyOne', code: 'assessment.target', fields: ['nationalTarget', 'aichiTarget'] }],
  derivations: [{ set: 'title', named: ['aichiTarget', 'progress'] }],
  facets: [
    { facet: 'aichi', path: 'aichiTarget' },
    { facet: 'progress', path: 'progress' },
  ],
}
