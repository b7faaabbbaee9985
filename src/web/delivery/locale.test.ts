import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '#platform/localized.ts'
import { localeFor } from './locale.ts'

test('the language chosen before wins over what the browser asks for', () => {
  assert.equal(localeFor(locales, 'ar', 'fr'), 'ar')
})

test('the browser’s best language that the portal offers is taken', () => {
  assert.equal(localeFor(locales, undefined, 'de-CH, ru;q=0.5, fr-CA;q=0.8'), 'fr')
  assert.equal(localeFor(['es', 'en'], undefined, 'fr, en;q=0.1'), 'en')
  assert.equal(localeFor(locales, undefined, 'zh-Hant-TW'), 'zh')
})

test('whatever else the browser says, the portal’s first language is taken', () => {
  for (const header of [undefined, '', 'de', '*', 'fr;q=0', ';;;,,q=', 'x'.repeat(100_000)]) {
    assert.equal(localeFor(['es', 'en'], 'klingon', header), 'es')
  }
})
