import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { otherTerm, subNational } from '../shared.ts'
import { absNationalModelContractualClause } from './abs-national-model-contractual-clause.ts'

test('a national clause is there to be read, and found by its keywords', () => {
  const body = exampleBody(absNationalModelContractualClause, { relevantDocuments: undefined, keywords: undefined })

  assert.deepEqual(refusals(absNationalModelContractualClause, body), ['/relevantDocuments field.missing', '/keywords field.missing'])
})

test('a keyword of one’s own is spelt out', () => {
  const body = exampleBody(absNationalModelContractualClause, { keywords: [{ identifier: otherTerm }] })

  assert.deepEqual(refusals(absNationalModelContractualClause, body), ['/keywords/0/customValue term.custom'])
})

test('a clause for a part of the country names the part', () => {
  const body = exampleBody(absNationalModelContractualClause, { jurisdiction: { identifier: subNational } })

  assert.deepEqual(refusals(absNationalModelContractualClause, body), ['/jurisdiction/customValue term.custom'])
})

test('the documented name of the clause’s text is read', () => {
  const body = stored(absNationalModelContractualClause, { resourceLinks: { url: 'https://clauses.example.org/a.pdf' } })

  assert.deepEqual(body, { relevantDocuments: [{ url: 'https://clauses.example.org/a.pdf' }] })
})
