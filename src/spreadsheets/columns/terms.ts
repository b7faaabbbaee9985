import { inLocale, type Localized } from '#platform/localized.ts'
import type { Field } from '#formats'
import { labelOf, otherTerm, termsOf } from '#vocabularies'
import { textOf } from '../files/cell.ts'
import { joined, split } from '../values/lists.ts'
import { byLanguage, oneColumn, type Cells, type ColumnKind, type Reading, type Writing } from './column.ts'
import { textsByPlace } from './localized.ts'

/** A term as bodies hold it. */
type TermShape = { readonly identifier: string; readonly customValue?: Localized }

const others = '#other@'

/** One term, and the text beside "Other". */
export const term: ColumnKind<TermShape> = {
  suffixes: suffixesOf,
  cells: (value, writing) => cellsOf([value], writing),
  value: (cells, reading) => {
    const text = textOf(cells['']).trim()
    return termsIn(text === '' ? [] : [text], cells, reading)[0]
  },
  hint: suffix => (suffix === '' ? 'hint.term' : 'hint.other'),
  choices: termLabels,
}

/** Several terms, and the texts beside each "Other" in their order. */
export const terms: ColumnKind<readonly TermShape[]> = {
  suffixes: suffixesOf,
  cells: cellsOf,
  value: (cells, reading) => {
    const found = termsIn(entriesOf(textOf(cells['']), reading), cells, reading)
    return found.length > 0 ? found : undefined
  },
  hint: suffix => (suffix === '' ? 'hint.terms' : 'hint.other'),
  choices: termLabels,
}

/** May a term of this field carry a text of its own? */
export const isCustom = (identifier: string, { other, custom }: Field): boolean =>
  (identifier === otherTerm && other === true) || (custom?.includes(identifier) ?? false)

/** Some names hold semicolons or commas themselves: a whole is looked for before its parts. Commas and strokes part only what are terms each. */
function entriesOf(text: string, reading: Reading): readonly string[] {
  if (text.trim() === '') return []
  const isTerm = (entry: string) => reading.terms(entry, reading.field).length === 1
  if (isTerm(text)) return [text.trim()]
  return split(text).flatMap(entry => {
    if (isTerm(entry)) return [entry]
    const parts = entry.split(/\s*[,/|、،&]\s*/).filter(Boolean)
    return parts.length > 1 && parts.every(isTerm) ? parts : [entry]
  })
}

function suffixesOf(field: Field, languages: readonly string[]): readonly string[] {
  const takesText = field.other === true || (field.custom?.length ?? 0) > 0
  return [...oneColumn(), ...(takesText ? byLanguage(field, languages).map(suffix => `#other${suffix}`) : [])]
}

function cellsOf(value: readonly TermShape[], { field, term: written }: Writing): Cells {
  const customs = value.filter(({ identifier, customValue }) => isCustom(identifier, field) || customValue !== undefined)
  const languages = [...new Set(customs.flatMap(({ customValue = {} }) => Object.keys(customValue)))]
  return {
    '': joined(value.map(({ identifier }) => written(identifier, field))),
    ...Object.fromEntries(
      languages.map(language => [`${others}${language}`, joined(customs.map(({ customValue }) => customValue?.[language] ?? ''))]),
    ),
  }
}

function termsIn(entries: readonly string[], cells: Cells, reading: Reading): readonly TermShape[] {
  const { field, language } = reading
  const texts = [...textsByPlace(Object.fromEntries(Object.entries(cells).filter(([suffix]) => suffix.startsWith(others))), language)]
  const named = entries.map(text => {
    const found = termNamed(text, reading)
    if (found.customValue || !isCustom(found.identifier, field)) return found
    const customValue = texts.shift()
    return customValue && Object.keys(customValue).length > 0 ? { ...found, customValue } : found
  })
  const left = field.other === true ? texts.filter(text => Object.keys(text).length > 0) : []
  return [...named, ...left.map(customValue => ({ identifier: otherTerm, customValue }))]
}

/** A name nobody knows becomes "Other" with that name, where the field has "Other" with a text of its own. */
function termNamed(text: string, { field, language, terms: found, trouble }: Reading): TermShape {
  const [identifier, ...more] = found(text, field)
  if (identifier !== undefined && more.length === 0) return { identifier }
  if (identifier !== undefined) {
    trouble({ suffix: '', code: 'term.ambiguous', values: { text: text.slice(0, 100) } })
    return { identifier: text }
  }
  if (field.other !== true) return { identifier: text }
  trouble({ suffix: '', code: 'term.became-other', values: { text: text.slice(0, 100) } })
  return { identifier: otherTerm, customValue: { [language]: text } }
}

/** The terms a field offers, in the order of its vocabularies. */
function termLabels(field: Field, { term: written }: Pick<Writing, 'term'>): readonly string[] {
  const identifiers = [field.vocabulary ?? []].flat().flatMap(key => termsOf(key).map(({ identifier }) => identifier))
  return [...new Set([...identifiers, ...(field.other ? [otherTerm] : [])])].map(identifier => written(identifier, field))
}

/** What a term is called in a language. */
export const termLabel = (identifier: string, locale: string): string => inLocale(labelOf(identifier) ?? { en: identifier }, locale).text
