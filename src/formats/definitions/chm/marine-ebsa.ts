import { all, where } from '#platform/filter.ts'
import type { Field, Format } from '../../format.ts'
import { gisFiles, gisMapCenter } from '../maps.ts'
import { languages, tail, tailSection } from '../shared.ts'

/** The seven scientific criteria of annex I to decision IX/20, in their order. */
const criteria = ['criteria1', 'criteria2', 'criteria3', 'criteria4', 'criteria5', 'criteria6', 'criteria7'] as const

const step = (name: string) => where('status', name)
const approved = step('approved')
const toCop = step('recommendedToCop')
const toSbstta = step('recommendedToSbstta')
const toWorkshop = step('recommendedToWorkshop')
const toAny = step('recommendedToAny')

const governments = { type: 'terms', vocabulary: 'countries' } as const satisfies Field
const organizations = { type: 'references', formats: ['organization'] } as const satisfies Field
const by = (field: string, who: string) => where(field, who)

/** Ecologically or biologically significant marine area: where it is, why it is significant, and how far its description has been considered. */
export const marineEbsa: Format = {
  name: 'marineEbsa',
  code: 'EBSA',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'summary',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'summary', 'areaIntroduction'] },
    { name: 'place', fields: ['region', 'location', 'countries', 'beyondNationalJurisdiction', 'gisFiles', 'gisMapCenter'] },
    { name: 'description', fields: ['areaDescription', 'areaConditions', 'areaFeatures', 'referenceText', 'resources', 'relation'] },
    {
      name: 'status',
      fields: [
        'status',
        'approvedByCopDecision',
        'approvedByGovernment',
        'approvedByGovernmentOn',
        'recommendedToCopBySbstta',
        'recommendedToCopByGovernment',
        'recommendedToCopByGovernmentOn',
        'recommendedToSbsttaBy',
        'recommendedToSbsttaByWorkshop',
        'recommendedToWorkshopBy',
        'recommendedToWorkshopByGovernments',
        'recommendedToWorkshopByOrganizations',
        'recommendedToWorkshopByOthers',
        'recommendedToAnyBy',
        'recommendedToAnyByGovernments',
        'recommendedToAnyByOrganizations',
        'recommendedToAnyByOthers',
      ],
    },
    { name: 'criteria', fields: ['assessments'] },
    tailSection,
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    summary: { type: 'localizedText', required: true },
    areaIntroduction: { type: 'richText' },
    region: { type: 'term', vocabulary: 'ebsa-regions', required: true },
    location: { type: 'richText', required: true },
    countries: { ...governments, required: true },
    beyondNationalJurisdiction: { type: 'boolean' },
    gisFiles: { ...gisFiles, required: true },
    gisMapCenter,
    areaDescription: { type: 'richText' },
    areaConditions: { type: 'richText' },
    areaFeatures: { type: 'richText' },
    referenceText: { type: 'richText' },
    resources: { type: 'references', formats: ['resource'] },
    relation: { type: 'links' },
    status: { type: 'choice', options: ['approved', 'recommendedToCop', 'recommendedToSbstta', 'recommendedToWorkshop', 'recommendedToAny'] },
    approvedByCopDecision: { type: 'reference', formats: ['decision'], visible: approved },
    approvedByGovernment: { type: 'term', vocabulary: 'countries', visible: approved },
    approvedByGovernmentOn: { type: 'date', visible: approved },
    recommendedToCopBySbstta: { type: 'reference', formats: ['recommendation'], visible: toCop },
    recommendedToCopByGovernment: { type: 'term', vocabulary: 'countries', visible: toCop },
    recommendedToCopByGovernmentOn: { type: 'date', visible: toCop },
    recommendedToSbsttaBy: { type: 'choice', options: ['SCBD', 'ORG'], visible: toSbstta },
    recommendedToSbsttaByWorkshop: { type: 'reference', formats: ['meeting'], visible: toSbstta },
    recommendedToWorkshopBy: { type: 'choice', options: ['GOV', 'ORG', 'OTHER'], visible: toWorkshop },
    recommendedToWorkshopByGovernments: { ...governments, visible: all(toWorkshop, by('recommendedToWorkshopBy', 'GOV')) },
    recommendedToWorkshopByOrganizations: { ...organizations, visible: all(toWorkshop, by('recommendedToWorkshopBy', 'ORG')) },
    recommendedToWorkshopByOthers: { type: 'localizedText', visible: all(toWorkshop, by('recommendedToWorkshopBy', 'OTHER')) },
    recommendedToAnyBy: { type: 'choice', options: ['GOV', 'ORG', 'OTHER'], visible: toAny },
    recommendedToAnyByGovernments: { ...governments, visible: all(toAny, by('recommendedToAnyBy', 'GOV')) },
    recommendedToAnyByOrganizations: { ...organizations, visible: all(toAny, by('recommendedToAnyBy', 'ORG')) },
    recommendedToAnyByOthers: { type: 'localizedText', visible: all(toAny, by('recommendedToAnyBy', 'OTHER')) },
    assessments: {
      type: 'groups',
      maxItems: criteria.length,
      fields: {
        identifier: { type: 'choice', options: criteria, required: true },
        level: { type: 'choice', options: ['high', 'medium', 'low', 'noInformation'], required: true },
        justification: { type: 'richText' },
      },
    },
    ...tail,
  },
  rules: [{ kind: 'distinct', code: 'assessment.criterion', fields: ['assessments/identifier'] }],
  facets: [
    { facet: 'marineRegion', path: 'region' },
    { facet: 'mentioned', path: 'countries' },
  ],
  legacyNames: { areaIntroducion: 'areaIntroduction', recommendedToAnyByGovernment: 'recommendedToAnyByGovernments' },
}
