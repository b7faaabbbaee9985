import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Pattern } from '../query/node.ts'
import { like } from './terms.ts'

test('a pattern is met by what the same regular expression meets', () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 3 }),
    fc.constantFrom({ wild: '*' } as const, { wild: '?' } as const),
  )
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'c'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), text, (pattern: Pattern, value) => {
      const expression = pattern.map(one => (typeof one === 'string' ? one.replaceAll('.', '\\.') : one.wild === '*' ? '.*' : '.')).join('')
      assert.equal(like(pattern, one => one)(value), new RegExp(`^${expression}$`, 's').test(value))
    }),
    { numRuns: 2000 },
  )
})

test('a pattern takes no longer than its text, whatever it is', () => {
  const pattern: Pattern = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? ({ wild: '*' } as const) : 'a'))
  const begun = performance.now()

  assert.equal(like(pattern, one => one)('a'.repeat(20_000)), true)
  assert.equal(like([...pattern, 'c'], one => one)(`${'a'.repeat(20_000)}b`), false)
  assert.ok(performance.now() - begun < 1000)
})
