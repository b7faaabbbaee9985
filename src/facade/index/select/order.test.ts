import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstOf, sortsIn } from './order.ts'

test('the first of many are those that sorting all of them gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 200 }), fc.nat({ max: 250 }), (keys, many) => {
      const places = Int32Array.from(keys.keys())
      const compare = (one: number, other: number) => keys[one]! - keys[other]! || one - other
      assert.deepEqual(firstOf(places, compare, many), Array.from(places).sort(compare).slice(0, many))
    }),
  )
})

test('an order is read with its directions', () => {
  assert.deepEqual(sortsIn('updatedDate_dt desc, title_EN_s asc,score', 'sort'), [
    { by: 'updatedDate_dt', descending: true },
    { by: 'title_EN_s', descending: false },
    { by: 'score', descending: true },
  ])
  assert.deepEqual(sortsIn(undefined, 'sort'), [])
  for (const wrong of ['title', 'title_s up', 'sum(a,b) desc', 'a_s b_s', Array.from({ length: 9 }, () => 'a_s').join()])
    assert.throws(() => sortsIn(wrong, 'sort'), { code: 'invalidParameter', fields: ['sort'] }, wrong)
})
