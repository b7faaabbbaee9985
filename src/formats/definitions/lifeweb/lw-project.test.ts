import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { facetsOf } from '../../counted.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { lwProject } from './lw-project.ts'

const row = (cost: number) => ({ activity: { en: 'Boundary marking' }, cost })
const donor = { identifier: 'EXAMPLE-lwDonor-1' }

test('funding needed is the sum of the costs, funding found that of the donations; equal amounts count each', () => {
  const body = exampleBody(lwProject, {
    budget: [row(1000.1), row(250.2), row(250.2)],
    donations: [
      { donor, funding: 500 },
      { donor, funding: 500 },
    ],
  })

  assert.equal(body['fundingNeeded'], 1500.5)
  assert.equal(body['fundingFound'], 1000)
  assert.deepEqual(refusals(lwProject, body), [])
})

test('sums that somebody wrote are corrected, and go with the rows they were made of', () => {
  assert.equal(exampleBody(lwProject, { budget: [row(10)], fundingNeeded: 7 })['fundingNeeded'], 10)
  assert.ok(!('fundingFound' in exampleBody(lwProject, { donations: undefined, fundingFound: 7 })))
})

test('a project names a target, of the Framework or of the Strategic Plan', () => {
  const none = { gbfTargets: undefined, aichiTargets: undefined }
  const aichi = [{ type: { identifier: 'aichi-targets-1' }, comment: { en: 'Protects 900 km²' } }]

  assert.deepEqual(refusals(lwProject, exampleBody(lwProject, none)), ['/gbfTargets project.targets', '/aichiTargets project.targets'])
  assert.deepEqual(refusals(lwProject, exampleBody(lwProject, { ...none, aichiTargets: aichi })), [])
  assert.deepEqual(facetsOf(lwProject, exampleBody(lwProject, { aichiTargets: aichi }))['aichi'], ['aichi-targets-1'])
})

test('old marks of donations are read', () => {
  const old = { donations: [{ donor, funding: 5, lifeweb_facilitated: true, lifewebPrevFunded: false }] }

  assert.deepEqual(cleaned(lwProject, old), { donations: [{ donor, funding: 5, facilitated: true, fundedBefore: false }] })
})

test('a donation names its donor and its amount, a line of the budget what it costs', () => {
  const body = exampleBody(lwProject, { budget: [{ result: { en: 'Signs' } }], donations: [{ description: { en: 'A gift' } }] })

  assert.deepEqual(
    refusals(lwProject, body),
    ['/budget/0/activity', '/budget/0/cost', '/donations/0/donor', '/donations/0/funding'].map(path => `${path} field.missing`),
  )
})
