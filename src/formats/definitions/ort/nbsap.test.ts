import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { exampleWorld } from '../../example-world.ts'
import { sampleOf } from '../../sample.ts'
import { refusals } from '../example-body.ts'
import { nbsap } from './nbsap.ts'
import { national, subNational } from '../shared.ts'

const final = '1C37E358-5295-46EB-816C-0A7EF2437EC9'
const approved = '851B10ED-AE62-4F28-B178-6D40389CC8DB'
const bodyWith = (answers: object) =>
  sampleOf(nbsap, exampleWorld(), { given: Object.fromEntries(Object.entries(answers).map(([name, identifier]) => [name, { identifier }])) })
const without = (body: object, ...names: readonly string[]) => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))

test('a final document has a date; an approved one says by whom and as what too', () => {
  assert.deepEqual(refusals(nbsap, without(bodyWith({ status: final }), 'adoptionDate')), ['/adoptionDate field.missing'])
  assert.deepEqual(
    refusals(nbsap, without(bodyWith({ status: approved }), 'adoptionDate', 'approvedStatus', 'approvingBody')),
    ['/adoptionDate', '/approvedStatus', '/approvingBody'].map(path => `${path} field.missing`),
  )
})

test('only an area below the whole country is named', () => {
  assert.ok(!('jurisdictionInfo' in bodyWith({ jurisdiction: national })))
  assert.deepEqual(refusals(nbsap, without(bodyWith({ jurisdiction: subNational }), 'jurisdictionInfo')), ['/jurisdictionInfo field.missing'])
})

test('a plan that is no longer approved loses what was asked of approved ones', () => {
  const body = { ...bodyWith({ status: approved }), status: { identifier: final } }

  assert.ok(!('approvingBody' in cleaned(nbsap, body)))
  assert.ok('adoptionDate' in cleaned(nbsap, body))
})
