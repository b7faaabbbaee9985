import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { absch, bch, chm, houses, languages, tail, tailSection } from '../shared.ts'

const inChm = where('houses', chm)
const inBch = where('houses', bch)
const inAbs = where('houses', absch)

/** Organization: who it is, where it is reached, and what it works on. */
export const organization: Format = {
  name: 'organization',
  code: 'ORG',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'reference',
  version: 1,
  workflow: { confirmation: { months: 12 } },
  title: ['name'],
  summary: 'profile',
  sections: [
    { name: 'organization', fields: ['languages', 'houses', 'name', 'acronym', 'organizationType', 'logo'] },
    { name: 'address', fields: ['address', 'city', 'state', 'postalCode', 'country', 'coordinates', 'phones', 'faxes', 'emails', 'websites'] },
    { name: 'relations', fields: ['contacts', 'linkedOrganizations'] },
    {
      name: 'work',
      fields: [
        'operationalRegions',
        'operationalLanguages',
        'areasOfWork',
        'profile',
        'profileLink',
        'thematicAreas',
        'gbfTargets',
        'aichiTargets',
        'absThematicAreas',
      ],
    },
    tailSection,
  ],
  fields: {
    languages,
    houses,
    name: { type: 'localizedText', required: true },
    acronym: { type: 'localizedText' },
    organizationType: { type: 'term', vocabulary: 'org-types', other: true, required: true },
    logo: { type: 'link', accept: ['image/*'] },
    address: { type: 'localizedText' },
    city: { type: 'localizedText', required: true },
    state: { type: 'localizedText' },
    postalCode: { type: 'localizedText' },
    country: { type: 'term', vocabulary: 'countries', required: true },
    coordinates: { type: 'point' },
    phones: { type: 'phones', required: true },
    faxes: { type: 'phones' },
    emails: { type: 'emails', required: true },
    websites: { type: 'links' },
    contacts: { type: 'references', formats: ['contact'] },
    linkedOrganizations: { type: 'references', formats: ['organization'], notSelf: true },
    operationalRegions: { type: 'terms', vocabulary: ['countries', 'regions'], visible: inBch },
    operationalLanguages: { type: 'terms', vocabulary: 'un-languages' },
    areasOfWork: { type: 'localizedTexts', visible: inBch },
    profile: { type: 'richText', required: inBch },
    profileLink: { type: 'links' },
    thematicAreas: { type: 'terms', vocabulary: 'cbd-subjects', visible: inChm },
    gbfTargets: { type: 'terms', vocabulary: 'gbf-targets', visible: inChm },
    aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', legacy: true },
    absThematicAreas: { type: 'terms', vocabulary: 'abs-subjects', visible: inAbs },
    ...tail,
  },
  facets: [
    { facet: 'organizationType', path: 'organizationType' },
    { facet: 'country', path: 'country' },
    { facet: 'mentioned', path: 'operationalRegions' },
    { facet: 'subject', path: 'thematicAreas' },
    { facet: 'absSubject', path: 'absThematicAreas' },
    { facet: 'target', path: 'gbfTargets' },
    { facet: 'aichi', path: 'aichiTargets' },
  ],
  legacyNames: { libraries: 'houses' },
}
