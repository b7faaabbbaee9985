import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Card } from '../card.ts'
import { entryOf } from './entry.ts'
import { kept } from '#platform/kept.ts'
import { folded, normalised, unified } from './normalise.ts'
import { wishesIn } from './query.ts'
import { scriptOf } from './script.ts'
import { piecesOf } from './split.ts'
import { eachTerm } from './terms.ts'

const anything = fc.string({ unit: 'binary', maxLength: 200 })

const forms: readonly (readonly [what: string, word: string, form: string])[] = [
  ['capitals', 'CBD', 'cbd'],
  ['wide letters and digits', 'ＣＢＤ２', 'cbd2'],
  ['Arabic presentation forms', '\ufedf\ufe8e', 'لا'],
  ['tatweel and vowel signs', 'مُحَمّـيّة', 'محمية'],
  ['marks of direction', '\u200fword\u200e', 'word'],
  ['a soft hyphen', 'bio\u00addiversity', 'biodiversity'],
  ['Arabic digits', '٢٠٢٦', '2026'],
  ['Persian digits', '۲۰۲۶', '2026'],
  ['Devanagari digits', '२०२६', '2026'],
  ['Thai digits', '๒๐๒๖', '2026'],
  ['a letter and its mark apart', 'e\u0301tat', 'état'],
]
for (const [what, word, form] of forms) test(`normalises ${what}`, () => assert.equal(normalised(word), form))

const plainer: readonly (readonly [word: string, plain: string])[] = [
  ['biodiversité', 'biodiversite'],
  ['niño', 'nino'],
  ['øst', 'ost'],
  ['straße', 'strasse'],
  ['œuvre', 'oeuvre'],
  ['ёлка', 'елка'],
  ['район', 'район'],
  ['والتنوع', 'تنوع'],
  ['الله', 'الله'],
]
for (const [word, plain] of plainer) test(`folds ${word} to ${plain}`, () => assert.equal(folded(word), plain))

test('letters that Arabic writers exchange become one', () => assert.equal(unified('إدارة'), unified('ادارة')))

test('a word has the script it is written in', () => {
  const scripts = ['forest', 'лес', 'غابة', '森林', 'もり', 'ป่า', '2026', 'δάσος'].map(scriptOf)

  assert.deepEqual(scripts, ['latin', 'cyrillic', 'arabic', 'han', 'kana', 'thai', 'digit', 'other'])
})

test('elided articles and possessives are no words', () => {
  assert.deepEqual(
    termsIn("L'eau d’Afrique, qu'il; the forest's", 'fr').filter(term => term.startsWith('=')),
    ['=eau', '=afrique', '=il', '=the', '=forest'],
  )
})

test('every piece of a text says where it stood', () => {
  fc.assert(
    fc.property(anything, text => {
      let end = 0
      for (const piece of piecesOf(text)) {
        const found = 'word' in piece ? piece.word : 'symbol' in piece ? piece.symbol : piece.unspaced
        assert.ok(found.start >= end && found.end > found.start && found.end <= text.length)
        end = found.end
      }
    }),
  )
})

test('a text finds itself, whatever it is', () => {
  const cut = fc.constantFrom(
    'Forests of the world',
    "L'état des forêts",
    'Охраняемые территории',
    'التنوع البيولوجي',
    '生物多样性公约',
    'ป่าไม้',
    'CBD/COP/15/4 Bt11',
    'a-b_c.d@e 1,5%',
  )

  fc.assert(
    fc.property(fc.oneof(cut, fc.string({ unit: 'grapheme', maxLength: 40 })), text => {
      const terms = new Set(termsIn(text, 'en'))
      const knows = (term: string, prefix?: true) => (prefix ? [...terms].some(one => one.startsWith(term)) : terms.has(term))
      const met = (group: ReturnType<typeof wishesIn>[number]): boolean =>
        group.alternatives.some(one => ('every' in one ? one.every.every(met) : 'term' in one && knows(one.term, one.prefix))) ||
        (group.otherwise !== undefined && group.otherwise.every(met))

      for (const group of wishesIn(text, { locale: 'en' })) assert.ok(met(group), JSON.stringify(group))
    }),
  )
})

test('terms fit into a dictionary', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        anything.map(text => text.repeat(50)),
      ),
      text => termsIn(text, 'en').every(term => Buffer.from(term).length < 256),
    ),
  )
})

test('the same card always makes the same entry', () => {
  const card: Card = {
    id: 'ID1',
    seq: 1,
    texts: [{ weight: 'title', language: 'ru', text: 'Охраняемые территории CBD/COP/15/4' }],
    facets: {},
    days: {},
    title: { ru: 'Охраняемые территории' },
  }

  assert.deepEqual(entryOf(card), entryOf({ ...card, seq: 2 }))
})

test('what is remembered is bounded', () => {
  let computed = 0
  const double = kept(10, key => {
    computed++
    return key + key
  })

  for (let round = 0; round < 1000; round++) assert.equal(double(`key${round % 4}`), `key${round % 4}key${round % 4}`)
  const few = computed
  for (let round = 0; round < 1000; round++) double(`other${round}`)

  assert.ok(few < 10)
  assert.equal(computed, few + 1000)
})

function termsIn(text: string, language: string): readonly string[] {
  const terms: string[] = []
  eachTerm(text, language, term => terms.push(term))
  return terms
}
