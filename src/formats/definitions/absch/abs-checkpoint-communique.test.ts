import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Data } from '../../format.ts'
import { visibleFields } from '../../standing.ts'
import { absCheckpointCommunique } from './abs-checkpoint-communique.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { otherTerm } from '../shared.ts'

const aboutTheSource = [
  'sourceCountries',
  'subjectMatter',
  'keywords',
  'specimens',
  'taxonomies',
  'gisFiles',
  'gisMapCenter',
  'evidenceOfPIC',
  'entityWhoGrantedPIC',
  'entityToWhomPICGranted',
  'evidenceOfMAT',
]
const cited = { absIRCCs: [{ identifier: 'EXAMPLE-absPermit-foreign@1' }], absIRCCsNotAvailable: undefined }

test('a communiqué cites certificates of any country', () => {
  const body = exampleBody(absCheckpointCommunique, cited)

  assert.deepEqual(refusals(absCheckpointCommunique, body), [])
})

test('a communiqué cites a certificate or says that there is none', () => {
  const body = exampleBody(absCheckpointCommunique, { absIRCCs: undefined, absIRCCsNotAvailable: undefined })

  assert.deepEqual(refusals(absCheckpointCommunique, body), ['/absIRCCs field.missing'])
})

test('the source is asked only when there is no certificate', () => {
  const visible = (data: Data) => visibleFields(absCheckpointCommunique, data).filter(name => aboutTheSource.includes(name))

  assert.deepEqual(visible({ absIRCCsNotAvailable: true }), aboutTheSource)
  assert.deepEqual(visible({ absIRCCsNotAvailable: false }), [])
})

test('citing a certificate clears what was said of the source', () => {
  const body = exampleBody(absCheckpointCommunique, cited)

  assert.deepEqual(
    Object.keys(body).filter(name => aboutTheSource.includes(name)),
    [],
  )
})

test('without a certificate the countries and the subject matter are needed', () => {
  const body = exampleBody(absCheckpointCommunique, { absIRCCsNotAvailable: true, sourceCountries: undefined, subjectMatter: undefined })

  assert.deepEqual(refusals(absCheckpointCommunique, body), ['/sourceCountries field.missing', '/subjectMatter field.missing'])
})

test('without a certificate a keyword that the list lacks is written out', () => {
  const body = exampleBody(absCheckpointCommunique, { absIRCCsNotAvailable: true, keywords: [{ identifier: otherTerm }] })

  assert.deepEqual(refusals(absCheckpointCommunique, body), ['/keywordOther field.missing'])
})

const collected: readonly (readonly [string, Data, readonly string[]])[] = [
  ['one day', { dateCollected: '2026-01-05' }, []],
  ['a period', { dateCollectedFrom: '2026-01-05', dateCollectedTo: '2026-01-05' }, []],
  ['nothing', {}, ['/dateCollected communique.collected', '/dateCollectedFrom communique.collected']],
  ['a beginning', { dateCollectedFrom: '2026-01-05' }, ['/dateCollectedFrom communique.period', '/dateCollectedTo communique.period']],
  [
    'an end',
    { dateCollectedTo: '2026-01-05' },
    [
      '/dateCollected communique.collected',
      '/dateCollectedFrom communique.collected',
      '/dateCollectedFrom communique.period',
      '/dateCollectedTo communique.period',
    ],
  ],
  [
    'a period that ends before it begins',
    { dateCollectedFrom: '2026-01-05', dateCollectedTo: '2026-01-04' },
    ['/dateCollectedFrom communique.order', '/dateCollectedTo communique.order'],
  ],
]

for (const [what, dates, refused] of collected) {
  test(`information collected on ${what} is ${refused.length === 0 ? 'accepted' : 'refused'}`, () => {
    const none = { dateCollected: undefined, dateCollectedFrom: undefined, dateCollectedTo: undefined }
    const body = exampleBody(absCheckpointCommunique, { ...none, ...dates })

    assert.deepEqual(refusals(absCheckpointCommunique, body), refused)
  })
}

test('checkpoints are those of the own country', () => {
  const body = exampleBody(absCheckpointCommunique, { absCheckpoints: [{ identifier: 'EXAMPLE-absCheckpoint-foreign' }] })

  assert.deepEqual(refusals(absCheckpointCommunique, body), ['/absCheckpoints/0 reference.foreign'])
})
