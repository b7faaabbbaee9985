import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownPages } from './pager.tsx'

test('a pager shows the first, the last and the neighbours, with gaps between', () => {
  assert.deepEqual(shownPages(1, 3), [1, 2, 3])
  assert.deepEqual(shownPages(6, 20), [1, undefined, 5, 6, 7, undefined, 20])
  assert.deepEqual(shownPages(20, 20), [1, undefined, 19, 20])
})
