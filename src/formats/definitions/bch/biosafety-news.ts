import type { Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

/** News of the Biosafety Clearing-House: what happened in biosafety in a country. */
export const biosafetyNews: Format = {
  name: 'biosafetyNews',
  code: 'BCHN',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'newsAbstract',
  sections: [{ name: 'general', fields: ['languages', 'country', 'title', 'newsAbstract', 'newsText', 'nodeAddress'] }, tailSection],
  fields: {
    languages,
    country: { type: 'term', vocabulary: 'countries', required: true },
    title: { type: 'localizedText', required: true },
    newsAbstract: { type: 'richText' },
    newsText: { type: 'richText', required: true },
    nodeAddress: { type: 'links' },
    ...tail,
  },
  facets: [{ facet: 'mentioned', path: 'country' }],
}
