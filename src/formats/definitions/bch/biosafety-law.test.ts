import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from '../../counted.ts'
import { exampleWorld } from '../../example-world.ts'
import { visibleFields } from '../../standing.ts'
import { biosafetyLaw } from './biosafety-law.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { national, otherTerm, regional, subNational } from '../shared.ts'

test('what is amended is asked only of an amendment, and is a law of the same country', () => {
  const visible = (isAmendment: boolean) => visibleFields(biosafetyLaw, { isAmendment }).filter(name => name.startsWith('amend'))
  const body = exampleBody(biosafetyLaw, { isAmendment: true, amendedRecords: [{ identifier: 'EXAMPLE-biosafetyLaw-foreign' }] })

  assert.deepEqual(visible(true), ['amendedRecords', 'amendmentsDetails'])
  assert.deepEqual(visible(false), [])
  assert.deepEqual(refusals(biosafetyLaw, body), ['/amendedRecords/0 reference.foreign'])
})

test('a law is not related to itself', () => {
  const world = { ...exampleWorld(), id: 'EXAMPLE-biosafetyLaw-7' }
  const body = exampleBody(biosafetyLaw, { relatedRecords: [{ identifier: 'EXAMPLE-biosafetyLaw-7@2' }] }, world)

  assert.deepEqual(refusals(biosafetyLaw, body, world), ['/relatedRecords/0 reference.self'])
})

test('the scope of a regional law follows from the government', () => {
  const body = stored(biosafetyLaw, { government: { identifier: 'eu' }, jurisdiction: { identifier: regional } })

  assert.deepEqual(body['jurisdictionScope'], [{ identifier: 'eu' }])
  assert.deepEqual(facetsOf(biosafetyLaw, body)['mentioned'], ['eu'])
})

test('only a government approved for its region calls a law regional', () => {
  const body = exampleBody(biosafetyLaw, { government: { identifier: 'cr' }, jurisdiction: { identifier: regional } })

  assert.deepEqual(refusals(biosafetyLaw, body), ['/jurisdiction jurisdiction.region'])
})

test('a law of a province may name it, a law of another jurisdiction must', () => {
  const province = exampleBody(biosafetyLaw, { jurisdiction: { identifier: subNational, customValue: { en: 'Quebec' } } })
  const other = exampleBody(biosafetyLaw, { jurisdiction: { identifier: otherTerm } })
  const country = exampleBody(biosafetyLaw, { jurisdiction: { identifier: national, customValue: { en: 'Costa Rica' } } })

  assert.deepEqual(refusals(biosafetyLaw, province), [])
  assert.deepEqual(refusals(biosafetyLaw, other), ['/jurisdiction/customValue term.custom'])
  assert.deepEqual(refusals(biosafetyLaw, country), ['/jurisdiction/customValue term.uncustom'])
})

test('a law can be published without documents when it says how to get a copy', () => {
  const body = exampleBody(biosafetyLaw, { documents: undefined, documentsInfo: { en: '<p>At the registry</p>' } })

  assert.deepEqual(refusals(biosafetyLaw, body), [])
})

test('the author says whether the law is to be confirmed', () => {
  const body = exampleBody(biosafetyLaw, { expires: undefined })

  assert.deepEqual(refusals(biosafetyLaw, body), ['/expires field.missing'])
})

test('a law of the Union names authorities of its members', () => {
  const world = { ...exampleWorld(), government: 'eu', isBelow: (identifier: string, above: string) => identifier === above || above === 'eu' }
  const changes = { government: { identifier: 'eu' }, authorities: [{ identifier: 'EXAMPLE-authority-foreign' }] }

  const body = exampleBody(biosafetyLaw, { ...changes, amendedRecords: undefined }, world)

  assert.deepEqual(refusals(biosafetyLaw, body, world), [])
  assert.deepEqual(refusals(biosafetyLaw, body, exampleWorld()), ['/authorities/0 reference.foreign'])
})
