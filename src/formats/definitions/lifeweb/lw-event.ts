import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** LifeWeb event: a round table, donors' meeting or visit where projects and donors meet. */
export const lwEvent: Format = {
  name: 'lwEvent',
  code: 'LWE',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['name'],
  summary: 'description',
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'name', 'type', 'description', 'startDate', 'endDate'] },
    { name: 'place', fields: ['addressBlock', 'coordinates'] },
    { name: 'relations', fields: ['organizations', 'project'] },
    { name: 'media', fields: ['coverImage', 'images', 'documents', 'notes'] },
  ],
  fields: {
    languages,
    name: { type: 'localizedText', required: true },
    type: { type: 'term', vocabulary: 'event-types', other: true },
    description: { type: 'richText' },
    startDate: { type: 'date' },
    endDate: { type: 'date' },
    addressBlock: {
      type: 'group',
      fields: {
        street: { type: 'localizedText' },
        city: { type: 'localizedText' },
        state: { type: 'localizedText' },
        postalCode: { type: 'localizedText' },
        country: { type: 'term', vocabulary: 'countries' },
      },
    },
    coordinates: { type: 'point' },
    organizations: { type: 'references', formats: ['organization'] },
    project: { type: 'reference', formats: ['lwProject'] },
    coverImage: { type: 'images', maxItems: 1 },
    images: { type: 'images' },
    documents: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
  facets: [
    { facet: 'eventType', path: 'type' },
    { facet: 'country', path: 'addressBlock/country' },
    { facet: 'mentioned', path: 'addressBlock/country' },
  ],
}
