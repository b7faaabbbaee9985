import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askable, parsed } from '#search'
import { hows, rowsOf, textOf } from './rows.ts'

test('a text is taken apart into lines', () => {
  assert.deepEqual(rowsOf('forest plan "protected areas" sea OR "coral reef" -law country:"Costa Rica" bio*'), [
    { how: 'words', field: '', text: 'forest plan' },
    { how: 'phrase', field: '', text: 'protected areas' },
    { how: 'any', field: '', text: 'sea, "coral reef"' },
    { how: 'none', field: '', text: 'law' },
    { how: 'phrase', field: 'country', text: 'Costa Rica' },
    { how: 'beginning', field: '', text: 'bio' },
  ])
})

test('lines are written as a text, with commas of any script between alternatives', () => {
  assert.equal(textOf([{ how: 'any', field: '', text: 'sea، coral reef，"a, b"' }]), 'sea OR "coral reef" OR "a, b"')
  assert.equal(textOf([{ how: 'none', field: 'title', text: 'law, decree' }]), '-title:law -title:decree')
  assert.equal(textOf([{ how: 'phrase', field: 'unknown', text: 'Costa Rica' }]), '"Costa Rica"')
  assert.equal(textOf([{ how: 'words', field: '', text: '  ' }]), '')
})

test('whatever was typed means the same after it went through the builder', () => {
  const piece = fc.constantFrom(
    'forest',
    '"national plan"',
    'title:sea',
    'a OR b',
    'x OR "y z" OR country:br',
    '-law',
    '-"old law"',
    'bio*',
    '生物',
    '-title:"a b"',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), pieces => {
      const text = pieces.join(' ')

      assert.deepEqual(parsed(textOf(rowsOf(text))), parsed(text))
    }),
  )
})

test('no line makes the builder fail', () => {
  const row = fc.record({ how: fc.constantFrom(...hows), field: fc.constantFrom('', 'odd', ...askable), text: fc.string({ unit: 'binary' }) })
  fc.assert(fc.property(fc.array(row), rows => typeof textOf(rows) === 'string' && rowsOf(textOf(rows)).length >= 0))
})
