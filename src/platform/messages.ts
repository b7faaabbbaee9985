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
  return plain(text) ? text : speaker(texts?.[locale] === undefined ? 'en' : locale, text)(values)
}

const plain = (text: string) => !/[{}']/.test(text)

type Speaker = (values?: Values) => string

const speakers = new Map<Locale, Map<string, Speaker>>(locales.map(locale => [locale, new Map()]))

function speaker(locale: Locale, text: string): Speaker {
  const known = speakers.get(locale)!
  const found = known.get(text) ?? madeSpeaker(locale, text)
  known.set(text, found)
  return found
}

/** Most messages only name things; numbers, plurals and choices need the language's rules. */
function madeSpeaker(locale: Locale, text: string): Speaker {
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  const parts = message.getAst() as readonly Part[]
  const ruled: Speaker = values => message.format(values) as string
  if (parts.some(({ type }) => type !== literal && type !== named)) return ruled
  return values => {
    let said = ''
    for (const { type, value } of parts) {
      const next = type === literal ? value : values?.[value]
      if (typeof next !== 'string' && typeof next !== 'number') return ruled(values)
      said += next
    }
    return said
  }
}

/** A part of a message as the parser gives it (`TYPE` of icu-messageformat-parser): a text, or the name of a value. */
type Part = { readonly type: number; readonly value: string }
const [literal, named] = [0, 1]
