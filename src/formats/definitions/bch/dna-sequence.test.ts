import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visibleFields } from '../../standing.ts'
import { dnaSequence } from './dna-sequence.ts'
import { exampleBody, refusals } from '../example-body.ts'

const codesProtein = { family: { identifier: '1ECB698D-3F3D-41BC-BEBD-DD5C734BCDCF' } }
const promoter = { family: { identifier: 'gene-family-2' } }
const aboutProtein = ['proteinName', 'biologicalFunction', 'traits']

test('the protein is asked only of a protein coding sequence', () => {
  const visible = (data: typeof promoter) => visibleFields(dnaSequence, data).filter(name => aboutProtein.includes(name))

  assert.deepEqual(visible(codesProtein), aboutProtein)
  assert.deepEqual(visible(promoter), [])
})

test('a protein coding sequence names its traits', () => {
  const body = exampleBody(dnaSequence, codesProtein)

  assert.deepEqual(refusals(dnaSequence, body), ['/traits field.missing'])
})

test('a promoter keeps nothing said of a protein', () => {
  const body = exampleBody(dnaSequence, { ...promoter, proteinName: { en: 'EPSPS' }, traits: [{ identifier: 'traits-1' }] })

  assert.deepEqual(
    Object.keys(body).filter(name => aboutProtein.includes(name)),
    [],
  )
  assert.deepEqual(refusals(dnaSequence, body), [])
})

test('an element that is not synthetic names its donor organisms', () => {
  const body = exampleBody(dnaSequence, { isSynthetic: false, donorOrganisms: undefined })

  assert.deepEqual(refusals(dnaSequence, body), ['/donorOrganisms field.missing'])
})

test('a synthetic element has no donor organism', () => {
  const body = exampleBody(dnaSequence, { isSynthetic: true, donorOrganisms: [{ identifier: 'EXAMPLE-organism-1' }] })

  assert.equal('donorOrganisms' in body, false)
  assert.deepEqual(refusals(dnaSequence, body), [])
})
