import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { presence } from './media.ts'

/** Partner of the United Nations Decade on Biodiversity. */
export const undbPartner: Format = {
  name: 'undbPartner',
  code: 'UNP',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['name'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'name', 'description', 'descriptionNative', 'logo'] },
    { name: 'address', fields: Object.keys(presence) },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    name: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    descriptionNative: { type: 'localizedText' },
    logo: { type: 'link', accept: ['image/*'] },
    ...presence,
    notes: { type: 'notes', internal: true },
  },
  facets: [{ facet: 'country', path: 'country' }],
}
