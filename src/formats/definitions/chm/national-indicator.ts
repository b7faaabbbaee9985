import type { Format } from '../../format.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

/** Indicator by which a country measures its biodiversity or the success of its actions. */
export const nationalIndicator: Format = {
  name: 'nationalIndicator',
  code: 'NI6',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'strategicPlanIndicators', 'documentInfo'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText', required: true },
    strategicPlanIndicators: { type: 'references', formats: ['strategicPlanIndicator'] },
    documentInfo: { type: 'localizedText' },
    ...tail,
  },
}
