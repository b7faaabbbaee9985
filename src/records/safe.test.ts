import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, safe } from './safe.ts'

const refused = (reason: string) => (error: { code: string; details: { reason: string } }) =>
  error.code === 'record.body' && error.details.reason === reason
const deep = (levels: number): unknown => (levels === 0 ? 'x' : { inner: deep(levels - 1) })

test('an ordinary body passes unchanged', () => {
  const body = { title: { en: 'Forests', ar: 'غابات' }, year: 2026, kept: false, empty: null, list: [1, 'two', { three: 3 }] }

  assert.deepEqual(safe(body), body)
})

test('texts lose what the database cannot hold and nothing else', () => {
  const body = safe({ title: 'a\u0000b\u0007c\tand\nlines \uD800 end 👩‍🌾' })

  assert.deepEqual(body, { title: 'abc\tand\nlines \uFFFD end 👩‍🌾' })
})

test('what is no body is refused', () => {
  for (const body of [undefined, null, 'text', 7, [], new Date(), new Map()]) assert.throws(() => safe(body), refused('object'))
})

test('bodies beyond the limits are refused with the limit that they break', () => {
  assert.throws(() => safe(deep(limits.depth + 1)), refused('deep'))
  assert.throws(() => safe({ list: Array(limits.items + 1).fill(1) }), refused('long'))
  assert.throws(() => safe(Object.fromEntries(Array.from({ length: limits.keys + 1 }, (_, index) => [`k${index}`, 1]))), refused('keys'))
  assert.throws(() => safe({ ['k'.repeat(limits.keyLength + 1)]: 1 }), refused('key'))
  assert.throws(() => safe({ text: 'x'.repeat(limits.bytes) }), refused('large'))
  assert.throws(() => safe({ when: new Date() }), refused('value'))
  assert.throws(() => safe({ much: Number.POSITIVE_INFINITY }), refused('value'))
})

test('keys that would reach a prototype are refused', () => {
  for (const text of ['{"__proto__":{"administrator":true}}', '{"constructor":1}', '{"a":[{"prototype":1}]}'])
    assert.throws(() => safe(JSON.parse(text)), refused('key'))
  assert.equal(({} as { administrator?: boolean }).administrator, undefined)
})
