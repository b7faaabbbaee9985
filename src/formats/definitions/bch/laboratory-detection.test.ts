import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleWorld } from '../../example-world.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { laboratoryDetection, methodGroups } from './laboratory-detection.ts'

const [ofDna, ofProtein] = methodGroups
const world = exampleWorld({ 'detection-methods': ['real-time', ofDna, ofProtein] })
const refused = (changes: object) => refusals(laboratoryDetection, exampleBody(laboratoryDetection, { ...changes }, world), world)

test('a laboratory is an organization with services, methods and genetic elements it detects', () => {
  const missing = refused({ organization: undefined, services: undefined, detectionMethods: undefined, detectableGenes: undefined })

  assert.deepEqual(missing, ['organization', 'services', 'detectionMethods', 'detectableGenes'].map(name => `/${name} field.missing`)) // prettier-ignore
})

test('another method stands under its group, with its name', () => {
  const named = [
    { identifier: ofDna, customValue: { en: 'Nanopore sequencing' } },
    { identifier: ofProtein, customValue: { en: 'Aptamer assay' } },
  ]

  assert.deepEqual(refused({ detectionMethods: [{ identifier: 'real-time' }, ...named] }), [])
  assert.deepEqual(refused({ detectionMethods: [{ identifier: ofDna }] }), ['/detectionMethods/0/customValue term.custom'])
  assert.deepEqual(refused({ detectionMethods: [{ identifier: 'real-time', customValue: { en: 'Mine' } }] }), [
    '/detectionMethods/0/customValue term.uncustom',
  ])
})

test('a laboratory is found by its name where it has one', () => {
  assert.deepEqual(refused({ name: undefined }), [])
})
