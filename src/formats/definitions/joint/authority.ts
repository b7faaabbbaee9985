import { all, any, where } from '#platform/filter.ts'
import type { Fields, Format } from '../../format.ts'
import { absch, bch, government, houses, languages, namedJurisdiction, tail, tailSection } from '../shared.ts'

const servesAbs = where('houses', absch)
const servesBch = where('houses', bch)
const forParts = where('responsibleForAll', false)
const absArea = all(servesAbs, namedJurisdiction('absJurisdiction'))

/** Where an authority is reached. */
export const officeAddress: Fields = {
  address: { type: 'localizedText' },
  city: { type: 'localizedText', required: true },
  state: { type: 'localizedText' },
  postalCode: { type: 'localizedText' },
  country: { type: 'term', vocabulary: 'countries', required: true },
  phones: { type: 'phones', required: true },
  faxes: { type: 'phones' },
  emails: { type: 'emails', required: true },
  websites: { type: 'links' },
  contacts: { type: 'references', formats: ['contact'] },
}

/** Competent national authority of the Nagoya Protocol (Article 13.2), of the Cartagena Protocol (Article 19.1), or of both. */
export const authority: Format = {
  name: 'authority',
  code: 'CNA',
  house: 'ABSCH',
  houses: ['ABSCH', 'BCH'],
  kind: 'national',
  version: 1,
  workflow: { confirmation: { months: 12 } },
  title: ['name'],
  summary: 'responsibilities',
  sections: [
    { name: 'authority', fields: ['languages', 'government', 'houses', 'name'] },
    {
      name: 'address',
      fields: Object.keys(officeAddress),
    },
    { name: 'responsibilities', fields: ['responsibleForAll', 'responsibilities'] },
    {
      name: 'abs',
      fields: [
        'policyBasisForCompetency',
        'policyBasisForCompetencyRef',
        'absJurisdiction',
        'absJurisdictionName',
        'absGeneticResourceTypes',
        'absGeneticResourceAreas',
      ],
    },
    { name: 'biosafety', fields: ['functions', 'cpbOrganismTypes'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    houses,
    name: { type: 'localizedText', required: true },
    ...officeAddress,
    responsibleForAll: { type: 'boolean', required: true },
    responsibilities: {
      type: 'richText',
      maxLength: 300,
      limited: servesAbs,
      visible: any(forParts, servesBch),
      required: all(servesAbs, forParts),
    },
    policyBasisForCompetency: { type: 'richText', visible: servesAbs },
    policyBasisForCompetencyRef: { type: 'references', formats: ['measure'], own: true, visible: servesAbs },
    absJurisdiction: { type: 'terms', vocabulary: 'jurisdiction-cna', other: 'absJurisdictionName', visible: servesAbs, required: servesAbs },
    absJurisdictionName: { type: 'localizedText', visible: absArea, required: absArea },
    absGeneticResourceTypes: { type: 'terms', vocabulary: 'abs-keywords', visible: servesAbs },
    absGeneticResourceAreas: { type: 'terms', vocabulary: 'gr-areas', visible: servesAbs },
    functions: { type: 'terms', vocabulary: 'subject-areas', visible: servesBch, required: servesBch },
    cpbOrganismTypes: { type: 'terms', vocabulary: 'organism-types', other: true, visible: servesBch, required: servesBch },
    ...tail,
  },
  rules: [{ kind: 'holds', code: 'authority.house', fields: ['houses'], filter: any(servesAbs, servesBch) }],
  facets: [
    { facet: 'country', path: 'country' },
    { facet: 'jurisdiction', path: 'absJurisdiction' },
    { facet: 'keyword', path: 'absGeneticResourceTypes' },
    { facet: 'subjectArea', path: 'functions' },
    { facet: 'organismType', path: 'cpbOrganismTypes' },
    { facet: 'responsibleForAll', path: 'responsibleForAll' },
    { facet: 'citedBy', citedBy: ['absPermit', 'absCheckpointCommunique'] },
  ],
  legacyNames: {
    cpbFunctions: 'functions',
    libraries: 'houses',
    absResponsibleForAll: 'responsibleForAll',
    absPolicyBasisForCompetency: 'policyBasisForCompetency',
    absPolicyBasisForCompetencyRef: 'policyBasisForCompetencyRef',
  },
}
