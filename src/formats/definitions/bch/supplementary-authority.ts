import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { officeAddress } from '../joint/authority.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

const forParts = where('responsibleForAll', false)

/** Competent authority of the Nagoya–Kuala Lumpur Supplementary Protocol on Liability and Redress (Article 5). */
export const supplementaryAuthority: Format = {
  name: 'supplementaryAuthority',
  code: 'SPCA',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'national',
  version: 1,
  workflow: { confirmation: { months: 12 } },
  title: ['name'],
  summary: 'responsibilities',
  sections: [
    { name: 'authority', fields: ['languages', 'government', 'name'] },
    { name: 'address', fields: Object.keys(officeAddress) },
    { name: 'responsibilities', fields: ['responsibleForAll', 'responsibilities', 'functions'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    name: { type: 'localizedText', required: true },
    ...officeAddress,
    responsibleForAll: { type: 'boolean', required: true },
    responsibilities: { type: 'richText', maxLength: 300, visible: forParts, required: forParts },
    functions: { type: 'terms', vocabulary: 'sp-functions', other: true, required: true },
    ...tail,
  },
  facets: [
    { facet: 'country', path: 'country' },
    { facet: 'redressFunction', path: 'functions' },
  ],
}
