import { any, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { absch, bch, government, houses, languages, tail, tailSection } from '../shared.ts'

/** National website or database on access and benefit-sharing or on biosafety. */
export const database: Format = {
  name: 'database',
  code: 'NDB',
  house: 'ABSCH',
  houses: ['ABSCH', 'BCH'],
  kind: 'national',
  version: 1,
  workflow: { confirmation: { months: 12 } },
  title: ['title'],
  summary: 'description',
  sections: [{ name: 'general', fields: ['languages', 'government', 'houses', 'title', 'description', 'websites'] }, tailSection],
  fields: {
    languages,
    government,
    houses,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText', required: true },
    websites: { type: 'links', required: true },
    ...tail,
  },
  rules: [{ kind: 'holds', code: 'database.house', fields: ['houses'], filter: any(where('houses', absch), where('houses', bch)) }],
  legacyNames: { website: 'websites', libraries: 'houses' },
}
