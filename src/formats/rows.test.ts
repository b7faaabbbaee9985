import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pairedRows } from './rows.ts'

test('a row that came in between moves no other', () => {
  assert.deepEqual(pairedRows(['a', 'b'], ['a', 'x', 'b']), [
    { before: 'a', after: 'a', index: 0 },
    { before: undefined, after: 'x', index: 1 },
    { before: 'b', after: 'b', index: 2 },
  ])
})

test('a changed row stands beside what it was, a row that went stands alone', () => {
  assert.deepEqual(pairedRows(['a', 'b', 'c'], ['a', 'B']), [
    { before: 'a', after: 'a', index: 0 },
    { before: 'b', after: 'B', index: 1 },
    { before: 'c', after: undefined, index: 2 },
  ])
})

test('every row of both lists appears once, in order', () => {
  const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const pairs = pairedRows(before, after)
      assert.deepEqual(pairs.flatMap(pair => pair.before ?? []), before) // prettier-ignore
      assert.deepEqual(pairs.flatMap(pair => pair.after ?? []), after) // prettier-ignore
    }),
  )
})
