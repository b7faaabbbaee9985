import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tidy, tidyLine, wordsIn } from './tidy.ts'

test('texts are kept well-formed, composed, and without control characters or direction overrides', () => {
  assert.equal(tidy(' Cafe\u0301\u0000\u0007 \r\n\tone\u202Etwo\uFEFF '), 'Café \n\tonetwo')
  assert.equal(tidy('a\uD800b'), 'a\uFFFDb')
  assert.equal(tidyLine(' one \n two\t three '), 'one two three')
})

test('marks of direction and joiners that languages need stay', () => {
  assert.equal(tidy('\u200Fعربي\u200E می\u200Cخواهم'), '\u200Fعربي\u200E می\u200Cخواهم')
})

test('words are counted as their language has them', () => {
  assert.equal(wordsIn("It's well-known: 3.5 %", 'en'), 4)
  assert.ok(wordsIn('我们保护生物多样性', 'zh') > 2)
  assert.equal(wordsIn('التنوع البيولوجي', 'ar'), 2)
})
