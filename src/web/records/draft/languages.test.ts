import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fields } from '#formats'
import { completenessOf, copiedInto, originalOf, withoutLanguage } from './languages.ts'

const fields: Fields = {
  title: { type: 'localizedText' },
  text: { type: 'richText' },
  actors: { type: 'terms', vocabulary: 'actors', other: true },
  partners: { type: 'groups', fields: { name: { type: 'localizedText' }, url: { type: 'url' } } },
}
const body = {
  languages: ['es', 'fr'],
  title: { es: 'Plan', fr: 'Le plan' },
  text: { es: '<p>Texto</p>' },
  actors: [{ identifier: 'X', customValue: { es: 'Pescadores' } }, { identifier: 'Y' }],
  partners: [{ name: { es: 'Uno' }, url: 'https://a.example' }, { name: { fr: 'Deux' } }],
}

test('completeness counts the texts there are in any language', () => {
  assert.deepEqual(completenessOf({ fields }, body, ['es', 'fr', 'ar']), [
    { language: 'es', written: 4, of: 5 },
    { language: 'fr', written: 2, of: 5 },
    { language: 'ar', written: 0, of: 5 },
  ])
})

test('a record is translated from the language most of it is written in, or from the reader’s', () => {
  const of = (data: object) => originalOf(completenessOf({ fields }, data as typeof body, ['es', 'fr', 'ar']), 'ar')

  assert.deepEqual([of(body), of({})], ['es', 'ar'])
})

test('texts are copied where one is missing, and what is written stays', () => {
  const all = copiedInto({ fields }, body, 'fr', ['es'])
  const one = copiedInto({ fields }, body, 'fr', ['es'], '/text')

  assert.deepEqual([all['title'], all['text']], [body.title, { es: '<p>Texto</p>', fr: '<p>Texto</p>' }])
  assert.deepEqual(all['partners'], [{ name: { es: 'Uno', fr: 'Uno' }, url: 'https://a.example' }, { name: { fr: 'Deux' } }])
  assert.deepEqual(one, { ...body, text: { es: '<p>Texto</p>', fr: '<p>Texto</p>' } })
})

test('a language goes with all its texts, also those of one’s own terms', () => {
  const left = withoutLanguage({ fields }, body, 'es')

  assert.doesNotMatch(JSON.stringify(left), /"es"/)
  assert.deepEqual([left['title'], left['languages']], [{ fr: 'Le plan' }, ['fr']])
})
