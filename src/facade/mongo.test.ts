import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mongoAnswer, mongoIn } from './mongo.ts'

const all = [
  { _id: 'a', code: 'BR', name: { en: 'Brazil', fr: 'Brésil' }, size: 3, steps: [{ to: 1 }, { to: 2 }], closedOn: null },
  { _id: 'b', code: 'FR', name: { en: 'France', fr: 'France' }, size: 1, steps: [{ to: 2 }], closedOn: '2026-01-02T00:00:00.000Z' },
  { _id: 'c', code: 'IN', name: { en: 'India', fr: 'Inde' }, size: 2, steps: [] },
]
const asked = (query: object) =>
  mongoAnswer(
    all,
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value])),
  )
const ids = (q: object) => (asked({ q }) as readonly { readonly _id: string }[]).map(({ _id }) => _id).join('')

const conditions: readonly (readonly [object, string])[] = [
  [{}, 'abc'],
  [{ code: 'FR' }, 'b'],
  [{ 'name.en': 'India' }, 'c'],
  [{ 'steps.to': 2 }, 'ab'],
  [{ code: { $in: ['BR', 'IN'] } }, 'ac'],
  [{ code: { $nin: ['BR', 'IN'] } }, 'b'],
  [{ code: { $ne: 'BR' } }, 'bc'],
  [{ size: { $gt: 1, $lte: 3 } }, 'ac'],
  [{ size: { $gte: 2 } }, 'ac'],
  [{ size: { $lt: 2 } }, 'b'],
  [{ closedOn: { $exists: false } }, 'ac'],
  [{ closedOn: { $exists: true } }, 'b'],
  [{ closedOn: null }, 'ac'],
  [{ closedOn: { $gte: { $date: '2026-01-01' } } }, 'b'],
  [{ closedOn: { $gte: { $$date: '2027-01-01T00:00:00Z' } } }, ''],
  [{ _id: { $oid: 'a' } }, 'a'],
  [{ 'steps.to': { $all: [1, 2] } }, 'a'],
  [{ steps: { $size: 1 } }, 'b'],
  [{ $and: [{ size: { $gt: 1 } }, { 'steps.to': 1 }] }, 'a'],
  [{ $or: [{ code: 'FR' }, { code: 'IN' }] }, 'bc'],
  [{ $nor: [{ code: 'FR' }, { code: 'IN' }] }, 'a'],
  [{ 'name.en': { $regex: '^in', $options: 'i' } }, 'c'],
  [{ 'name.en': { $regex: 'a.*i' } }, 'a'],
  [{ 'name.fr': { $regex: 'e$' } }, 'bc'],
  [{ code: { $not: { $eq: 'BR' } } }, 'bc'],
  [{ nothing: 'x' }, ''],
  [{ __proto__: null, constructor: 'x' }, ''],
]

test('conditions are met as MongoDB reads them', () => {
  for (const [q, expected] of conditions) assert.equal(ids(q), expected, JSON.stringify(q))
})

test('a list is sorted, cut, counted, and shows the fields wanted', () => {
  assert.deepEqual(asked({ s: { size: -1 }, sk: '1', l: '1', f: { code: 1 } }), [{ _id: 'c', code: 'IN' }])
  assert.deepEqual(asked({ f: { 'name.fr': 1, _id: 0 }, q: { code: 'BR' } }), [{ name: { fr: 'Brésil' } }])
  assert.deepEqual(Object.keys((asked({ f: { name: 0, steps: 0 } }) as readonly object[])[0]!), ['_id', 'code', 'size', 'closedOn'])
  assert.deepEqual(asked({ c: '1', q: { code: 'FR' } }), { count: 1 })
  assert.deepEqual((asked({ fo: '1', s: { code: 1 } }) as { readonly code: string }).code, 'BR')
  assert.equal(asked({ fo: '1', q: { code: 'XX' } }), null)
})

test('steps are taken one after the other', () => {
  const steps = (...ag: readonly object[]) => asked({ ag: JSON.stringify(ag) })

  assert.deepEqual(steps({ $match: { size: { $gt: 1 } } }, { $sort: { size: 1 } }, { $project: { code: 1 } }, { $limit: 1 }), [
    { _id: 'c', code: 'IN' },
  ])
  assert.deepEqual(steps({ $match: { _id: { $in: [{ $oid: 'a' }, { $oid: 'b' }] } } }, { $skip: 1 }, { $project: { 'name.en': 1, _id: 0 } }), [
    { name: { en: 'France' } },
  ])
  assert.deepEqual(steps({ $match: { 'steps.to': 2 } }, { $count: 'found' }), [{ found: 2 }])
  assert.deepEqual(asked({ ag: '[]', c: '1' }), { count: 3 })
})

test('conditions and orders spelled in the names of parameters mean the same', () => {
  assert.deepEqual(mongoAnswer(all, { q: { 'steps.to': { $all: [1, 2] } }, s: { size: -1 }, f: { code: 1 } }), [{ _id: 'a', code: 'BR' }])
})

test('what cannot be read is refused with the name of its parameter', () => {
  const deep = Array.from({ length: 50 }).reduce<object>(inner => ({ $and: [inner] }), { code: 'BR' })
  const wrong: readonly (readonly [object, string])[] = [
    [{ q: '{' }, 'q'],
    [{ q: '[]' }, 'q'],
    [{ q: '"x"' }, 'q'],
    [{ q: ['{}', '{}'] }, 'q'],
    [{ q: { $where: 'sleep(1000)' } }, 'q'],
    [{ q: { code: { $function: {} } } }, 'q'],
    [{ q: { code: { $regex: '(a+)+$' } } }, 'q'],
    [{ q: { $or: 'x' } }, 'q'],
    [{ q: { code: { $in: 'BR' } } }, 'q'],
    [{ q: { closedOn: { $gt: { $date: 'soon' } } } }, 'q'],
    [{ q: deep }, 'q'],
    [{ s: { code: 'up' } }, 's'],
    [{ sk: '-1' }, 'sk'],
    [{ l: 'many' }, 'l'],
    [{ f: 'x' }, 'f'],
    [{ ag: '{}' }, 'ag'],
    [{ ag: '[{"$lookup":{}}]' }, 'ag'],
    [{ ag: '[{"$match":{},"$limit":1}]' }, 'ag'],
    [{ ag: '[{"$limit":"all"}]' }, 'ag'],
    [{ ag: '[null]' }, 'ag'],
    [{ ag: JSON.stringify(Array.from({ length: 21 }, () => ({ $limit: 1 }))) }, 'ag'],
  ]
  for (const [query, field] of wrong)
    assert.throws(
      () => (Array.isArray((query as { q?: unknown }).q) ? mongoAnswer(all, query) : asked(query)),
      { code: 'invalidParameter', fields: [field] },
      JSON.stringify(query).slice(0, 80),
    )
  assert.throws(() => mongoIn({ ag: '[]' }), { code: 'notImplemented' })
})
