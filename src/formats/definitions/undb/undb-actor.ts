import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { media } from './media.ts'

/** Actor of the United Nations Decade on Biodiversity: an organization and what it does for the Decade. */
export const undbActor: Format = {
  name: 'undbActor',
  code: 'UNAT',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'organization', 'description', 'descriptionNative', 'state'] },
    { name: 'media', fields: Object.keys(media) },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    organization: { type: 'reference', formats: ['organization'], required: true },
    description: { type: 'richText' },
    descriptionNative: { type: 'localizedText' },
    state: { type: 'text', maxLength: 100 },
    ...media,
    notes: { type: 'notes', internal: true },
  },
}
