import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Data } from '../../format.ts'
import { visibleFields } from '../../standing.ts'
import { authority } from './authority.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { absch, bch, chm, subNational } from '../shared.ts'

const absFields = ['policyBasisForCompetency', 'policyBasisForCompetencyRef', 'absJurisdiction', 'absGeneticResourceTypes', 'absGeneticResourceAreas']
const bchFields = ['functions', 'cpbOrganismTypes']
const serving = (...houses: readonly string[]): Data => ({ houses: houses.map(identifier => ({ identifier })) })

for (const [name, houses, asked] of [
  ['the ABS house', [absch], absFields],
  ['the Biosafety house', [bch], bchFields],
  ['both', [absch, bch], [...absFields, ...bchFields]],
] as const) {
  test(`an authority that serves ${name} is asked what ${name} needs`, () => {
    const visible = visibleFields(authority, serving(...houses)).filter(field => [...absFields, ...bchFields].includes(field))

    assert.deepEqual(visible, asked)
  })

  test(`an authority that serves ${name} can be published`, () => {
    const body = exampleBody(authority, {
      ...serving(...houses),
      functions: [{ identifier: 'subject-areas-1' }],
      cpbOrganismTypes: [{ identifier: 'organism-types-1' }],
    })

    assert.deepEqual(refusals(authority, body), [])
  })
}

test('an authority serves at least one of the two houses', () => {
  const body = exampleBody(authority, serving(chm))

  assert.deepEqual(refusals(authority, body), ['/houses authority.house'])
})

test('an ABS authority says its jurisdiction, and its name when it is not national', () => {
  const without = exampleBody(authority, { ...serving(absch), absJurisdiction: undefined })
  const unnamed = exampleBody(authority, { ...serving(absch), absJurisdiction: [{ identifier: subNational }] })

  assert.deepEqual(refusals(authority, without), ['/absJurisdiction field.missing'])
  assert.deepEqual(refusals(authority, unnamed), ['/absJurisdictionName field.missing'])
})

test('a biosafety authority says its functions and the organisms it deals with', () => {
  const body = exampleBody(authority, serving(bch))

  assert.deepEqual(refusals(authority, body), ['/functions field.missing', '/cpbOrganismTypes field.missing'])
})

test('one of several ABS authorities says what it is responsible for, in 300 characters', () => {
  const silent = exampleBody(authority, { ...serving(absch), responsibleForAll: false, responsibilities: undefined })
  const long = exampleBody(authority, { ...serving(absch), responsibleForAll: false, responsibilities: { en: `<p>${'x'.repeat(301)}</p>` } })

  assert.deepEqual(refusals(authority, silent), ['/responsibilities field.missing'])
  assert.deepEqual(refusals(authority, long), ['/responsibilities/en text.long'])
})

test('the only ABS authority of a country is not asked what it is responsible for', () => {
  const body = exampleBody(authority, { ...serving(absch), responsibleForAll: true, responsibilities: { en: '<p>All</p>' } })

  assert.equal('responsibilities' in body, false)
})

test('a biosafety authority may describe its responsibilities freely', () => {
  const answers = { functions: [{ identifier: 'subject-areas-1' }], cpbOrganismTypes: [{ identifier: 'organism-types-1' }] }
  const silent = exampleBody(authority, { ...serving(bch), ...answers, responsibleForAll: false, responsibilities: undefined })
  const long = exampleBody(authority, { ...serving(bch), ...answers, responsibilities: { en: `<p>${'x'.repeat(3000)}</p>` } })

  assert.deepEqual(refusals(authority, silent), [])
  assert.deepEqual(refusals(authority, long), [])
})

test('leaving a house clears what only it asked', () => {
  const body = exampleBody(authority, serving(bch))

  assert.deepEqual(
    Object.keys(body).filter(name => absFields.includes(name)),
    [],
  )
})

test('an authority needs a phone number and an address for mail', () => {
  const body = exampleBody(authority, { phones: undefined, emails: undefined })

  assert.deepEqual(refusals(authority, body), ['/phones field.missing', '/emails field.missing'])
})
