import type { Format } from '../../format.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

/** Action of a country. The name is reserved in the exchange of records and no fields were ever published: what came under it is kept. */
export const action: Format = {
  name: 'action',
  code: 'ACT',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  closed: true,
  title: ['title'],
  summary: 'description',
  sections: [{ name: 'general', fields: ['languages', 'government', 'title', 'description'] }, tailSection],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    ...tail,
  },
}
