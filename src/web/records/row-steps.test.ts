import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed } from '#formats'
import { afterStep, rowStepOf } from './row-steps.ts'

const format = formatNamed('nbsap')
const links = (...names: readonly string[]) => ({ documentLinks: names.map(name => ({ url: `https://a.example/${name}` })) })
const after = (op: string, data = links('a', 'b', 'c')) => afterStep(format, data, rowStepOf(op)!)

test('a row is moved to the place where it was dropped', () => {
  assert.deepEqual(after('move:/documentLinks/0:2'), links('b', 'c', 'a'))
  assert.deepEqual(after('move:/documentLinks/2:0'), links('c', 'a', 'b'))
})

test('moving from or to nowhere changes nothing', () => {
  for (const op of ['move:/documentLinks/9:0', 'move:/documentLinks/0:9', 'up:/documentLinks/0', 'down:/documentLinks/2'])
    assert.deepEqual(after(op), links('a', 'b', 'c'))
})

test('what names no step is none', () => {
  for (const op of ['save', 'move:', 'add:contacts', 'drop:/contacts']) assert.equal(rowStepOf(op), undefined)
})
