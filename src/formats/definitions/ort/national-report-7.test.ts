import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from '../../counted.ts'
import { referencesIn } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalReport7 } from './national-report-7.ts'

const text = { en: '<p>Example</p>' }
const national = { identifier: 'EXAMPLE-nationalTarget7-1@1' }
const global = { identifier: 'GBF-TARGET-04' }
const answers = {
  mainActionsSummary: text,
  levelOfProgress: { identifier: 'progress-1' },
  progressSummary: text,
  keyChallengesSummary: text,
  actionEffectivenessSummary: text,
}
const body = (changes: object) => exampleBody(nationalReport7, { ...changes })
const rows = (...sectionIII: readonly object[]) => body({ sectionIII: sectionIII.map(row => ({ ...answers, ...row })) })
const issues = (data: ReturnType<typeof body>) => refusals(nationalReport7, data)
const nbsap = (changes: object) =>
  body({
    sectionII: { hasRevisedNbsap: 'yes', hasStakeholderEngagement: false, hasNbsapAdopted: 'inProgress', implementationProgress: text, ...changes },
  })

test('a row is about a national target or, where none covers it, about a global one', () => {
  const report = rows({ targetType: 'national', target: national }, { targetType: 'global', target: global })

  assert.deepEqual(issues(report), [])
  assert.deepEqual(referencesIn(nationalReport7, report).filter(({ path }) => path.startsWith('/sectionIII') && path.endsWith('/target')), [
    { path: '/sectionIII/0/target', identifier: national.identifier },
  ]) // prettier-ignore
})

test('a row does not name a record as a global target, nor a term as a national one', () => {
  assert.deepEqual(issues(rows({ targetType: 'global', target: national })), ['/sectionIII/0/target term.unknown'])
  assert.deepEqual(issues(rows({ targetType: 'national', target: global })), ['/sectionIII/0/target reference.unknown'])
})

test('each target and each goal has one row', () => {
  const goal = { gbfGoal: { identifier: 'GBF-GOAL-A' }, summaryOfProgress: text }

  assert.deepEqual(issues(rows({ targetType: 'global', target: global }, { targetType: 'global', target: global })), ['/sectionIII/1/target report.target']) // prettier-ignore
  assert.deepEqual(issues(body({ sectionIV: [goal, goal] })), ['/sectionIV/1/gbfGoal report.goal'])
})

test('global rows have headline and binary indicators only', () => {
  const data = { indicator: { identifier: 'gbf-component-1' } }
  const indicatorData = { headline: [{ indicator: { identifier: 'gbf-headline-1' } }], component: [data] }

  const report = rows({ targetType: 'national', target: national, indicatorData }, { targetType: 'global', target: global, indicatorData })
  const [first, second] = report['sectionIII'] as readonly { readonly indicatorData: object }[]

  assert.deepEqual(Object.keys(first!.indicatorData), ['headline', 'component'])
  assert.deepEqual(Object.keys(second!.indicatorData), ['headline'])
})

test('what is asked of the strategy follows from how far it has come', () => {
  assert.deepEqual(issues(nbsap({})), [])
  assert.deepEqual(issues(nbsap({ hasRevisedNbsap: 'inProgress' })), ['/sectionII/anticipatedNbsapDate field.missing'])
  assert.deepEqual(issues(nbsap({ hasStakeholderEngagement: true })), ['/sectionII/stakeholders field.missing'])
  assert.deepEqual(issues(nbsap({ hasNbsapAdopted: 'yes' })), ['/sectionII/policyInstrument field.missing'])
  assert.deepEqual(issues(nbsap({ hasNbsapAdopted: 'other' })), [
    '/sectionII/hasNbsapAdoptedInfo field.missing',
    '/sectionII/anticipatedNbsapAdoptionDate field.missing',
  ])
})

test('names that the documentation uses are read as the ones of the form', () => {
  const { mainActionsSummary: _asked, ...others } = answers
  const old = body({
    sectionIII: [{ ...others, targetType: 'global', target: global, mainActionsInfo: text }],
    sectionV: { assessmentSummaryInfo: text },
    additionalInformation: text,
    sectionOtherInfo: undefined,
  })

  assert.deepEqual(issues(old), [])
  assert.deepEqual(old['sectionV'], { assessmentSummary: text })
  assert.deepEqual(old['sectionOtherInfo'], { additionalInformation: text })
})

test('reports are found by the progress and indicators of their rows', () => {
  const indicatorData = { headline: [{ indicator: { identifier: 'gbf-headline-1' } }] }

  const facets = facetsOf(nationalReport7, rows({ targetType: 'global', target: global, indicatorData }))

  assert.deepEqual(facets['progress'], ['progress-1'])
  assert.ok(facets['indicator']!.includes('gbf-headline-1'))
})
