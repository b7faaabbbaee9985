import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterDecision, decisionOf } from './decisions.ts'

const typed = { title: { en: 'Mine' }, text: { en: '<p>Mine</p>' } }
const stored = { title: { en: 'Theirs' }, text: { en: '<p>Theirs</p>' } }
const after = (op: string) => afterDecision(typed, stored, decisionOf(op)!)

test('one text is kept, or the other, or both one after the other', () => {
  assert.deepEqual(after('mine:/title/en'), typed)
  assert.deepEqual(after('theirs:/title/en').title, { en: 'Theirs' })
  assert.deepEqual(after('both:/title/en').title, { en: 'Theirs / Mine' })
  assert.deepEqual(after('both:/text/en').text, { en: '<p>Theirs</p><p>Mine</p>' })
})

test('what is no decision names none', () => {
  for (const op of ['save', 'mine:', 'mine:title', 'other:/title']) assert.equal(decisionOf(op), undefined)
})
