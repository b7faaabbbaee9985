import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** LifeWeb donor: a government, fund or foundation that finances projects. */
export const lwDonor: Format = {
  name: 'lwDonor',
  code: 'LWD',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['name'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'name', 'acronym', 'country', 'description'] },
    { name: 'links', fields: ['logo', 'website', 'notes'] },
  ],
  fields: {
    languages,
    name: { type: 'localizedText', required: true },
    acronym: { type: 'localizedText' },
    country: { type: 'term', vocabulary: 'countries' },
    description: { type: 'richText' },
    logo: { type: 'link', accept: ['image/*'] },
    website: { type: 'link' },
    notes: { type: 'notes', internal: true },
  },
  facets: [{ facet: 'country', path: 'country' }],
}
