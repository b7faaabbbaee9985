import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { titleOf } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { bbiContact } from './bbi-contact.ts'
import { bbiOpportunity } from './bbi-opportunity.ts'
import { bbiProfile } from './bbi-profile.ts'
import { bbiRequest } from './bbi-request.ts'

const help = (...numbers: readonly string[]) => numbers.map(number => ({ identifier: `bbi-assistance-${number}` }))

test('a provider names at most three kinds of help of each sort', () => {
  const many = help('1', '2', '3', '1-a')

  assert.deepEqual(refusals(bbiProfile, exampleBody(bbiProfile, { assistanceTypes: many })), ['/assistanceTypes list.long'])
  assert.deepEqual(refusals(bbiProfile, exampleBody(bbiProfile, { assistanceTypesFree: many })), ['/assistanceTypesFree list.long'])
  assert.deepEqual(refusals(bbiProfile, exampleBody(bbiProfile, { assistanceTypesFree: help('1', '2', '3') })), [])
})

test('an opportunity does not end before it begins', () => {
  const body = exampleBody(bbiOpportunity, { startDate: '2026-05-02', endDate: '2026-05-01' })

  assert.deepEqual(refusals(bbiOpportunity, body), ['/startDate period.order', '/endDate period.order'])
})

test('old opportunities are read, with the misspelt name of their regions', () => {
  const old = { areasBenifited: help('1'), relevantInfo: { en: '<p>More</p>' } }

  assert.deepEqual(cleaned(bbiOpportunity, old), { areasBenefited: help('1'), relevantInformation: { en: '<p>More</p>' } })
})

test('details by kind of help are read from the old shape, an object by term', () => {
  const old = { languages: ['en'], typesDetails: { 'bbi-assistance-1': { en: ' A course ' }, 'bbi-assistance-2': { en: '' } } }

  assert.deepEqual(cleaned(bbiRequest, old)['typesDetails'], [{ identifier: 'bbi-assistance-1', details: { en: 'A course' } }])
})

test('a request needs its country, regions, targets and priorities, the organization and a contact', () => {
  const needed = ['country', 'coverage', 'gbfTargets', 'addressedPriorities', 'organization', 'contact']
  const without = Object.fromEntries(needed.map(name => [name, undefined]))

  assert.deepEqual(refusals(bbiRequest, exampleBody(bbiRequest, without)), needed.map(name => `/${name} field.missing`)) // prettier-ignore
})

test('a contact is called by what is known of the name, and by something', () => {
  const name = { prefix: undefined, firstName: 'Amina', middleName: undefined, lastName: undefined }

  assert.deepEqual(titleOf(bbiContact, exampleBody(bbiContact, name)), { und: 'Amina' })
  assert.deepEqual(refusals(bbiContact, exampleBody(bbiContact, { ...name, firstName: undefined })), ['/firstName contact.name', '/lastName contact.name']) // prettier-ignore
})
