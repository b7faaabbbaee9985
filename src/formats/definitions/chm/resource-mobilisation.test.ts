import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { labelOf } from '../../wording.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { resourceMobilisation } from './resource-mobilisation.ts'
import { resourceMobilisation2020 } from './resource-mobilisation-2020.ts'

const money = { currency: { identifier: 'iso-4217-1' }, multiplier: 'millions' }
const baseline = { odaCategories: [{ identifier: 'resource-categories-1' }] }
const body = (changes: object) => exampleBody(resourceMobilisation, { ...changes })
const issues = (changes: object) => refusals(resourceMobilisation, body(changes))
const flows = (...years: readonly number[]) => ({
  internationalResources: { ...money, baselineData: { ...baseline, financialFlows: years.map(year => ({ year, odaAmount: 1 })) } },
})

test('flows are of the five years of the baseline, each once', () => {
  const at = '/internationalResources/baselineData/financialFlows'

  assert.deepEqual(issues(flows(2006, 2007, 2008, 2009, 2010)), [])
  assert.deepEqual(issues(flows(2006, 2011)), [`${at}/1/year number.large`])
  assert.deepEqual(issues(flows(2008, 2009, 2008)), [`${at}/2/year finance.year`])
  assert.ok(issues(flows(2006, 2007, 2008, 2009, 2010, 2010)).includes(`${at} list.long`))
})

test('the gap is what is needed less what is there, and nobody else’s figure', () => {
  const estimates = [
    { year: 2014, fundingNeedAmount: 10.3, availableResourcesAmount: 10.1, fundingGapAmount: 99 },
    { year: 2015, fundingNeedAmount: 2, availableResourcesAmount: 5 },
    { year: 2016, fundingNeedAmount: 2, fundingGapAmount: 2 },
  ]

  const needs = body({
    financialAvailabilityData: { reportFundingNeeds: true },
    fundingNeedsData: { ...money, annualEstimates: estimates },
  })['fundingNeedsData'] as { readonly annualEstimates: readonly { readonly fundingGapAmount?: number }[] }

  assert.deepEqual(needs.annualEstimates.map(({ fundingGapAmount }) => fundingGapAmount), [0.2, -3, undefined]) // prettier-ignore
})

test('expenditures, needs and plans are asked of countries that report them', () => {
  const amounts = {
    domesticExpendituresData: { ...money, expenditures: [{ year: 2012, amount: 3 }], govCentralDirectlyRelated: true },
    fundingNeedsData: money,
    nationalPlansData: { ...money, domesticSources: [{ name: { en: 'Budget' }, amount2014: 4 }] },
  }
  const nothing = { reportDomesticExpenditures: false, reportFundingNeeds: false, prepareFinancePlans: false }

  const silent = body({ ...amounts, financialAvailabilityData: nothing })

  assert.ok(!('domesticExpendituresData' in silent) && !('fundingNeedsData' in silent) && !('nationalPlansData' in silent))
  assert.deepEqual(body({ ...amounts, financialAvailabilityData: { ...nothing, reportDomesticExpenditures: true } })['domesticExpendituresData'], amounts.domesticExpendituresData) // prettier-ignore
})

test('comments are asked once something was done', () => {
  const said = (hasBiodiversityAssessment: string) =>
    'hasBiodiversityAssessmentComments' in body({ hasBiodiversityAssessment, hasBiodiversityAssessmentComments: { en: 'A study' } })

  assert.deepEqual(['notnecessary', 'notyet', 'some', 'comprehensive'].map(said), [false, false, true, true])
})

test('collective action is measured in a unit that the country names', () => {
  const acting = { domesticCollectiveAction: 'some', contributions: [{ year: 2010, amount: 40 }] }

  assert.deepEqual(issues({ domesticExpendituresData: acting, financialAvailabilityData: undefined }), ['/domesticExpendituresData/measurementUnit field.missing']) // prettier-ignore
})

test('old names are read wherever they stand', () => {
  const old = {
    internationalResources: { ...money, baselineData: { ...baseline, odaoofActions: [{ identifier: 'action-types-1' }], baselineFlows: [{ year: 2006 }] } }, // prettier-ignore
    financialAvailabilityData: { reportFundingNeeds: true },
    fundingNeedsData: { ...money, annualEstimates: [{ year: 2014, fundingNeedAmout: 7 }] },
  }

  const read = body(old) as { readonly [block: string]: { readonly [part: string]: unknown } }

  assert.deepEqual(read['internationalResources']!['baselineData'], { ...baseline, odaOofActions: [{ identifier: 'action-types-1' }], financialFlows: [{ year: 2006 }] }) // prettier-ignore
  assert.deepEqual(read['fundingNeedsData']!['annualEstimates'], [{ year: 2014, fundingNeedAmount: 7 }])
})

test('a framework without a title goes by the name of its format, and amounts by their year', () => {
  assert.equal(titleOf(resourceMobilisation, body({ title: undefined }))['en'], 'Financial reporting framework 2015')
  assert.equal(labelOf(resourceMobilisation, '/nationalPlansData/domesticSources/3/amount2018')['en'], 'Amount in 2018')
})

test('in 2020 each year says once whether the gap shrank', () => {
  const plans = (...years: readonly string[]) =>
    refusals(
      resourceMobilisation2020,
      exampleBody(resourceMobilisation2020, { nationalPlansData: { ...money, gapReductions: years.map(identifier => ({ identifier, hasReduced: true })) } }), // prettier-ignore
    )

  assert.deepEqual(plans('2016', '2017'), [])
  assert.deepEqual(plans('2016', '2016'), ['/nationalPlansData/gapReductions/1/identifier finance.year'])
})
