import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCharacters, checkDocuments, checkedMarks, checkGroups } from './bounds.ts'

test('an answer may hold everything that was found, however many rows are asked, until that is too much', () => {
  checkDocuments(10_000, 0, 999_999)
  checkDocuments(25_000, 20_000, 999_999)
  checkDocuments(25_000, 0, 10_000)

  assert.throws(() => checkDocuments(10_001, 0, 999_999), { code: 'invalidParameter', message: /10001 were found/ })
})

test('groups may hold everything that belongs to them, however many are asked of each, until that is too much', () => {
  checkGroups([600, 400], 0, 100_000, 1000)
  checkGroups([5000, 5000], 0, 10, 1000)
  checkGroups([600, 500], 100, 100_000, 1000)

  assert.throws(() => checkGroups([600, 401], 0, 100_000, 1000), { code: 'invalidParameter' })
})

test('words are marked in five hundred documents and no more', () => {
  assert.equal(checkedMarks(Array.from({ length: 500 })).length, 500)
  assert.throws(() => checkedMarks(Array.from({ length: 501 })), { code: 'invalidParameter', fields: ['rows'] })
})

test('an answer may be so long and no longer, and it says what to do; all its documents count alike', () => {
  const documents = Array.from({ length: 320 }, (_, index) => () => ({ text: 'x'.repeat(index < 160 ? 39 : 139) }))
  let made = 0
  const counted = documents.map(document => () => (made++, document()))

  checkCharacters(counted, 32_000)
  checkCharacters([], 0)

  assert.equal(made, 16)
  assert.throws(() => checkCharacters(documents, 31_999), { code: 'invalidParameter', fields: ['rows'], message: /320 documents .* "fl"/ })
})
