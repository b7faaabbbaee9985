import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordChanges } from './words.ts'

const written = (before: string, after: string, language = 'en') =>
  wordChanges(before, after, language).map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]).join('') // prettier-ignore

test('changed words stand out from those that stay', () => {
  assert.equal(written('Protect the old forests', 'Protect all old forests'), 'Protect -the-+all+ old forests')
  assert.equal(written('Restore rivers', 'Restore rivers and lakes'), 'Restore rivers+ and lakes+')
  assert.equal(written('Same', 'Same'), 'Same')
})

test('Chinese is compared sign by sign', () => {
  assert.equal(written('保护森林', '保护湿地森林', 'zh'), '保护+湿地+森林')
})

test('what stays and what went is the old text, what stays and what came is the new', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (before, after) => {
      const parts = wordChanges(before, after, 'en')
      const put = (...kinds: readonly string[]) => parts.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join('') // prettier-ignore
      assert.equal(put('same', 'removed'), before)
      assert.equal(put('same', 'added'), after)
    }),
  )
})

test('texts too long to compare word by word are shown as replaced', () => {
  const [before, after] = ['a ', 'b '].map(word => word.repeat(3000))

  assert.deepEqual(wordChanges(before!, after!, 'en').map(({ kind }) => kind), ['removed', 'added', 'same']) // prettier-ignore
})
