import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryCode } from './countries.ts'
import { dayAt, dayOf } from './days.ts'
import { filesOf } from './files.ts'
import { idFor } from './ids.ts'
import { tidy } from './tidy.ts'
import { titlesOf, wordOf, wordsOf } from './words.ts'

const spoken = (texts: Parameters<typeof titlesOf>[0], words = titlesOf) =>
  words(texts).map(({ language, value }) => `${String(language)} ${String(value)}`)

test('English is first, only the six languages are told, each once', () => {
  assert.deepEqual(spoken({ zh: '河', 'zh-Hant': '河流', pt: 'Rio', ar: 'نهر', fr: 'Fleuve', en: 'River', ru: '' }), [
    'en River',
    'fr Fleuve',
    'ar نهر',
    'zh 河',
  ])
  assert.deepEqual(spoken({ 'zh-Hans': '河', 'en-GB': 'River' }), ['en River', 'zh 河'])
})

test('a text that equals the English is no translation', () => {
  assert.deepEqual(spoken({ en: 'GBIF', fr: 'GBIF', es: 'GBIF (España)' }), ['en GBIF', 'es GBIF (España)'])
})

test('a title without English has the best text in its place, which says its language, so that no row is lost; other texts stay as they are', () => {
  assert.deepEqual(spoken({ es: 'Estrategia', fr: 'Stratégie' }), ['en Stratégie [in French]', 'fr Stratégie', 'es Estrategia'])
  assert.deepEqual(spoken({ pt: 'Estratégia' }), ['en Estratégia [in Portuguese]'])
  assert.deepEqual(spoken({ und: 'CBD/COP/15' }), ['en CBD/COP/15'])
  assert.deepEqual(spoken({ xx: 'Foo', 'not a code': 'Bar' }), ['en Foo [in xx]'])
  assert.deepEqual(spoken({}), [])
  assert.deepEqual(spoken({ fr: 'Stratégie', pt: 'Estratégia' }, wordsOf), ['fr Stratégie'])
  assert.deepEqual(spoken({ und: 'CBD/COP/15' }, wordsOf), ['en CBD/COP/15'])
  assert.equal(wordOf({ fr: 'Stratégie' }), 'Stratégie')
  assert.equal(wordOf(undefined), null)
})

test('texts are composed, without control characters and halves of characters', () => {
  assert.equal(tidy('e\u0301a\u0000b\u001fc\td\ud800'), 'éabc\td\ufffd')
})

test('days begin at midnight in Greenwich, months and years with their first day', () => {
  assert.equal(dayOf('2018-11-17'), Date.UTC(2018, 10, 17))
  assert.equal(dayOf('2018-11'), Date.UTC(2018, 10, 1))
  assert.equal(dayOf('2018'), Date.UTC(2018, 0, 1))
  assert.equal(dayOf('2018-13-45'), null)
  assert.equal(dayOf(undefined), null)
  assert.equal(dayAt(new Date('2018-11-17T23:59:59Z')), Date.UTC(2018, 10, 17))
})

test('identifiers are 24 hexadecimal digits as the CBD makes them', () => {
  assert.equal(idFor('decision', 13413), '52000000cbd0070000003465')
  assert.equal(idFor('meeting', 5525), '52000000cbd0050000001595')
  assert.equal(idFor('contact', 2 ** 31 - 1).length, 24)
})

test('countries have three letters', () => {
  assert.deepEqual(['cr', 'DE', 'eu', 'xx'].map(countryCode), ['CRI', 'DEU', 'EUR', 'XX'])
})

test('every file has an address, a name and a language', () => {
  const linked = (url: string, rest = {}) => ({ url, name: undefined, language: undefined, type: 'application/pdf', ...rest })

  const files = filesOf(
    '1',
    [
      linked('https://x.org/cop-14-dec-25-fr.pdf'),
      linked('/files/A/B%20c.pdf', { language: 'zh-Hans' }),
      linked('https://x.org/', { type: 'text/html' }),
      linked('https://x.org/%FF'),
    ],
    ['es'],
  )

  assert.deepEqual(
    files.map(({ language, filename }) => [language, filename]),
    [
      ['fr', 'cop-14-dec-25-fr.pdf'],
      ['zh', 'B c.pdf'],
      ['es', 'x.org'],
      ['es', '%FF'],
    ],
  )
  assert.equal(new Set(files.map(({ id }) => id)).size, 4)
})
