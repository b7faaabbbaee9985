import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals } from '../example-body.ts'
import { undbAction } from './undb-action.ts'
import { undbParty } from './undb-party.ts'

test('the profile of a Party is called like the country', () => {
  const body = exampleBody(undbParty, { languages: ['en', 'fr'], government: { identifier: 'cr' } })

  assert.deepEqual(body['title'], { en: 'Term cr', fr: 'Terme cr' })
  assert.deepEqual(refusals(undbParty, body), [])
})

test('an action does not end before it begins', () => {
  const body = exampleBody(undbAction, { startDate: '2019-05-23', endDate: '2019-05-22' })

  assert.deepEqual(refusals(undbAction, body), ['/startDate period.order', '/endDate period.order'])
})
