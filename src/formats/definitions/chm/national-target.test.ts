import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from '../../counted.ts'
import { exampleWorld } from '../../example-world.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { national, subNational } from '../shared.ts'
import { nationalTarget } from './national-target.ts'

const world = exampleWorld({
  'aichi-targets': ['AICHI-TARGET-05', 'AICHI-TARGET-11'],
  'aichi-components': ['AICHI-TARGET-05-C1'],
  'jurisdiction-short': [national, subNational],
})
const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))
const issues = (changes: object) => refusals(nationalTarget, exampleBody(nationalTarget, { ...changes }, world), world)

test('a target adopted as it is names exactly one Aichi Target', () => {
  assert.deepEqual(issues({ isAichiTarget: true, aichiTargets: terms('AICHI-TARGET-05') }), [])
  assert.deepEqual(issues({ isAichiTarget: true, aichiTargets: undefined }), ['/aichiTargets field.missing'])
  assert.deepEqual(issues({ isAichiTarget: true, aichiTargets: terms('AICHI-TARGET-05', 'AICHI-TARGET-11') }), ['/aichiTargets list.long'])
})

test('a target of the country’s own names targets and components, or says that none corresponds and why', () => {
  const own = { isAichiTarget: false, otherAichiTargets: undefined }
  const none = { ...own, aichiTargets: undefined, noOtherAichiTargets: true }

  assert.deepEqual(issues({ ...own, noOtherAichiTargets: undefined, aichiTargets: terms('AICHI-TARGET-05-C1', 'AICHI-TARGET-11') }), [])
  assert.deepEqual(issues({ ...none, noOtherAichiTargetsDescription: { en: 'Soil' } }), [])
  assert.deepEqual(issues(none), ['/noOtherAichiTargetsDescription field.missing'])
  assert.deepEqual(issues({ ...own, aichiTargets: undefined, noOtherAichiTargets: false }), [
    '/aichiTargets target.aichi',
    '/noOtherAichiTargets target.aichi',
  ])
})

test('components are asked beside a target adopted as it is, and go with that answer', () => {
  const body = { aichiTargets: terms('AICHI-TARGET-11'), otherAichiTargets: terms('AICHI-TARGET-05-C1') }

  assert.deepEqual(facetsOf(nationalTarget, exampleBody(nationalTarget, { ...body, isAichiTarget: true }, world))['aichi'], ['AICHI-TARGET-11', 'AICHI-TARGET-05-C1']) // prettier-ignore
  assert.ok(!('otherAichiTargets' in exampleBody(nationalTarget, { ...body, isAichiTarget: false }, world)))
})

test('an area that is not the whole country has a name', () => {
  assert.deepEqual(issues({ jurisdiction: { identifier: subNational }, jurisdictionInfo: undefined }), ['/jurisdictionInfo field.missing'])
  assert.deepEqual(issues({ jurisdiction: { identifier: national }, jurisdictionInfo: undefined }), [])
})
