import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { languages, local, national, regional, subNational } from '../shared.ts'
import { submitter } from './submitter.ts'

const basedIn = (...scope: readonly string[]) => where('jurisdiction', ...scope)
const inCountries = basedIn(national, subNational, local)
const inRegions = basedIn(regional)

const coversCountries = where('coverageScope', 'national', 'multiCountries')
const coversRegions = where('coverageScope', 'global')
/** National targets are those of the one country that the commitment covers. */
const coversOneCountry = where('coverageScope', 'national')

const openEnded = where('isOpenEnded', true)
const linked = where('isLinkedToNbsap', true)
const reportsOn15 = where('isReportingOnTarget15', true)
const tracked = where('isProgressTracked', true)

/** Goals and targets to which the commitment contributes, as paths of facts. */
const addressed = ['primaryGlobalAlignment', 'otherGlobalAlignments'] as const

/** Commitment of an actor that is not a State: a company, a city, indigenous peoples, youth, an organization (decision 16/32). */
export const stakeholderCommitment: Format = {
  name: 'stakeholderCommitment',
  code: 'SCM',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'description',
  date: 'timelineStartDate',
  sections: [
    { name: 'submitter', fields: ['languages', ...Object.keys(submitter)] },
    { name: 'base', fields: ['jurisdiction', 'jurisdictionCountries', 'jurisdictionRegions'] },
    {
      name: 'commitment',
      fields: [
        'title',
        'description',
        'timelineStartDate',
        'isOpenEnded',
        'timelineEndDate',
        'nextStepsInformation',
        'performanceInformation',
        'endorsementsInformation',
      ],
    },
    { name: 'coverage', fields: ['coverageScope', 'coverageCountries', 'coverageRegions', 'coverageOther'] },
    { name: 'plans', fields: ['isLinkedToNbsap', 'linkedToNbsapCountries'] },
    {
      name: 'alignment',
      fields: [
        'primaryNationalTarget',
        'otherNationalTargets',
        'primaryGlobalAlignment',
        'otherGlobalAlignments',
        'indicators',
        'implementingConsiderations',
        'alignmentInformation',
      ],
    },
    { name: 'means', fields: ['fundingSource', 'isFundingSufficient', 'internationalFrameworks', 'partners', 'implementationStrategies'] },
    {
      name: 'reporting',
      fields: ['isReportingOnTarget15', 'target15Information', 'isProgressTracked', 'progressInformation', 'progressTrackingUrl'],
    },
    { name: 'additional', fields: ['additionalInformation', 'additionalDocuments', 'linkedAttachments', 'notes'] },
  ],
  fields: {
    languages,
    ...submitter,
    jurisdiction: { type: 'term', vocabulary: 'ort-scope', custom: [subNational, local], required: true },
    jurisdictionCountries: { type: 'terms', vocabulary: 'countries', visible: inCountries, required: inCountries },
    jurisdictionRegions: { type: 'terms', vocabulary: 'regions', visible: inRegions, required: inRegions },
    title: { type: 'localizedText', required: true },
    description: { type: 'richText', required: true },
    timelineStartDate: { type: 'date', required: true },
    isOpenEnded: { type: 'boolean' },
    timelineEndDate: { type: 'date' },
    nextStepsInformation: { type: 'richText', visible: openEnded, required: openEnded },
    performanceInformation: { type: 'richText' },
    endorsementsInformation: { type: 'richText' },
    coverageScope: { type: 'choice', options: ['national', 'multiCountries', 'global'], required: true },
    coverageCountries: {
      type: 'terms',
      vocabulary: 'countries',
      visible: coversCountries,
      required: coversCountries,
      maxItems: 1,
      limited: coversOneCountry,
    },
    coverageRegions: { type: 'terms', vocabulary: 'regions', visible: coversRegions, required: coversRegions },
    coverageOther: { type: 'localizedTexts' },
    isLinkedToNbsap: { type: 'boolean', required: true },
    linkedToNbsapCountries: { type: 'terms', vocabulary: 'countries', visible: linked, required: linked },
    primaryNationalTarget: { type: 'reference', formats: ['nationalTarget7'], visible: coversOneCountry },
    otherNationalTargets: { type: 'references', formats: ['nationalTarget7'], visible: coversOneCountry },
    primaryGlobalAlignment: { type: 'term', vocabulary: 'gbf-goals-targets' },
    otherGlobalAlignments: { type: 'terms', vocabulary: 'gbf-goals-targets' },
    indicators: { type: 'terms', vocabulary: ['gbf-headline', 'gbf-binary', 'gbf-component', 'gbf-complementary'] },
    implementingConsiderations: { type: 'terms', vocabulary: 'gbf-considerations' },
    alignmentInformation: { type: 'richText' },
    fundingSource: { type: 'richText' },
    isFundingSufficient: { type: 'boolean', required: true },
    internationalFrameworks: { type: 'richText' },
    partners: { type: 'richText', required: true },
    implementationStrategies: { type: 'richText' },
    isReportingOnTarget15: { type: 'boolean', required: true },
    target15Information: { type: 'richText', visible: reportsOn15, required: reportsOn15 },
    isProgressTracked: { type: 'boolean', required: true },
    progressInformation: { type: 'richText', visible: tracked, required: tracked },
    progressTrackingUrl: { type: 'url', visible: tracked },
    additionalInformation: { type: 'richText' },
    additionalDocuments: { type: 'links' },
    linkedAttachments: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  rules: [
    { kind: 'exactlyOne', code: 'commitment.end', fields: ['timelineEndDate', 'isOpenEnded'] },
    { kind: 'ordered', code: 'period.order', fields: ['timelineStartDate', 'timelineEndDate'] },
    { kind: 'atLeastOne', code: 'commitment.alignment', fields: ['primaryNationalTarget', 'primaryGlobalAlignment'] },
    { kind: 'linked', code: 'indicator.unlinked', fields: ['indicators'], from: addressed },
  ],
  facets: [
    { facet: 'organizationType', path: 'organizationType' },
    { facet: 'country', path: 'country' },
    { facet: 'mentioned', path: 'coverageCountries' },
    { facet: 'mentioned', path: 'coverageRegions' },
    { facet: 'target', path: 'primaryGlobalAlignment' },
    { facet: 'target', path: 'otherGlobalAlignments' },
    { facet: 'indicator', path: 'indicators' },
    { facet: 'consideration', path: 'implementingConsiderations' },
  ],
}
