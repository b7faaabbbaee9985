import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directionOf, inLocale, isLocale, locales } from './localized.ts'

test('a reader gets the asked language, else English, else whatever there is, and is told which', () => {
  assert.deepEqual(inLocale({ en: 'Sea', fr: 'Mer' }, 'fr'), { text: 'Mer', language: 'fr' })
  assert.deepEqual(inLocale({ en: 'Sea', fr: 'Mer' }, 'zh'), { text: 'Sea', language: 'en' })
  assert.deepEqual(inLocale({ pt: 'Mar' }, 'zh'), { text: 'Mar', language: 'pt' })
  assert.deepEqual(inLocale({}, 'zh'), { text: '', language: 'zh' })
})

test('an empty text counts as absent', () => {
  assert.deepEqual(inLocale({ fr: '', en: 'Sea' }, 'fr'), { text: 'Sea', language: 'en' })
})

test('of the six languages only Arabic runs from right to left, and so does Persian text with a region', () => {
  assert.deepEqual(
    locales.filter(locale => directionOf(locale) === 'rtl'),
    ['ar'],
  )
  assert.equal(directionOf('fa-IR'), 'rtl')
})

test('only the six are languages of the interface', () => {
  assert.equal(isLocale('ar'), true)
  assert.equal(isLocale('pt'), false)
  assert.equal(isLocale(undefined), false)
})
