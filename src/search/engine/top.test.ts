import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { smallest } from './top.ts'

test('the smallest keys come first, equal ones in the order of their places, however many are asked for', () => {
  const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Infinity))

  fc.assert(
    fc.property(fc.array(key, { maxLength: 600, size: 'max' }), fc.constantFrom(0, 1, 3, 20, 200, 201, 300, 599, 10_000), (keys, k) => {
      const sorted = [...keys.keys()].sort((a, b) => (keys[a] === keys[b] ? a - b : keys[a]! - keys[b]!))

      assert.deepEqual([...smallest(Float64Array.from(keys), keys.length, k)], sorted.slice(0, k))
    }),
  )
})
