import { optionLabelOf, type Field } from '#formats'
import { inLocale, isLocale, locales } from '#platform/localized.ts'
import { foldedText } from '../values/folded.ts'
import { isDay, textOf } from '../files/cell.ts'
import { dateIn } from '../values/dates.ts'
import { joined, split } from '../values/lists.ts'
import { numberIn } from '../values/numbers.ts'
import { yesNo, yesNoWords } from '../values/yes-no.ts'
import { oneColumn, type ColumnKind, type Reading, type Writing } from './column.ts'

/** Yes and no in the words of the file's language. */
export const boolean: ColumnKind<boolean> = {
  suffixes: oneColumn,
  cells: (value, { locale }) => ({ '': wordsIn(locale)[value ? 0 : 1] }),
  value: cells => {
    const cell = cells['']
    if (typeof cell === 'boolean' || cell === undefined) return cell
    return yesNo(textOf(cell)) ?? textOf(cell)
  },
  hint: () => 'hint.yes-no',
  choices: (_field, { locale }) => wordsIn(locale),
}

/** A number. */
export const number: ColumnKind<number> = {
  suffixes: oneColumn,
  cells: value => ({ '': value }),
  value: (cells, { decimal }) => {
    const cell = cells['']
    if (typeof cell === 'number' || cell === undefined) return cell
    return numberIn(textOf(cell), decimal) ?? textOf(cell)
  },
  hint: () => 'hint.number',
}

/** A day where it is known to the day, else a text. */
export const date: ColumnKind<string> = {
  suffixes: oneColumn,
  cells: value => ({ '': /^\d{4}-\d\d-\d\d$/.test(value) ? { day: value } : value }),
  value: (cells, { dates }) => {
    const cell = cells['']
    if (cell === undefined) return undefined
    if (isDay(cell)) return cell.day
    const read = dateIn(typeof cell === 'number' ? cell : textOf(cell), dates)
    return read === 'none' ? undefined : (read?.date ?? textOf(cell))
  },
  hint: () => 'hint.date',
}

/** One of the values the format names, by its label in any language. */
export const choice: ColumnKind<string> = {
  suffixes: oneColumn,
  cells: (value, { format, path, field, locale }) => ({ '': writtenOption(value, field, { format, path, locale }) }),
  value: (cells, reading) => {
    const text = textOf(cells['']).trim()
    return text === '' ? undefined : optionNamed(text, reading)
  },
  hint: () => 'hint.choice',
  choices: optionLabels,
}

/** Several of the values the format names. */
export const choices: ColumnKind<readonly string[]> = {
  suffixes: oneColumn,
  cells: (value, { format, path, field, locale }) => ({ '': joined(value.map(option => writtenOption(option, field, { format, path, locale }))) }),
  value: (cells, reading) => {
    const entries = split(textOf(cells['']))
    return entries.length > 0 ? entries.map(text => optionNamed(text, reading)) : undefined
  },
  hint: () => 'hint.choices',
  choices: optionLabels,
}

function optionLabels(field: Field, writing: Pick<Writing, 'format' | 'path' | 'locale'>): readonly string[] {
  return (field.options ?? []).map(value => writtenOption(value, field, writing))
}

/** The label of an option, or its bare value where another option has the same label. */
function writtenOption(value: string, { options = [] }: Field, { format, path, locale }: Pick<Writing, 'format' | 'path' | 'locale'>): string {
  const labelled = (option: string) => inLocale(optionLabelOf(format, path, option) ?? { en: option }, locale).text
  const label = labelled(value)
  const asked = foldedText(label)
  return options.filter(option => foldedText(option) === asked || foldedText(labelled(option)) === asked).length > 1 || asked === '' ? value : label
}

function optionNamed(text: string, { format, path, field: { options = [], aliases = {} }, locale }: Reading): string {
  if (options.includes(text)) return text
  if (Object.hasOwn(aliases, text)) return aliases[text]!
  const asked = foldedText(text)
  const isNamed = (label: string | undefined) => label !== undefined && foldedText(label) === asked
  const labels = (value: string) => optionLabelOf(format, path, value) ?? {}
  return (
    options.find(value => isNamed(value) || isNamed(labels(value)[locale])) ??
    options.find(value => Object.values(labels(value)).some(isNamed)) ??
    text
  )
}

const wordsIn = (locale: string): readonly [string, string] => yesNoWords[isLocale(locale) ? locale : locales[0]]
