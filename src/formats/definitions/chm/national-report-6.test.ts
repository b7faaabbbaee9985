import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { labelOf } from '../../wording.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalReport6 } from './national-report-6.ts'

const target = { identifier: 'EXAMPLE-nationalTarget-1@1' }
const aichi = { identifier: 'aichi-targets-1' }
const text = { en: '<p>Example</p>' }
const body = (changes: object) => exampleBody(nationalReport6, { ...changes })
const part = (changes: object, name: string) => body(changes)[name] as { readonly [part: string]: unknown }

test('twenty Aichi Targets and sixteen plant targets are asked, each with its number in its name', () => {
  const { fields } = nationalReport6

  assert.equal(Object.keys(fields['nationalContribution']!.fields!).filter(name => /^aichiTarget\d+$/.test(name)).length, 20)
  assert.equal(Object.keys(fields['gspcNationalContribution']!.fields!).filter(name => /^gspcTarget\d+$/.test(name)).length, 16)
  assert.equal(labelOf(nationalReport6, 'nationalContribution/aichiTarget17')['en'], 'Aichi Target 17: Biodiversity strategies and action plans')
  assert.equal(labelOf(nationalReport6, '/gspcNationalContribution/gspcTarget4/description')['fr'], 'Contribution du pays')
})

test('only target 16 asks for the report under the Nagoya Protocol', () => {
  const asked = (target: string) => Object.keys(nationalReport6.fields['nationalContribution']!.fields![target]!.fields!)

  assert.ok(asked('aichiTarget16').includes('nationalReport'))
  assert.ok(!asked('aichiTarget15').includes('nationalReport'))
})

test('linked records are kept while they are to be shown', () => {
  const contribution = (includeLinkedRecords: boolean) =>
    part({ nationalContribution: { aichiTarget16: { includeLinkedRecords, linkedRecordsDescription: text } } }, 'nationalContribution')

  assert.deepEqual(contribution(true), { aichiTarget16: { includeLinkedRecords: true, linkedRecordsDescription: text } })
  assert.deepEqual(contribution(false), { aichiTarget16: { includeLinkedRecords: false } })
})

test('why there are no national targets is asked of those who have none', () => {
  const reason = { notReportingOnNationalTargetsReason: text }

  assert.ok('notReportingOnNationalTargetsReason' in body({ ...reason, targetPursued: false }))
  assert.ok(!('notReportingOnNationalTargetsReason' in body({ ...reason, targetPursued: true })))
})

test('progress is assessed once for each target, national or global', () => {
  const issues = (...progressAssessments: readonly object[]) => refusals(nationalReport6, body({ progressAssessments }))

  assert.deepEqual(issues({ nationalTarget: target }, { aichiTarget: aichi }), [])
  assert.deepEqual(issues({ nationalTarget: target }, { nationalTarget: target }), ['/progressAssessments/1/nationalTarget report.target'])
  assert.deepEqual(issues({ aichiTarget: aichi }, { aichiTarget: aichi }), ['/progressAssessments/1/aichiTarget report.aichi'])
  assert.deepEqual(issues({ assessment: { identifier: 'EXAMPLE-nationalAssessment-1@1' } }), [
    '/progressAssessments/0/nationalTarget field.missing',
    '/progressAssessments/0/aichiTarget field.missing',
  ])
})

test('an assessment of both is one of the national target', () => {
  assert.deepEqual(body({ progressAssessments: [{ nationalTarget: target, aichiTarget: aichi }] })['progressAssessments'], [
    { nationalTarget: target },
  ])
})

test('identifiers of targets in bodies from elsewhere are kept, and old spellings read', () => {
  const contribution = { aichiTarget3: { identifier: 'AICHI-TARGET-03', description: text } }

  assert.deepEqual(part({ nationalContribution: contribution }, 'nationalContribution'), contribution)
  assert.deepEqual(part({ biodiversityCountryProfile: { mainDriversofChange: text } }, 'biodiversityCountryProfile'), { mainDriversOfChange: text })
})

test('a report goes by the name of its format', () => {
  assert.equal(titleOf(nationalReport6, body({}))['en'], 'Sixth national report')
})
