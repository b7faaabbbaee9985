import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { exampleWorld } from '../../example-world.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { local, national, regional, subNational } from '../shared.ts'
import { stakeholderCommitment } from './stakeholder-commitment.ts'

const world = exampleWorld({ 'ort-scope': [national, subNational, local, regional] })
const body = (changes: object) => exampleBody(stakeholderCommitment, { ...changes }, world)
const issues = (changes: object) => refusals(stakeholderCommitment, body(changes), world)
const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))

test('a commitment has an end or none, and says what comes next when it has none', () => {
  const open = { isOpenEnded: true, timelineEndDate: undefined, nextStepsInformation: { en: '<p>Review in 2030</p>' } }

  assert.deepEqual(issues(open), [])
  assert.deepEqual(issues({ ...open, nextStepsInformation: undefined }), ['/nextStepsInformation field.missing'])
  assert.deepEqual(issues({ ...open, timelineEndDate: '2030-01-01' }), ['/timelineEndDate commitment.end', '/isOpenEnded commitment.end'])
  assert.deepEqual(issues({ isOpenEnded: undefined, timelineEndDate: undefined }), ['/timelineEndDate commitment.end', '/isOpenEnded commitment.end'])
})

test('it contributes to a national target, or to a global goal or target', () => {
  const target = { primaryNationalTarget: { identifier: 'EXAMPLE-nationalTarget7-1@1' }, primaryGlobalAlignment: undefined, indicators: undefined }

  assert.deepEqual(issues({ coverageScope: 'national', otherGlobalAlignments: undefined, ...target }), [])
  assert.deepEqual(issues({ coverageScope: 'national', otherGlobalAlignments: undefined, ...target, primaryNationalTarget: undefined }), [
    '/primaryNationalTarget commitment.alignment',
    '/primaryGlobalAlignment commitment.alignment',
  ])
})

test('national targets are those of the one country covered', () => {
  const target = { primaryNationalTarget: { identifier: 'EXAMPLE-nationalTarget7-1@1' } }

  assert.ok(!('primaryNationalTarget' in body({ ...target, coverageScope: 'multiCountries', coverageCountries: terms('cr', 'pa') })))
  assert.ok(!('primaryNationalTarget' in body({ ...target, coverageScope: 'global' })))
  assert.deepEqual(issues({ coverageScope: 'national', coverageCountries: terms('cr', 'pa') }), ['/coverageCountries list.long'])
})

test('where the submitter is based decides whether countries or regions are asked', () => {
  const places = { jurisdictionCountries: terms('cr'), jurisdictionRegions: terms('regions-1') }
  const asked = (identifier: string) => Object.keys(places).filter(name => name in body({ ...places, jurisdiction: { identifier } }))

  assert.deepEqual(asked(national), ['jurisdictionCountries'])
  assert.deepEqual(asked(regional), ['jurisdictionRegions'])
})

test('an area below the country is named, a country is not', () => {
  const named = (identifier: string) => issues({ jurisdiction: { identifier, customValue: { en: 'Talamanca' } } })

  assert.deepEqual(named(local), [])
  assert.deepEqual(named(national), ['/jurisdiction/customValue term.uncustom'])
})

test('indicators are those linked to the goals and targets named', () => {
  const goals = { primaryGlobalAlignment: { identifier: 'GBF-GOAL-A' }, otherGlobalAlignments: terms('GBF-GOAL-B') }

  assert.deepEqual(issues({ ...goals, indicators: terms('GBF-GOAL-A-1', 'GBF-GOAL-B-2') }), [])
  assert.deepEqual(issues({ ...goals, indicators: terms('GBF-GOAL-C-1') }), ['/indicators indicator.unlinked'])
})

test('progress is described while it is tracked', () => {
  const tracked = { isProgressTracked: true, progressInformation: { en: '<p>Yearly</p>' }, progressTrackingUrl: 'https://example.org/' }

  assert.ok('progressTrackingUrl' in body(tracked))
  assert.ok(!('progressInformation' in cleaned(stakeholderCommitment, { ...body(tracked), isProgressTracked: false })))
})
