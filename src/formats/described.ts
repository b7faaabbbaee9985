import { matches } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import { publicData } from './cleaned.ts'
import type { Passage } from './fields/field-type.ts'
import { typeOf } from './fields/index.ts'
import { isDate } from './fields/date.ts'
import { soundParts } from './fields/group.ts'
import { isObject } from './fields/shape.ts'
import { isTermValue } from './fields/term.ts'
import type { Data, Field, Format, House } from './format.ts'
import { bodyOf, fieldAt, heldIn, objectOf, valueAt } from './standing.ts'
import { formatTitle } from './wording.ts'

/** How much a passage counts in search. */
export type Weighted = Passage & { readonly weight: 'identifier' | 'title' | 'keyword' | 'summary' | 'body' }

/** A record's name in each language it is written in; names without a language stand under `und`. Where none is asked and none given, the name of the format. */
export function titleOf(format: Format, data: Data): Localized {
  const parts = format.title.flatMap(path => wordsAt(format, data, path))
  const languages = [...new Set(parts.flatMap(part => Object.keys(part)).filter(language => language !== 'und'))]
  const names = (languages.length > 0 ? languages : ['und']).map(language => [
    language,
    parts
      .map(part => part[language] ?? part['und'] ?? firstOf(part))
      .filter(Boolean)
      .join(' '),
  ])
  const known = names.filter(([, name]) => name !== '')
  const unnamed = known.length === 0 && format.title.every(path => fieldAt(format, path)?.required === undefined)
  return unnamed ? formatTitle(format) : Object.fromEntries(known)
}

/** A record's summary as plain text in each language; empty when the format has none. */
export const summaryOf = (format: Format, data: Data): Localized =>
  format.summary === undefined ? {} : (wordsAt(format, data, format.summary)[0] ?? {})

/** All that search reads, with its weight. Labels of terms are not among them: they are the vocabularies'. */
export function textsOf(format: Format, data: Data): readonly Weighted[] {
  return soundParts(objectOf(data), bodyOf(format), typeOf)
    .filter(([, field]) => !field.internal)
    .flatMap(([name, field, value]) =>
      typeOf(field)
        .text(value, field)
        .map(passage => ({ ...passage, weight: weightOf(format, name, field) })),
    )
    .filter(({ text }) => text !== '')
}

/** Every text of a body that may stand in several languages, with its place (JSON Pointer), as plain text. Internal fields are left out. */
export function textsIn(format: Format, data: Data): readonly { readonly path: string; readonly text: Localized }[] {
  return heldIn(format, publicData(format, data)).flatMap(({ path, field, value }) => {
    const { localized } = typeOf(field)
    return localized ? [{ path, text: localized(value) }] : []
  })
}

/** The clearing-houses whose portals show a record: those it names itself, else all of its format. */
export function housesOf(format: Format, data: Data): readonly House[] {
  const terms = Object.hasOwn(format.fields, 'houses') ? [valueAt(objectOf(data), 'houses')].flat() : []
  const named = terms.flatMap(term => (isTermValue(term) ? (houseOfTerm[term.identifier] ?? []) : []))
  return named.length > 0 ? format.houses.filter(house => named.includes(house)) : format.houses
}

/** The date readers mean by "date" (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); `undefined` when the body has none. */
export function dateOf(format: Format, data: Data): string | undefined {
  const value = format.date === undefined ? undefined : valueAt(objectOf(data), format.date)
  return typeof value === 'string' && isDate(value) ? value : undefined
}

/** The languages a body is written in: those it declares, else those its texts have. */
export function languagesOf(format: Format, data: Data): readonly string[] {
  const declared = [objectOf(data)['languages']].flat().filter(code => typeof code === 'string')
  if (declared.length > 0) return [...new Set(declared)]
  return [...new Set(textsOf(format, data).map(({ language }) => language))].filter(language => language !== 'und')
}

/** Every record a body refers to, with the place (JSON Pointer) where it does. */
export function referencesIn(format: Format, data: Data): readonly { readonly path: string; readonly identifier: string }[] {
  return heldIn(format, data).flatMap(({ path, field, value, beside }) =>
    referring.has(field.type) && !(field.termWhile && matches(field.termWhile, beside())) ? identifiersIn(value, path) : [],
  )
}

const houseOfTerm: { readonly [term: string]: House } = { 'cbdLibrary:chm': 'CHM', 'cbdLibrary:bch': 'BCH', 'cbdLibrary:abs-ch': 'ABSCH' }

const referring = new Set(['reference', 'references', 'transcript'])

function identifiersIn(value: unknown, path: string): readonly { readonly path: string; readonly identifier: string }[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => identifiersIn(entry, `${path}/${index}`))
  return isObject(value) && typeof value['identifier'] === 'string' ? [{ path, identifier: value['identifier'] }] : []
}

/** The words of a field by language, as plain text; `und` for words without one. */
function wordsAt(format: Format, data: Data, path: string): readonly Localized[] {
  const field = fieldAt(format, path)
  const value = valueAt(objectOf(data), path)
  if (!field || !typeOf(field).present(value) || !typeOf(field).is(value)) return []
  const type = typeOf(field)
  if (type.localized) return [Object.fromEntries(Object.entries(type.localized(value)).filter(([, words]) => words))]
  return typeof value === 'string' ? [{ und: value }] : []
}

const firstOf = (words: Localized) => Object.values(words)[0]

function weightOf({ title, summary }: Format, path: string, { type }: Field): Weighted['weight'] {
  if (title.includes(path)) return 'title'
  if (path === summary) return 'summary'
  return weights[type] ?? 'body'
}

const weights: { readonly [type in Field['type']]?: Weighted['weight'] } = {
  identifier: 'identifier',
  symbol: 'identifier',
  term: 'keyword',
  terms: 'keyword',
  personName: 'keyword',
}
