import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { largest, mostFrequent, smallest } from './top.ts'

test('the smallest keys come first, equal ones in the order of their places, however many are asked for', () => {
  const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Infinity))

  fc.assert(
    fc.property(fc.array(key, { maxLength: 600, size: 'max' }), fc.constantFrom(0, 1, 3, 20, 200, 201, 300, 599, 10_000), (keys, k) => {
      const sorted = [...keys.keys()].sort((a, b) => (keys[a] === keys[b] ? a - b : keys[a]! - keys[b]!))

      assert.deepEqual([...smallest(Float64Array.from(keys), keys.length, k)], sorted.slice(0, k))
    }),
  )
})

test('the largest scores come first, equal ones in the order of their places, however many are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 600, size: 'max' }), fc.constantFrom(0, 1, 3, 20, 200, 201, 599, 10_000), (scores, k) => {
      const sorted = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b)

      assert.deepEqual([...largest(Int32Array.from(scores), scores.length, k)], sorted.slice(0, k))
    }),
  )
})

test('the numbers that count most come first, of those that count the same the ones with the smaller place, however many are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 300, size: 'max' }), fc.constantFrom(0, 1, 3, 50, 200, 201, 1000), fc.nat(), (counts, k, shift) => {
      const places = Uint32Array.from(counts, (_, number) => (number + shift) % counts.length)
      const numbers = Uint32Array.from([...counts.keys()].filter(number => counts[number]! > 0))

      const best = mostFrequent(Uint32Array.from(counts), numbers, places, k)

      assert.deepEqual([...best], [...numbers].sort((a, b) => counts[b]! - counts[a]! || places[a]! - places[b]!).slice(0, k))
    }),
  )
})
