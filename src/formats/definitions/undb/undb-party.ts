import type { Format } from '../../format.ts'
import { government, languages } from '../shared.ts'
import { media } from './media.ts'

/** What a Party did for the United Nations Decade on Biodiversity. */
export const undbParty: Format = {
  name: 'undbParty',
  code: 'UNPY',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'descriptionNative'] },
    { name: 'media', fields: Object.keys(media) },
    { name: 'additional', fields: ['coordinates', 'notes'] },
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', system: true },
    description: { type: 'richText' },
    descriptionNative: { type: 'localizedText' },
    ...media,
    coordinates: { type: 'point' },
    notes: { type: 'notes', internal: true },
  },
  derivations: [{ set: 'title', named: ['government'] }],
}
