import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { locales, type Locale } from './localized.ts'

/** Values of a message. */
export type Values = Readonly<Record<string, string | number | Date>>

const source = path.resolve(import.meta.dirname, '..')

type Catalogue = { readonly [key: string]: { readonly [locale in Locale]?: string } }

/** Every text said to people: key → language → ICU message. Read once from the `messages.json` beside those who say them. */
export const catalogue: Catalogue = Object.assign(
  Object.create(null) as object,
  ...messageFiles().map(file => JSON.parse(readFileSync(file, 'utf8')) as Catalogue),
)

/** The files the catalogue is made of. */
export function messageFiles(): readonly string[] {
  return globSync('*/**/messages.json', { cwd: source })
    .sort()
    .map(file => path.join(source, file))
}

/** Is there such a text? */
export const isMessage = (key: string): boolean => key in catalogue

/** The text of a key in a language; in English if it lacks; the key itself if there is none at all. */
export function say(locale: Locale, key: string, values?: Values): string {
  const texts = catalogue[key]
  const text = texts?.[locale] ?? texts?.en
  if (text === undefined) return key
  return plain(text) ? text : (formatter(texts?.[locale] === undefined ? 'en' : locale, text).format(values) as string)
}

const plain = (text: string) => !/[{}']/.test(text)

const formatters = new Map<Locale, Map<string, IntlMessageFormat>>(locales.map(locale => [locale, new Map()]))

function formatter(locale: Locale, text: string): IntlMessageFormat {
  const known = formatters.get(locale)!
  const found = known.get(text) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  known.set(text, found)
  return found
}
