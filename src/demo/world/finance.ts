import type { Data } from '#formats'
import { penOf } from '../pen.ts'
import type { Sketch } from '../sketch.ts'

const no = penOf('no').record
const eg = penOf('eg').record
const za = penOf('za').record
const kz = penOf('kz').record

/** A table by year: one figure each in the columns named. */
const byYear = (columns: readonly string[], rows: { readonly [year: number]: readonly number[] }, rest: Data = {}): readonly Data[] =>
  Object.entries(rows).map(([year, figures]) => ({
    year: Number(year),
    ...Object.fromEntries(columns.map((column, index) => [column, figures[index]])),
    ...rest,
  }))

const flows = ['odaAmount', 'oofAmount', 'otherAmount']
const needs = ['fundingNeedAmount', 'availableResourcesAmount']

/** The years of a plan: one amount for each from 2014 on. */
const plan = (name: string | Data, amounts: readonly number[]): Data => ({
  name,
  ...Object.fromEntries(amounts.map((amount, index) => [`amount${2014 + index}`, amount])),
})

/** Frameworks of resource mobilization: money given, spent, needed and planned, by year. */
export const finance: readonly Sketch[] = [
  no('resourceMobilisation', 'finance.2015', {
    ownerBehalf: 'The government as a whole',
    hasAuthority: true,
    respondentName: 'Solveig Brattli',
    respondentDesignation: 'Senior adviser',
    respondentOrganization: 'Ministry of Climate and Nature',
    respondentEmails: ['solveig@environment-no.example'],
    completedDate: '2015-12-11',
    internationalResources: {
      currency: 'NOK',
      multiplier: 'millions',
      baselineData: {
        financialFlows: byYear(flows, {
          2006: [1210, 40, 12],
          2007: [1385, 35, 14],
          2008: [1740, 31, 14],
          2009: [2205, 44, 19],
          2010: [2630, 52, 21],
        }),
        odaCategories: ['Bilateral', 'Multilateral'],
        odaOofType: 'Disbursements',
        methodologyUsed: 'oecd_dac',
        coefficient: 40,
        odaConfidenceLevel: 'Based on comprehensive evidence',
        oofConfidenceLevel: 'Based on limited evidence',
        methodologicalComments: 'Projects marked as principal count in full, as significant with four tenths.',
      },
      progressData: { financialFlows: byYear(flows, { 2011: [2710, 60, 25], 2012: [2990, 48, 30], 2013: [3405, 55, 30] }) },
      hasPrivateSectorMeasures: 'some',
      hasPrivateSectorMeasuresComments: 'Reporting duties for listed companies with activities in rainforests.',
    },
    hasNationalBiodiversityInclusion: 'comprehensive',
    hasNationalBiodiversityInclusionComments: 'Part of the budget act.',
    hasBiodiversityAssessment: 'some',
    financialAvailabilityData: { reportDomesticExpenditures: true, reportFundingNeeds: true, prepareFinancePlans: true },
    domesticExpendituresData: {
      currency: 'NOK',
      multiplier: 'millions',
      expenditures: byYear(
        ['amount'],
        { 2010: [3120], 2011: [3290], 2012: [3405], 2013: [3588], 2014: [3710] },
        { confidenceLevel: 'Based on partial evidence' },
      ),
      govCentralDirectlyRelated: true,
      govCentralIndirectlyRelated: true,
      municipalDirectlyRelated: true,
      privateDirectlyRelated: false,
      sourcesAdditionalComments: 'Municipal figures are sums of answers from 310 of 428 municipalities.',
      domesticCollectiveAction: 'some',
      measurementUnit: 'hectares',
      contributions: byYear(['amount'], { 2013: [125000], 2014: [131000] }),
      domesticCollectiveActionMethodology: 'cmfeccabc',
    },
    fundingNeedsData: {
      currency: 'NOK',
      multiplier: 'millions',
      annualEstimates: byYear(
        needs,
        { 2014: [4200, 3710], 2015: [4350, 3900], 2016: [4480, 4025], 2017: [4600, 4100] },
        { action: 'Management of protected areas' },
      ),
    },
    nationalPlansData: {
      currency: 'NOK',
      multiplier: 'millions',
      domesticSources: [plan('State budget', [3710, 3900, 4025, 4100, 4230, 4300, 4400]), plan('Fee on pesticides', [60, 60, 58, 55, 52, 50, 48])],
      internationalSources: [plan('Regional programme for seas', [20, 20, 25, 25, 25, 30, 30])],
    },
    hasDomesticPrivateSectorMeasures: 'some',
    hasDomesticPrivateSectorMeasuresComments: 'Certification of forests.',
  }),
  eg('resourceMobilisation', 'finance.2015', {
    ownerBehalf: 'A ministry or department',
    hasAuthority: true,
    respondentName: 'نادية الشربيني',
    completedDate: '2015-11-30',
    internationalResources: {
      currency: 'EGP',
      multiplier: 'thousands',
      baselineData: {
        financialFlows: byYear(flows, { 2008: [5200, 0, 310], 2009: [6100, 0, 290], 2010: [7450, 120, 330] }),
        odaCategories: ['Multilateral'],
        odaOofType: 'Commitments',
        methodologicalComments: { ar: 'جُمعت الأرقام من عقود المشاريع الموقعة.' },
      },
      hasPrivateSectorMeasures: 'no',
    },
    hasNationalBiodiversityInclusion: 'some',
    hasNationalBiodiversityInclusionComments: { ar: 'بند خاص بالمحميات في الموازنة العامة.', en: 'A line for reserves in the general budget.' },
    hasBiodiversityAssessment: 'notyet',
    financialAvailabilityData: { reportDomesticExpenditures: true, reportFundingNeeds: false, prepareFinancePlans: false },
    domesticExpendituresData: {
      currency: 'EGP',
      multiplier: 'thousands',
      expenditures: byYear(['amount'], { 2013: [48000], 2014: [51500] }, { confidenceLevel: 'Based on comprehensive evidence' }),
      govCentralDirectlyRelated: true,
      domesticCollectiveAction: 'notyet',
    },
  }),
  za('resourceMobilisation2020', 'finance.2020', {
    ownerBehalf: 'The government as a whole',
    hasAuthority: true,
    respondentName: 'Nomvula Dlamini',
    respondentDesignation: 'Director, environmental budgets',
    completedDate: '2020-10-16',
    internationalResources: {
      currency: 'ZAR',
      multiplier: 'millions',
      financialFlows: byYear(flows, { 2016: [14, 2, 9], 2017: [15, 2, 11], 2018: [15, 3, 11], 2019: [17, 3, 12] }),
      odaCategories: ['Bilateral'],
      odaOofType: 'Disbursements',
      methodologyUsed: 'oecd_dac',
    },
    hasNationalBiodiversityInclusion: 'comprehensive',
    hasBiodiversityAssessment: 'comprehensive',
    hasBiodiversityAssessmentComments: 'Accounts of natural capital are published beside the national accounts.',
    domesticExpendituresData: {
      domesticCollectiveAction: 'some',
      multiplier: 'thousands',
      measurementUnit: 'hectares under stewardship',
      contributions: byYear(['amount'], { 2017: [410], 2018: [446], 2019: [502] }, { confidenceLevel: 'Based on comprehensive evidence' }),
      domesticCollectiveActionMethodology: 'other',
      domesticCollectiveActionMethodologyOther: 'Register of stewardship contracts',
    },
    nationalPlansData: {
      currency: 'ZAR',
      multiplier: 'millions',
      domesticSources: [plan('Tax deduction for protected land', [0, 4, 11, 16, 22, 27, 31])],
      internationalSources: [plan('Grants', [9, 9, 10, 11, 11, 12, 12])],
      gapReductions: [2018, 2019, 2020].map(year => ({ identifier: String(year), hasReduced: year > 2018 })),
      hasReduceGapOverall: 'Reduced somewhat',
      hasDomesticPrivateSectorMeasures: 'some',
    },
  }),
  kz('resourceMobilisation2020', 'finance.2020', {
    ownerBehalf: 'An agency or institution',
    hasAuthority: true,
    respondentName: 'Динара Оспанова',
    completedDate: '2020-12-01',
    internationalResources: {
      currency: 'KZT',
      multiplier: 'millions',
      financialFlows: byYear(flows, { 2017: [820, 0, 45], 2018: [905, 0, 52], 2019: [990, 60, 58] }),
      odaCategories: ['Multilateral'],
      methodologyUsed: 'other',
      methodologyUsedComments: 'По договорам, зарегистрированным в министерстве финансов.',
    },
    hasNationalBiodiversityInclusion: 'some',
    hasNationalBiodiversityInclusionComments: {
      ru: 'Отдельная программа с показателями по сайгаку и тугайным лесам.',
      en: 'A programme of its own, with indicators for saiga and riverine forests.',
    },
    nationalPlansData: {
      currency: 'KZT',
      multiplier: 'millions',
      domesticSources: [plan('Республиканский бюджет', [5100, 5400, 5900, 6300, 6900, 7400, 7800])],
      hasReduceGapOverall: 'Not known',
    },
  }),
]
