import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { locales, type Locale } from '#platform/localized.ts'
import { filesBelow } from './source.ts'

type Texts = { readonly [locale: string]: string }
type Entry = { readonly file: string; readonly key: string; readonly texts: Texts }
type Part = {
  readonly type: number
  readonly value?: string
  readonly pluralType?: string
  readonly options?: { readonly [category: string]: { readonly value: readonly Part[] } }
}

/** Kinds of parts in a parsed message. */
const [literal, select, plural, pound] = [0, 5, 6, 7]

const files = [...filesBelow('src', 'messages.json', 'letters.json', '.labels.json')]
const entries: readonly Entry[] = files.flatMap(({ path: file, text }) => entriesIn(file, '', JSON.parse(text)))

test('every text of the interface exists in all six languages', () => {
  const incomplete = entries.flatMap(({ file, key, texts }) =>
    locales.filter(locale => !texts[locale]?.trim()).map(locale => `${file}: ${key} (${locale})`),
  )

  assert.deepEqual(incomplete, [])
  assert.ok(entries.length > 500, `only ${entries.length} texts were found`)
})

test('no text is in a language we do not have', () => {
  const strange = entries.flatMap(({ file, key, texts }) =>
    Object.keys(texts)
      .filter(locale => !(locales as readonly string[]).includes(locale))
      .map(locale => `${file}: ${key} (${locale})`),
  )

  assert.deepEqual(strange, [])
})

const messages = entries.filter(({ file }) => !file.endsWith('.labels.json'))

test('every message can be read, with the same places for values in each language', () => {
  const different = messages.flatMap(({ file, key, texts }) => {
    const asked = placesIn(parsed(texts['en']!, 'en'))
    return locales.flatMap(locale => {
      const places = placesIn(parsed(texts[locale]!, locale))
      return places === asked ? [] : [`${file}: ${key} (${locale}) has {${places}}, English {${asked}}`]
    })
  })

  assert.deepEqual(different, [])
})

test('every plural has exactly the categories of its language', () => {
  const wrong = messages.flatMap(({ file, key, texts }) =>
    locales.flatMap(locale =>
      pluralsIn(parsed(texts[locale]!, locale)).flatMap(({ categories, ordinal }) => {
        const needed = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories
        const given = categories.filter(category => !category.startsWith('='))
        const [missing, foreign] = [
          needed.filter(category => !given.includes(category)),
          given.filter(category => !(needed as readonly string[]).includes(category)),
        ]
        return missing.length + foreign.length === 0 ? [] : [`${file}: ${key} (${locale}) lacks [${missing}], has [${foreign}] too many`]
      }),
    ),
  )

  assert.deepEqual(wrong, [])
})

test('a key of the interface stands in one file only', () => {
  const web = messages.filter(({ file }) => file.startsWith('src/web/'))
  const seen = new Map<string, string>()

  const twice = web.flatMap(({ file, key }) => {
    const before = seen.get(key)
    seen.set(key, file)
    return before === undefined ? [] : [`${key}: ${before} and ${file}`]
  })

  assert.deepEqual(twice, [])
})

test('a Chinese, Russian or Arabic text is written in its script', () => {
  const scripts: { readonly [locale in Locale]?: RegExp } = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }

  const foreign = entries.flatMap(({ file, key, texts }) =>
    locales.flatMap(locale => {
      const [text, english] = [texts[locale] ?? '', (texts['en'] ?? '').replace(/\{[^{}]*\}/g, '')]
      const script = scripts[locale]
      // names, codes and patterns are the same everywhere
      return script && !script.test(text) && /[a-z]{4,} [a-z]{4,}/.test(english) ? [`${file}: ${key} (${locale}): ${text}`] : []
    }),
  )

  assert.deepEqual(foreign, [])
})

/** An object with a language in it is a text; any other is looked into. */
function entriesIn(file: string, key: string, value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return []
  if (typeof (value as Texts)['en'] === 'string') return [{ file, key, texts: value as Texts }]
  return Object.entries(value).flatMap(([name, inner]) => entriesIn(file, key === '' ? name : `${key}.${name}`, inner))
}

function parsed(text: string, locale: Locale): readonly Part[] {
  return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst() as unknown as readonly Part[]
}

/** The names of the values, in order of the alphabet; those of every branch count. */
function placesIn(parts: readonly Part[]): string {
  return [...new Set(namesIn(parts))].sort().join(', ')
}

function namesIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(part => [
    ...(part.type === literal || part.type === pound ? [] : [part.value!]),
    ...Object.values(part.options ?? {}).flatMap(({ value }) => namesIn(value)),
  ])
}

function pluralsIn(parts: readonly Part[]): readonly { readonly categories: readonly string[]; readonly ordinal: boolean }[] {
  return parts.flatMap(({ type, options = {}, pluralType }) => [
    ...(type === plural ? [{ categories: Object.keys(options), ordinal: pluralType === 'ordinal' }] : []),
    ...(type === plural || type === select ? Object.values(options).flatMap(({ value }) => pluralsIn(value)) : []),
  ])
}
