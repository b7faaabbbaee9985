import type { Format } from '../../format.ts'
import { government, languages, tail, tailSection } from '../shared.ts'
import {
  assessed,
  collectiveContributions,
  eachYearOnce,
  financialFlows,
  flowConfidence,
  flowMethod,
  included,
  isDone,
  measuresTaken,
  moneyUnit,
  respondent,
  sources,
} from './finance.ts'

const { domesticCollectiveAction, domesticCollectiveActionComments, measurementUnit, contributions, ...methodology } = collectiveContributions

/** Years of the period in which the gap was to shrink. */
const years = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'] as const

/** Financial reporting framework 2020: flows of 2016 to 2020 and how far the gap in finance was reduced. In the money of the 2015 report. */
export const resourceMobilisation2020: Format = {
  name: 'resourceMobilisation2020',
  code: 'RM20',
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
    { name: 'expenditures', fields: ['domesticExpendituresData'] },
    { name: 'plans', fields: ['nationalPlansData'] },
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
        financialFlows: financialFlows(2016, 2020),
        ...flowMethod,
        ...flowConfidence,
        methodologicalComments: { type: 'localizedText' },
        ...measuresTaken('hasPrivateSectorMeasures'),
      },
    },
    ...included('hasNationalBiodiversityInclusion'),
    ...assessed('hasBiodiversityAssessment'),
    domesticExpendituresData: {
      type: 'group',
      fields: {
        domesticCollectiveAction: domesticCollectiveAction!,
        domesticCollectiveActionComments: domesticCollectiveActionComments!,
        multiplier: { ...moneyUnit['multiplier']!, visible: isDone('domesticCollectiveAction') },
        measurementUnit: measurementUnit!,
        contributions: {
          ...contributions!,
          fields: { ...contributions!.fields!, year: { type: 'number', integer: true, min: 2006, max: 2020, required: true } },
        },
        ...methodology,
      },
    },
    nationalPlansData: {
      type: 'group',
      fields: {
        currency: moneyUnit['currency']!,
        multiplier: moneyUnit['multiplier']!,
        domesticSources: sources,
        internationalSources: sources,
        gapReductions: {
          type: 'groups',
          maxItems: years.length,
          fields: { identifier: { type: 'choice', options: years, required: true }, hasReduced: { type: 'boolean', required: true } },
        },
        hasReduceGapOverall: { type: 'term', vocabulary: 'gap-reduction' },
        additionalComments: { type: 'localizedText' },
        ...measuresTaken('hasDomesticPrivateSectorMeasures'),
      },
    },
    ...tail,
  },
  rules: [
    ...eachYearOnce('internationalResources/financialFlows', 'domesticExpendituresData/contributions'),
    { kind: 'distinct', code: 'finance.year', fields: ['nationalPlansData/gapReductions/identifier'] },
  ],
  facets: [
    { facet: 'currency', path: 'internationalResources/currency' },
    { facet: 'actionType', path: 'internationalResources/odaOofActions' },
  ],
  legacyNames: {
    'internationalResources/odaoofActions': 'internationalResources/odaOofActions',
    'internationalResources/progressFlows': 'internationalResources/financialFlows',
  },
}
