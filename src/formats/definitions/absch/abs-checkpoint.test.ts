import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absCheckpoint } from './abs-checkpoint.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { community, national, otherTerm, subNational } from '../shared.ts'

test('a checkpoint that informs every authority names none', () => {
  const body = exampleBody(absCheckpoint, { informAllAuthorities: true, contactsToInform: [{ identifier: 'EXAMPLE-authority-1' }] })

  assert.equal('contactsToInform' in body, false)
  assert.deepEqual(refusals(absCheckpoint, body), [])
})

test('a checkpoint that does not inform every authority says whom it informs', () => {
  const body = exampleBody(absCheckpoint, { informAllAuthorities: false })

  assert.deepEqual(refusals(absCheckpoint, body), ['/contactsToInform field.missing'])
})

test('only authorities and contacts of the own country are informed', () => {
  const body = exampleBody(absCheckpoint, { informAllAuthorities: false, contactsToInform: [{ identifier: 'EXAMPLE-authority-foreign' }] })

  assert.deepEqual(refusals(absCheckpoint, body), ['/contactsToInform/0 reference.foreign'])
})

for (const jurisdiction of [subNational, community, otherTerm]) {
  test(`the jurisdiction ${jurisdiction} needs a name`, () => {
    const body = exampleBody(absCheckpoint, { jurisdiction: { identifier: jurisdiction } })

    assert.deepEqual(refusals(absCheckpoint, body), ['/jurisdictionName field.missing'])
  })
}

test('a national checkpoint needs no name of its jurisdiction', () => {
  const body = exampleBody(absCheckpoint, { jurisdiction: { identifier: national }, jurisdictionName: { en: 'Ontario' } })

  assert.equal('jurisdictionName' in body, false)
  assert.deepEqual(refusals(absCheckpoint, body), [])
})

test('responsibilities are said in 300 characters', () => {
  const body = exampleBody(absCheckpoint, { responsibilities: { en: `<p>${'x'.repeat(301)}</p>` } })

  assert.deepEqual(refusals(absCheckpoint, body), ['/responsibilities/en text.long'])
})
