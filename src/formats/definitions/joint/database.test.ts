import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { absch, bch, chm } from '../shared.ts'
import { database } from './database.ts'

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))

test('a national website says what it is and where it is found', () => {
  const body = exampleBody(database, { title: undefined, description: undefined, websites: undefined })

  assert.deepEqual(refusals(database, body), ['/title field.missing', '/description field.missing', '/websites field.missing'])
})

test('a national website is about access and benefit-sharing, biosafety, or both', () => {
  for (const houses of [[absch], [bch], [absch, bch]]) assert.deepEqual(refusals(database, exampleBody(database, { houses: terms(...houses) })), [])
  assert.deepEqual(refusals(database, exampleBody(database, { houses: terms(chm) })), ['/houses database.house'])
})

test('very old bodies with one website are read', () => {
  const body = stored(database, { website: { url: 'https://abs.example.org' }, libraries: terms(absch) })

  assert.deepEqual(body, { websites: [{ url: 'https://abs.example.org' }], houses: terms(absch) })
})
