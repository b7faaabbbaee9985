import type { Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

/** What a government says of biosafety in its country as a whole. Each has one. */
export const countryProfile: Format = {
  name: 'countryProfile',
  code: 'BCP',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'national',
  version: 1,
  oneFor: ['government'],
  title: [],
  summary: 'profile',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'profile'] },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    government,
    profile: { type: 'richText', required: true },
    notes: { type: 'notes', internal: true },
  },
}
