import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { facetsOf } from '../../counted.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { resource } from './resource.ts'
import { absch, bch, chm } from '../shared.ts'

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))

test('each clearing-house asks what it needs', () => {
  const bare = { nagoya: undefined, biosafety: undefined, cbdSubjects: undefined, gbfTargets: terms('GBF-TARGET-01') }
  const missing = (...houses: readonly string[]) => refusals(resource, exampleBody(resource, { ...bare, houses: terms(...houses) }))

  assert.deepEqual(missing(chm), ['/cbdSubjects field.missing'])
  assert.deepEqual(missing(absch), ['/nagoya/subjects field.missing'])
  assert.deepEqual(missing(bch), ['/biosafety/subjects', '/biosafety/addressModifiedOrganisms', '/biosafety/addressOrganisms', '/biosafety/addressGenes'].map(path => `${path} field.missing`)) // prettier-ignore
})

test('targets 13 and 17 ask for their subjects in every house', () => {
  const missing = (target: string) =>
    refusals(resource, exampleBody(resource, { houses: terms(chm), nagoya: undefined, biosafety: undefined, gbfTargets: terms(target) }))

  assert.deepEqual(missing('GBF-TARGET-13'), ['/nagoya/subjects field.missing'])
  assert.deepEqual(missing('GBF-TARGET-17'), ['/biosafety/subjects field.missing'])
})

test('who speaks of organisms names them', () => {
  const biosafety = { subjects: terms('cpb-thematic-1'), addressModifiedOrganisms: true, addressOrganisms: false, addressGenes: false, organisms: [{ identifier: 'EXAMPLE-organism-1' }] } // prettier-ignore
  const body = exampleBody(resource, { houses: terms(bch), biosafety })

  assert.deepEqual(refusals(resource, body), ['/biosafety/modifiedOrganisms field.missing'])
  assert.ok(!JSON.stringify(body).includes('EXAMPLE-organism-1'))
})

test('a resource is counted in the houses it names', () => {
  assert.deepEqual(facetsOf(resource, exampleBody(resource, { houses: terms(absch, bch) }))['house'], ['BCH', 'ABSCH'])
})

test('old bodies are read', () => {
  const old = {
    libraries: terms(chm),
    publicationYear: 2014,
    resourceLinks: { url: ' https://example.org/a ', tag: 'final' },
    absSubjects: terms('abs-subjects-1'),
    nagoya: { keyAreas: terms('abs-key-areas-1') },
  }

  assert.deepEqual(cleaned(resource, old), {
    houses: terms(chm),
    publicationDate: '2014',
    resourceLinks: [{ url: 'https://example.org/a', tags: ['final'] }],
    nagoya: { keyAreas: terms('abs-key-areas-1'), subjects: terms('abs-subjects-1') },
  })
})
