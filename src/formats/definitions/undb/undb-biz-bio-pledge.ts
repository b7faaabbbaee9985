import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** Business and biodiversity pledge: what a company promised, and when it signed. */
export const undbBizBioPledge: Format = {
  name: 'undbBizBioPledge',
  code: 'UNBP',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'pledge',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'organization', 'country', 'date', 'pledge'] },
    { name: 'links', fields: ['documents', 'websites', 'logo', 'notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    organization: { type: 'reference', formats: ['organization'], required: true },
    country: { type: 'term', vocabulary: 'countries' },
    date: { type: 'date', required: true },
    pledge: { type: 'richText', required: true },
    documents: { type: 'links' },
    websites: { type: 'links' },
    logo: { type: 'link', accept: ['image/*'] },
    notes: { type: 'notes', internal: true },
  },
  facets: [{ facet: 'country', path: 'country' }],
}
