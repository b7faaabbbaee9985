import type { Data, Field, Fields, Format } from '#formats'
import { withValue } from '#records'

/** A place that holds a text in each language, and what is written there. */
export type Place = { readonly pointer: string; readonly texts: { readonly [language: string]: string } }

/** How far a record is written in a language: so many of the texts there are in any. */
export type Completeness = { readonly language: string; readonly written: number; readonly of: number }

/** Every place of a body that holds texts by language, in the order of the form. */
export const placesIn = (format: Pick<Format, 'fields'>, data: Data): readonly Place[] => inParts(format.fields, data, '')

/** For each language how much of the record is written in it. */
export function completenessOf(format: Pick<Format, 'fields'>, data: Data, languages: readonly string[]): readonly Completeness[] {
  const places = placesIn(format, data)
  return languages.map(language => ({ language, written: places.filter(({ texts }) => texts[language]).length, of: places.length }))
}

/** The language a record is translated from: the one most of it is written in, the reader's among equals. */
export const originalOf = (languages: readonly Completeness[], locale: string): string | undefined =>
  languages.toSorted((one, other) => other.written - one.written || Number(other.language === locale) - Number(one.language === locale))[0]?.language

/** The body with the text of another language where one is missing: at one place, or wherever a place has a text. The first of `from` that has one is taken. */
export function copiedInto(format: Pick<Format, 'fields'>, data: Data, language: string, from: readonly string[], pointer?: string): Data {
  return placesIn(format, data)
    .filter(place => (pointer === undefined || place.pointer === pointer) && !place.texts[language])
    .reduce<Data>((body, place) => {
      const source = from.find(other => place.texts[other]) ?? Object.keys(place.texts)[0]
      return source === undefined ? body : withValue(body, `${place.pointer}/${language}`, place.texts[source])
    }, data)
}

/** The body without its texts in a language, and without the language. */
export function withoutLanguage(format: Pick<Format, 'fields'>, data: Data, language: string): Data {
  const languages = Array.isArray(data['languages']) ? data['languages'].filter(code => code !== language) : data['languages']
  return placesIn(format, data).reduce<Data>((body, { pointer }) => withValue(body, `${pointer}/${language}`, undefined), { ...data, languages })
}

type Parts = { readonly [part: string]: unknown }
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)

const inParts = (fields: Fields, value: unknown, above: string): readonly Place[] =>
  isParts(value) ? Object.entries(fields).flatMap(([part, field]) => inField(field, value[part], `${above}/${part}`)) : []

type Look = (field: Field, value: unknown, pointer: string) => readonly Place[]

const looks: { readonly [type in Field['type']]?: Look } = {
  localizedText: (_field, value, pointer) => placeAt(value, pointer),
  richText: (_field, value, pointer) => placeAt(value, pointer),
  localizedTexts: (_field, value, pointer) => eachRow(value, pointer, placeAt),
  group: ({ fields = {} }, value, pointer) => inParts(fields, value, pointer),
  groups: ({ fields = {} }, value, pointer) => eachRow(value, pointer, (row, place) => inParts(fields, row, place)),
  matrix: ({ fields = {} }, value, pointer) => eachRow(value, pointer, (row, place) => [...ownWords(row, place), ...inParts(fields, row, place)]),
  term: (_field, value, pointer) => ownWords(value, pointer),
  terms: (_field, value, pointer) => eachRow(value, pointer, ownWords),
}

const inField: Look = (field, value, pointer) => (value === undefined ? [] : (looks[field.type]?.(field, value, pointer) ?? []))

const eachRow = (value: unknown, pointer: string, look: (row: unknown, pointer: string) => readonly Place[]): readonly Place[] =>
  Array.isArray(value) ? value.flatMap((row: unknown, index) => look(row, `${pointer}/${index}`)) : []

const ownWords = (value: unknown, pointer: string): readonly Place[] =>
  isParts(value) && value['customValue'] !== undefined ? placeAt(value['customValue'], `${pointer}/customValue`) : []

function placeAt(value: unknown, pointer: string): readonly Place[] {
  if (!isParts(value)) return []
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  return texts.length === 0 ? [] : [{ pointer, texts: Object.fromEntries(texts) }]
}
