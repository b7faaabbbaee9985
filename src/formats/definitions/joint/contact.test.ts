import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { exampleWorld } from '../../example-world.ts'
import { sampleOf } from '../../sample.ts'
import { contact } from './contact.ts'
import { exampleBody, refusals } from '../example-body.ts'

const world = exampleWorld()

test('a person is named by names and an organization by its own', () => {
  const person = exampleBody(contact, { prefix: { en: 'Dr', fr: 'Dr' }, firstName: 'Ana', middleName: undefined, lastName: 'Mora' })
  const organization = { type: 'organization', organization: { en: 'Institute', es: 'Instituto' }, firstName: 'Ana' }

  assert.deepEqual(titleOf(contact, person), { en: 'Dr Ana Mora', fr: 'Dr Ana Mora' })
  assert.deepEqual(titleOf(contact, exampleBody(contact, { ...organization, languages: ['en', 'es'] })), { en: 'Institute', es: 'Instituto' })
  assert.deepEqual(titleOf(contact, { firstName: 'Ana', lastName: 'Mora' }), { und: 'Ana Mora' })
})

test('who uses the address of the organization gives no own country', () => {
  const own = sampleOf(contact, world, { given: { type: 'person', addressType: 'person' }, without: ['country'] })
  const shared = sampleOf(contact, world, { given: { type: 'person', addressType: 'organization' } })

  assert.deepEqual(refusals(contact, own), ['/country field.missing'])
  assert.deepEqual(refusals(contact, shared), [])
  assert.ok(!('country' in shared) && !('city' in shared))
})
