import { where } from '#platform/filter.ts'
import type { Fields, Format } from '../../format.ts'
import { government, languages, tail, tailSection } from '../shared.ts'
import {
  assessed,
  collectiveContributions,
  eachYearOnce,
  expenditures,
  financialFlows,
  flowConfidence,
  flowMethod,
  included,
  measuresTaken,
  moneyUnit,
  moneyUnitWhile,
  respondent,
  sources,
  yearly,
} from './finance.ts'

const reportsExpenditures = where('financialAvailabilityData/reportDomesticExpenditures', true)
const reportsNeeds = where('financialAvailabilityData/reportFundingNeeds', true)
const preparesPlans = where('financialAvailabilityData/prepareFinancePlans', true)

/** Who spends: each source says whether its amounts are related to biodiversity directly, indirectly, or both. */
const spenders = ['govCentral', 'provincial', 'municipal', 'extra', 'private', 'other', 'ilc'] as const
const coverage: Fields = Object.fromEntries(
  spenders.flatMap(name =>
    ['DirectlyRelated', 'IndirectlyRelated'].map(related => [`${name}${related}`, { type: 'boolean', visible: reportsExpenditures }]),
  ),
)

/** Financial reporting framework 2015 (decision XII/3, annex II): baseline 2006–2010 and progress to 2015. */
export const resourceMobilisation: Format = {
  name: 'resourceMobilisation',
  code: 'RM15',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  oneFor: ['government'],
  title: ['title'],
  date: 'completedDate',
  sections: [
    { name: 'respondent', fields: ['languages', 'government', ...Object.keys(respondent)] },
    { name: 'flows', fields: ['internationalResources'] },
    {
      name: 'inclusion',
      fields: [
        'hasNationalBiodiversityInclusion',
        'hasNationalBiodiversityInclusionComments',
        'hasBiodiversityAssessment',
        'hasBiodiversityAssessmentComments',
      ],
    },
    { name: 'availability', fields: ['financialAvailabilityData'] },
    { name: 'expenditures', fields: ['domesticExpendituresData'] },
    { name: 'needs', fields: ['fundingNeedsData'] },
    { name: 'plans', fields: ['nationalPlansData', 'hasDomesticPrivateSectorMeasures', 'hasDomesticPrivateSectorMeasuresComments'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    ...respondent,
    internationalResources: {
      type: 'group',
      required: true,
      fields: {
        ...moneyUnit,
        baselineData: {
          type: 'group',
          required: true,
          fields: {
            financialFlows: financialFlows(2006, 2010),
            ...flowMethod,
            ...flowConfidence,
            methodologicalComments: { type: 'localizedText' },
          },
        },
        progressData: { type: 'group', fields: { financialFlows: financialFlows(2011, 2015), ...flowConfidence } },
        ...measuresTaken('hasPrivateSectorMeasures'),
      },
    },
    ...included('hasNationalBiodiversityInclusion'),
    ...assessed('hasBiodiversityAssessment'),
    financialAvailabilityData: {
      type: 'group',
      fields: {
        reportDomesticExpenditures: { type: 'boolean' },
        reportFundingNeeds: { type: 'boolean' },
        prepareFinancePlans: { type: 'boolean' },
      },
    },
    domesticExpendituresData: {
      type: 'group',
      fields: {
        ...moneyUnitWhile(reportsExpenditures),
        expenditures: { ...expenditures, visible: reportsExpenditures },
        ...coverage,
        sourcesAdditionalComments: { type: 'localizedText', visible: reportsExpenditures },
        ...collectiveContributions,
      },
    },
    fundingNeedsData: {
      type: 'group',
      visible: reportsNeeds,
      fields: {
        ...moneyUnit,
        annualEstimates: yearly(2014, 2020, {
          fundingNeedAmount: { type: 'money' },
          availableResourcesAmount: { type: 'money' },
          fundingGapAmount: { type: 'number', system: true },
          action: { type: 'localizedText' },
        }),
        additionalComments: { type: 'localizedText' },
      },
    },
    nationalPlansData: {
      type: 'group',
      visible: preparesPlans,
      fields: { ...moneyUnit, domesticSources: sources, internationalSources: sources, additionalComments: { type: 'localizedText' } },
    },
    ...measuresTaken('hasDomesticPrivateSectorMeasures'),
    ...tail,
  },
  rules: eachYearOnce(
    'internationalResources/baselineData/financialFlows',
    'internationalResources/progressData/financialFlows',
    'domesticExpendituresData/expenditures',
    'domesticExpendituresData/contributions',
    'fundingNeedsData/annualEstimates',
  ),
  derivations: [{ set: 'fundingNeedsData/annualEstimates/fundingGapAmount', difference: ['fundingNeedAmount', 'availableResourcesAmount'] }],
  facets: [
    { facet: 'currency', path: 'internationalResources/currency' },
    { facet: 'actionType', path: 'internationalResources/baselineData/odaOofActions' },
  ],
  legacyNames: {
    'internationalResources/baselineData/odaoofActions': 'internationalResources/baselineData/odaOofActions',
    'internationalResources/baselineData/baselineFlows': 'internationalResources/baselineData/financialFlows',
    'internationalResources/progressData/progressFlows': 'internationalResources/progressData/financialFlows',
    'fundingNeedsData/annualEstimates/fundingNeedAmout': 'fundingNeedsData/annualEstimates/fundingNeedAmount',
  },
}
