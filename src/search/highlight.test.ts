import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wishesIn } from './analysis/query.ts'
import { highlight } from './highlight.ts'

const wordsOf = (text: string, locale = 'en') =>
  wishesIn(text, { locale }).flatMap(({ alternatives }) =>
    alternatives.flatMap(one => ('term' in one ? [one.prefix ? `${one.term}*` : one.term] : [])),
  )
const marked = (text: string, asked: string, locale = 'en') =>
  highlight(text, wordsOf(asked, locale)).flatMap(part => (part.marked ? [part.text] : []))

const cases: readonly (readonly [text: string, asked: string, marks: readonly string[], locale?: string])[] = [
  ['Forests and the forest law', 'forest', ['Forests', 'forest']],
  ["L'état de la Biodiversité", 'biodiversite etat', ['état', 'Biodiversité'], 'fr'],
  ['Охраняемых территорий много', 'охраняемые территории', ['Охраняемых', 'территорий'], 'ru'],
  ['حماية التنوع البيولوجي', 'تنوع', ['التنوع'], 'ar'],
  ['关于生物多样性公约的决定', '公约', ['公约'], 'zh'],
  ['See CBD/COP/DEC/14/25 for more', '14/25', ['CBD/COP/DEC/14/25']],
  ['Nothing here', 'forest', []],
]

for (const [text, asked, marks, locale] of cases) {
  test(`marks in “${text}” what “${asked}” finds`, () => assert.deepEqual(marked(text, asked, locale), marks))
}

test('of a long text the stretch with most of the words is shown', () => {
  const filler = 'Lorem ipsum dolor sit amet consectetur. '.repeat(20)

  const shown = highlight(`${filler}Here a forest, a law and a forest law. ${filler}`, wordsOf('forest law'))

  assert.deepEqual(
    shown.flatMap(part => (part.marked ? [part.text] : [])),
    ['forest', 'law', 'forest', 'law'],
  )
  assert.ok(shown.map(part => part.text).join('').length <= 202)
  assert.equal(shown[0]!.text, '…')
})

test('what is shown is always a part of the text, whatever both are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 20 }), (text, asked) => {
      const shown = highlight(text, wordsOf(asked || text.slice(0, 10)))

      assert.ok(
        text.includes(
          shown
            .filter((part, place) => part.text !== '…' || (place > 0 && place < shown.length - 1))
            .map(part => part.text)
            .join(''),
        ),
      )
      assert.ok(shown.every(part => part.text !== ''))
    }),
  )
})
