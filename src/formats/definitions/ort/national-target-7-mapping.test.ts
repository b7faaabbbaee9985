import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalTarget7Mapping } from './national-target-7-mapping.ts'

const goal = { globalGoalOrTarget: { identifier: 'GBF-GOAL-A' } }
const row = (identifier: string) => ({ headlineIndicator: { identifier }, hasReferencePeriod: false })
const issues = (...referencePeriod: readonly object[]) =>
  refusals(nationalTarget7Mapping, exampleBody(nationalTarget7Mapping, { ...goal, referencePeriod }))

test('reference periods are of headline indicators of the goal or target, each once', () => {
  assert.deepEqual(issues(row('GBF-GOAL-A-1'), row('GBF-GOAL-A-2')), [])
  assert.deepEqual(issues(row('GBF-GOAL-A-1'), row('GBF-GOAL-B-1')), ['/referencePeriod/1/headlineIndicator indicator.unlinked'])
  assert.deepEqual(issues(row('GBF-GOAL-A-1'), row('GBF-GOAL-A-1')), ['/referencePeriod/1/headlineIndicator indicator.twice'])
})

test('a reference period is described where there is one', () => {
  const described = { ...row('GBF-GOAL-A-1'), referencePeriodInfo: { en: '<p>2011–2020</p>' } }

  assert.deepEqual(issues({ ...row('GBF-GOAL-A-1'), hasReferencePeriod: true }), ['/referencePeriod/0/referencePeriodInfo field.missing'])
  assert.deepEqual(exampleBody(nationalTarget7Mapping, { ...goal, referencePeriod: [described] })['referencePeriod'], [row('GBF-GOAL-A-1')])
})

test('it is named after its goal or target', () => {
  assert.deepEqual(titleOf(nationalTarget7Mapping, exampleBody(nationalTarget7Mapping, { ...goal, title: { en: 'Mine' } })), {
    en: 'Term GBF-GOAL-A',
  })
})

test('a country has one for each goal and target', () => {
  assert.deepEqual(nationalTarget7Mapping.oneFor, ['government', 'globalGoalOrTarget'])
})
