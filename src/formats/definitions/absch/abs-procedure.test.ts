import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals } from '../example-body.ts'
import { community, national, otherTerm, subNational } from '../shared.ts'
import { absProcedure } from './abs-procedure.ts'

test('a procedure says where to apply: an office, an address, or both', () => {
  const at = (contacts: unknown, links: unknown) => refusals(absProcedure, exampleBody(absProcedure, { contacts, links }))
  const office = [{ identifier: 'EXAMPLE-authority-1' }]
  const address = [{ url: 'https://permits.example.org' }]

  assert.deepEqual(at(office, undefined), [])
  assert.deepEqual(at(undefined, address), [])
  assert.deepEqual(at(office, address), [])
  assert.deepEqual(at(undefined, undefined), ['/contacts procedure.apply', '/links procedure.apply'])
})

test('documents and fees are described where they are asked for, and forgotten where they are not', () => {
  const asked = exampleBody(absProcedure, { hasApplicationDocuments: true, hasApplicationFees: true })
  const free = exampleBody(absProcedure, { ...asked, hasApplicationDocuments: false, hasApplicationFees: false })
  const details = ['applicationInformation', 'applicationLinks', 'applicationContacts', 'applicationFeesInformation']

  assert.ok(details.every(name => name in asked))
  assert.ok(details.every(name => !(name in free)))
  assert.deepEqual(refusals(absProcedure, free), [])
})

test('a duration is a number with a unit', () => {
  const without = (name: string) => refusals(absProcedure, exampleBody(absProcedure, { [name]: undefined }))

  assert.deepEqual(without('durationPeriod'), ['/duration procedure.duration', '/durationPeriod procedure.duration'])
  assert.deepEqual(refusals(absProcedure, exampleBody(absProcedure, { duration: undefined, durationPeriod: undefined })), [])
  assert.deepEqual(refusals(absProcedure, exampleBody(absProcedure, { duration: 1.5 })), ['/duration number.whole'])
})

test('a jurisdiction below the country is named', () => {
  const within = (identifier: string, customValue?: object) =>
    refusals(absProcedure, exampleBody(absProcedure, { jurisdiction: { identifier, ...(customValue ? { customValue } : {}) } }))

  for (const identifier of [subNational, community, otherTerm]) {
    assert.deepEqual(within(identifier), ['/jurisdiction/customValue term.custom'])
    assert.deepEqual(within(identifier, { en: 'Cusco' }), [])
  }
  assert.deepEqual(within(national, { en: 'Cusco' }), ['/jurisdiction/customValue term.uncustom'])
})

test('a procedure rests on measures of the same country', () => {
  const body = exampleBody(absProcedure, { relevantMeasures: [{ identifier: 'EXAMPLE-measure-foreign' }] })

  assert.deepEqual(refusals(absProcedure, body), ['/relevantMeasures/0 reference.foreign'])
})
