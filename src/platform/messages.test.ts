import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { locales } from './localized.ts'
import { catalogue, say } from './messages.ts'

type Part = { readonly type: number; readonly value: string }
const named = 1

test('every message that only names things says what the rules of ICU messages say', () => {
  let compared = 0
  for (const [key, texts] of Object.entries(catalogue)) {
    for (const locale of locales) {
      const message = new IntlMessageFormat(texts[locale] ?? texts.en ?? '', locale, undefined, { ignoreTag: true })
      const parts = message.getAst() as readonly Part[]
      if (parts.some(({ type }) => type > named)) continue
      const values = Object.fromEntries(
        parts.filter(({ type }) => type === named).map(({ value }, place) => [value, place % 2 ? place : `«{${value}}'»`]),
      )

      assert.equal(say(locale, key, values), message.format(values))
      compared++
    }
  }
  assert.ok(compared > 1000)
})

test('numbers decide the form of what is counted', () => {
  const forms = [1, 2, 5].map(total => say('ru', 'search.results', { total }))

  assert.equal(new Set(forms.map(form => form.replace(/\d/g, ''))).size, 3)
})

test('a value that is missing is a fault, not a hole', () => {
  assert.throws(() => say('en', 'search.exclude', {}), /value/)
})
