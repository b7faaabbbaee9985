import type { Localized } from '#platform/localized.ts'
import { textOf } from '../files/cell.ts'
import { joined, split } from '../values/lists.ts'
import { byLanguage, languageOf, localizedCells, type Cells, type ColumnKind } from './column.ts'

/** A text with a column for each language. A column without language holds the file's. */
export const localized: ColumnKind<Localized> = {
  suffixes: byLanguage,
  cells: value => localizedCells(value),
  value: (cells, { language }) => {
    const texts = Object.entries(cells).flatMap(([suffix, cell]) => {
      const text = textOf(cell)
      return text === '' ? [] : [[suffix === '' ? language : languageOf(suffix), text] as const]
    })
    return texts.length > 0 ? Object.fromEntries(texts) : undefined
  },
  hint: () => undefined,
}

/** Several texts with a column for each language: the first entries of all columns are one text. */
export const localizedList: ColumnKind<readonly Localized[]> = {
  suffixes: byLanguage,
  cells: value => {
    const languages = [...new Set(value.flatMap(text => Object.keys(text)))]
    return Object.fromEntries(languages.map(language => [`@${language}`, joined(value.map(text => text[language] ?? ''))]))
  },
  value: (cells, { language }) => {
    const texts = textsByPlace(cells, language)
    return texts.length > 0 ? texts : undefined
  },
  hint: () => 'hint.list',
}

/** The texts of several columns of languages, put together by their place in the lists. */
export function textsByPlace(cells: Cells, language: string): readonly Localized[] {
  const columns = Object.entries(cells).map(([suffix, cell]) => [suffix === '' ? language : languageOf(suffix), split(textOf(cell))] as const)
  const count = Math.max(0, ...columns.map(([, texts]) => texts.length))
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(columns.flatMap(([code, texts]) => (texts[place] ? [[code, texts[place]] as const] : []))),
  )
}
