import assert from 'node:assert/strict'
import { test } from 'node:test'
import { derived } from '../../cleaned.ts'
import { facetsOf } from '../../counted.ts'
import { exampleWorld } from '../../example-world.ts'
import { factsOf } from '../../standing.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalTarget7 } from './national-target-7.ts'

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))
const high = { degreeOfAlignment: { identifier: 'gbf-alignment-1' } }

test('headline and binary indicators follow from the chosen goals and targets', () => {
  const body = {
    globalGoalAlignment: terms('GBF-GOAL-A'),
    globalTargetAlignment: [{ identifier: 'GBF-TARGET-01', ...high }],
    headlineIndicators: terms('GBF-INDICATOR-9.1'),
  }

  const set = derived(nationalTarget7, body, exampleWorld())

  assert.deepEqual(set['headlineIndicators'], terms('GBF-GOAL-A-gbf-headline-1', 'GBF-TARGET-01-gbf-headline-1'))
  assert.deepEqual(set['binaryIndicators'], terms('GBF-GOAL-A-gbf-binary-1', 'GBF-TARGET-01-gbf-binary-1'))
  assert.deepEqual(derived(nationalTarget7, { headlineIndicators: terms('GBF-INDICATOR-9.1') }, exampleWorld()), {})
})

test('without the vocabularies at hand indicators stay as they are', () => {
  const body = { globalGoalAlignment: terms('GBF-GOAL-A'), headlineIndicators: terms('GBF-INDICATOR-A.1') }

  assert.deepEqual(derived(nationalTarget7, body), body)
})

test('component indicators are chosen among those linked to the goals and targets', () => {
  const linked = exampleBody(nationalTarget7, { globalGoalAlignment: terms('GBF-GOAL-A'), componentIndicators: terms('GBF-GOAL-A-ct-1') })
  const unlinked = exampleBody(nationalTarget7, { globalGoalAlignment: terms('GBF-GOAL-A'), componentIndicators: terms('GBF-GOAL-B-ct-1') })

  assert.ok(!refusals(nationalTarget7, linked).includes('/componentIndicators indicator.unlinked'))
  assert.ok(refusals(nationalTarget7, unlinked).includes('/componentIndicators indicator.unlinked'))
})

test('each global target is named once and with its degree of alignment', () => {
  const twice = exampleBody(nationalTarget7, { globalTargetAlignment: [{ identifier: 'GBF-TARGET-01', ...high }, { identifier: 'GBF-TARGET-01', ...high }] }) // prettier-ignore
  const bare = exampleBody(nationalTarget7, { globalTargetAlignment: [{ identifier: 'GBF-TARGET-01' }] })

  assert.ok(refusals(nationalTarget7, twice).includes('/globalTargetAlignment/1 list.twice'))
  assert.ok(refusals(nationalTarget7, bare).includes('/globalTargetAlignment/0/degreeOfAlignment field.missing'))
})

test('means that are needed or other must be explained, means that are there need not', () => {
  const answered = (identifier: string) => exampleBody(nationalTarget7, { additionalImplementation: { identifier } })

  assert.deepEqual(refusals(nationalTarget7, answered('additionalImplementationAvailable')), [])
  for (const identifier of ['additionalImplementationRequired', 'additionalImplementationOther'])
    assert.deepEqual(refusals(nationalTarget7, answered(identifier)), ['/additionalImplementation/customValue field.missing'])
})

test('goals, targets and degrees of alignment can be searched', () => {
  const body = exampleBody(nationalTarget7, {
    globalGoalAlignment: terms('GBF-GOAL-A'),
    globalTargetAlignment: [{ identifier: 'GBF-TARGET-04', ...high }],
  })

  assert.deepEqual(facetsOf(nationalTarget7, body)['target'], ['GBF-GOAL-A', 'GBF-TARGET-04'])
  assert.deepEqual(facetsOf(nationalTarget7, body)['alignment'], ['gbf-alignment-1'])
  assert.deepEqual(factsOf(nationalTarget7, body)['globalTargetAlignment/identifier'], ['GBF-TARGET-04'])
})
