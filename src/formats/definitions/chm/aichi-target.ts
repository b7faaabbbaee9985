import type { Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

/** An Aichi Biodiversity Target as it is presented to the public: guide, indicators, progress, champions and resources. */
export const aichiTarget: Format = {
  name: 'aichiTarget',
  code: 'AT',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'shortTitle',
  sections: [
    { name: 'general', fields: ['languages', 'number', 'title', 'shortTitle', 'icons', 'strategicGoal', 'guide'] },
    { name: 'progress', fields: ['strategicPlanIndicators', 'otherStrategicPlanIndicators', 'progress', 'progressLinks'] },
    { name: 'support', fields: ['champions', 'resources'] },
    tailSection,
  ],
  fields: {
    languages,
    number: { type: 'number', integer: true, min: 1, max: 20 },
    title: { type: 'localizedText', required: true },
    shortTitle: { type: 'localizedText' },
    icons: { type: 'images' },
    strategicGoal: { type: 'term', vocabulary: 'aichi-goals' },
    guide: { type: 'richText' },
    strategicPlanIndicators: { type: 'references', formats: ['strategicPlanIndicator'] },
    otherStrategicPlanIndicators: { type: 'references', formats: ['strategicPlanIndicator'] },
    progress: { type: 'richText' },
    progressLinks: { type: 'links' },
    champions: {
      type: 'groups',
      fields: {
        description: { type: 'localizedText' },
        countries: { type: 'terms', vocabulary: 'countries' },
        organizations: { type: 'references', formats: ['organization'] },
        links: { type: 'links' },
      },
    },
    resources: {
      type: 'groups',
      fields: {
        description: { type: 'localizedText' },
        references: { type: 'references', formats: ['resource'] },
        links: { type: 'links' },
        categories: { type: 'terms', vocabulary: 'aichi-resource-types' },
      },
    },
    ...tail,
  },
  facets: [
    { facet: 'aichi', path: 'strategicGoal' },
    { facet: 'mentioned', path: 'champions/countries' },
  ],
}
