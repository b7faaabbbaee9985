import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalAssessment } from './national-assessment.ts'

const target = { identifier: 'EXAMPLE-nationalTarget-1@1' }
const aichi = { identifier: 'aichi-targets-1' }
const both = ['/nationalTarget assessment.target', '/aichiTarget assessment.target']
const issues = (changes: object) => refusals(nationalAssessment, exampleBody(nationalAssessment, { ...changes }))

test('an assessment is of one national target, or of one Aichi Target', () => {
  assert.deepEqual(issues({ nationalTarget: target, aichiTarget: undefined }), [])
  assert.deepEqual(issues({ nationalTarget: undefined, aichiTarget: aichi }), [])
  assert.deepEqual(issues({ nationalTarget: target, aichiTarget: aichi }), both)
  assert.deepEqual(issues({ nationalTarget: undefined, aichiTarget: undefined }), both)
})

test('targets of other governments are not assessed', () => {
  assert.deepEqual(issues({ nationalTarget: { identifier: 'EXAMPLE-nationalTarget-foreign@1' } }), ['/nationalTarget reference.foreign'])
})

test('it is named after its target and the progress, in the languages of the record', () => {
  const body = exampleBody(nationalAssessment, { languages: ['fr'], nationalTarget: undefined, aichiTarget: aichi })

  assert.deepEqual(titleOf(nationalAssessment, body), { fr: 'Terme aichi-targets-1, Terme progress-1' })
})

test('who says that monitoring is not needed says why', () => {
  const notNeeded = { identifier: '3467434F-8653-5914-8BF0-32939249F2FA' }

  assert.deepEqual(issues({ adequacy: notNeeded }), ['/adequacyDescription field.missing'])
  assert.ok(!('adequacyDescription' in exampleBody(nationalAssessment, { adequacyDescription: { en: 'x' } })))
})

test('indicators are asked once they were used', () => {
  const used = { nationalIndicators: { en: '<p>Area of forest</p>' } }

  assert.ok('nationalIndicators' in exampleBody(nationalAssessment, { ...used, nationalIndicatorsUsed: true }))
  assert.ok(!('nationalIndicators' in exampleBody(nationalAssessment, { ...used, nationalIndicatorsUsed: false })))
})
