import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation } from './described.ts'
import { exampleOf, readableAt } from './example.ts'

const placed = (method: string, path: string, operation: Operation = {}) => ({ method, path, operation })
const samples = { q: 'forest', code: 'cr', 'terms/identifier': 'GBF-TARGET-03', 'records/identifier': 'CHM-NEWS-SCBD-1-1' }

test('a reading runs as shown, with values that exist', () => {
  const search = placed('GET', '/api/v1/search', {
    parameters: [
      { name: 'q', in: 'query' },
      { name: 'page', in: 'query' },
    ],
  })

  assert.equal(exampleOf('http://chm.localhost', search, samples), "curl 'http://chm.localhost/api/v1/search?q=forest'")
  assert.equal(readableAt(placed('GET', '/api/v1/terms/{identifier}'), samples), '/api/v1/terms/GBF-TARGET-03')
  assert.equal(readableAt(placed('GET', '/api/v1/records/{identifier}/history'), samples), '/api/v1/records/CHM-NEWS-SCBD-1-1/history')
})

test('a writing shows its token and body, and is not offered to be tried', () => {
  const make = placed('POST', '/api/v1/records/{identifier}/copy', { security: [{ token: [] }], requestBody: {} })
  const example = exampleOf('', make, samples)

  assert.match(example, /-X POST .*Bearer ochm_….*-d '\{\}'.*'\/api\/v1\/records\/\{identifier\}\/copy'/s)
  assert.equal(readableAt(make, samples), undefined)
  assert.equal(readableAt(placed('GET', '/api/v1/files/{id}'), samples), undefined)
})
