import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals } from '../example-body.ts'
import { authority } from '../joint/authority.ts'
import { otherTerm } from '../shared.ts'
import { supplementaryAuthority } from './supplementary-authority.ts'

test('an authority of the Supplementary Protocol is reached as other authorities are', () => {
  for (const name of ['address', 'city', 'country', 'phones', 'faxes', 'emails', 'websites', 'contacts'])
    assert.deepEqual(supplementaryAuthority.fields[name], authority.fields[name], name)
})

test('one of several authorities says what it is responsible for, in 300 characters', () => {
  const silent = exampleBody(supplementaryAuthority, { responsibleForAll: false, responsibilities: undefined })
  const long = exampleBody(supplementaryAuthority, { responsibleForAll: false, responsibilities: { en: `<p>${'x'.repeat(301)}</p>` } })
  const only = exampleBody(supplementaryAuthority, { responsibleForAll: true, responsibilities: { en: '<p>All</p>' } })

  assert.deepEqual(refusals(supplementaryAuthority, silent), ['/responsibilities field.missing'])
  assert.deepEqual(refusals(supplementaryAuthority, long), ['/responsibilities/en text.long'])
  assert.ok(!('responsibilities' in only))
})

test('it says what it does under the Supplementary Protocol, in words of its own where the list has none', () => {
  const silent = exampleBody(supplementaryAuthority, { functions: undefined })
  const bare = exampleBody(supplementaryAuthority, { functions: [{ identifier: otherTerm }] })

  assert.deepEqual(refusals(supplementaryAuthority, silent), ['/functions field.missing'])
  assert.deepEqual(refusals(supplementaryAuthority, bare), ['/functions/0/customValue term.custom'])
})
