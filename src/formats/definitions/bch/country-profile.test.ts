import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { countryProfile } from './country-profile.ts'
import { biosafetyNews } from './biosafety-news.ts'
import { expertAssignment } from './expert-assignment.ts'

test('a country has one profile, named as what it is', () => {
  assert.deepEqual(countryProfile.oneFor, ['government'])
  assert.equal(titleOf(countryProfile, exampleBody(countryProfile))['en'], 'Biosafety profile of a country')
  assert.deepEqual(refusals(countryProfile, exampleBody(countryProfile, { profile: undefined })), ['/profile field.missing'])
})

test('news is about a country and has a text', () => {
  const body = exampleBody(biosafetyNews, { country: undefined, newsText: undefined })

  assert.deepEqual(refusals(biosafetyNews, body), ['/country field.missing', '/newsText field.missing'])
})

test('assignments of experts are kept, not begun', () => {
  assert.equal(expertAssignment.closed, true)
  assert.deepEqual(refusals(expertAssignment, exampleBody(expertAssignment, { startDate: '2012', endDate: '2011' })), [
    '/startDate period.order',
    '/endDate period.order',
  ])
})
