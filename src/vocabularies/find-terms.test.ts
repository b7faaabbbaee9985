import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTerms, termNamed, termsOf, vocabularies } from './index.ts'

const labels = (keys: readonly string[], text: string, locale: string, limit?: number) =>
  findTerms(keys, text, locale, limit).map(({ label }) => label[locale])

test('terms are found in each of the six languages', () => {
  const asked = { en: 'invasive', fr: 'exotiques', es: 'exóticas', ar: 'الأنواع الغريبة', ru: 'инвазивные', zh: '外来入侵' }

  for (const [locale, text] of Object.entries(asked))
    assert.equal(findTerms(['cbd-subjects'], text, locale)[0]?.identifier, 'CBD-SUBJECT-IAS', locale)
})

test('case, accents and letter forms do not matter', () => {
  assert.deepEqual(labels(['countries'], 'COTE D', 'fr'), ['Côte d’Ivoire'])
  assert.deepEqual(labels(['countries'], 'perou', 'fr'), ['Pérou'])
  assert.deepEqual(labels(['cbd-subjects'], 'السياحه', 'ar'), ['السياحة'])
})

test('whole beginnings come before beginnings of words, and these before the inside of words', () => {
  const found = findTerms(['countries'], 'gu', 'en', 50).map(({ identifier }) => identifier)

  assert.ok(found.indexOf('gt') < found.indexOf('pg'))
  assert.ok(found.indexOf('gq') < found.indexOf('uy'))
})

test('the language of the reader comes first', () => {
  const spanish = labels(['countries'], 'al', 'es', 3)
  const english = labels(['countries'], 'al', 'en', 3)

  assert.ok(spanish.includes('Alemania'))
  assert.ok(!english.includes('Germany'))
})

test('words may stand apart, and codes and identifiers are names too', () => {
  assert.equal(findTerms(['cbd-subjects'], 'species alien', 'en')[0]?.identifier, 'CBD-SUBJECT-IAS')
  assert.equal(findTerms(['gbf-component'], '7.CT.3', 'en')[0]?.identifier, 'GBF-INDICATOR-280')
  assert.equal(findTerms(['gbf-targets'], 'GBF-TARGET-03', 'fr')[0]?.identifier, 'GBF-TARGET-03')
})

test('several vocabularies are searched at once, each term once', () => {
  const found = findTerms(['gbf-targets', 'gbf-goals-targets'], '1', 'en', 100)

  assert.equal(new Set(found).size, found.length)
  assert.ok(findTerms(['countries', 'regions'], 'micronesia', 'en').length >= 2)
})

test('without a text the first terms are offered, and never more than asked', () => {
  assert.deepEqual(
    findTerms(['gbf-goals'], '  ', 'en', 2).map(({ identifier }) => identifier),
    ['GBF-GOAL-A', 'GBF-GOAL-B'],
  )
  assert.equal(findTerms(['countries'], 'a', 'en', 5).length, 5)
  assert.deepEqual(findTerms(['countries'], '()[*', 'en', 1), [termsOf('countries')[0]])
  assert.deepEqual(findTerms(['nothing'], 'a', 'en'), [])
})

test('a thousand terms are searched in about a millisecond', () => {
  const keys = vocabularies().map(({ key }) => key)
  const searched = new Set(keys.flatMap(termsOf)).size
  findTerms(keys, 'warm', 'en')

  const fastest = Math.min(...Array.from({ length: 20 }, () => took(() => findTerms(keys, 'biodiv', 'fr'))))

  assert.ok(fastest < (searched / 1000) * 3, `${fastest} ms for ${searched} terms`)
  assert.ok(termNamed('GBF-GOAL-A'))
})

function took(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
