import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { locales } from '#platform/localized.ts'
import { alphabetOf, beginningsOf } from './alphabet.ts'
import { collators } from './parts.ts'

const signs = [...'aAbBcChlLnNñoözZ', 'n\u0303', 'e\u0301', '\u0301', ' ', '-', '1', '12', 'ß', 'æ', 'ф', 'ا', '中', '\u00ad', '𝐚']
const title = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...'aAb ') }, fc.constantFrom(...signs)), { maxLength: 16, size: 'max' })
  .map(parts => parts.join(''))

test('titles are compared as the alphabet of each language compares them', () => {
  fc.assert(
    fc.property(fc.array(title, { minLength: 2, maxLength: 12 }), titles => {
      for (const locale of locales) {
        const compare = alphabetOf(locale, beginningsOf(titles))
        titles.forEach((one, a) =>
          titles.forEach((other, b) =>
            assert.equal(Math.sign(compare(a, b)), Math.sign(collators.get(locale)!.compare(one, other)), `${locale} ${one} ${other}`),
          ),
        )
      }
    }),
    { numRuns: 600 },
  )
})
