import { formatNamed, labelOf, ruleWordsOf } from '#formats'
import { inLocale, type Locale } from '#platform/localized.ts'
import { isMessage, say } from '#platform/messages.ts'
import type { Note } from '../files/cell.ts'
import { columnName } from '../files/cell.ts'
import type { Problem } from './problem.ts'

/** What a problem means, in the reader's language. With its format, a field that no column holds is named. */
export function problemWords({ code, values, field }: Pick<Problem, 'code' | 'values' | 'field'>, locale: Locale, format?: string): string {
  const words = wordsOf({ code, ...(values ? { values } : {}) }, locale)
  if (field === undefined || format === undefined) return words
  return say(locale, 'sheet.column.part', { group: inLocale(labelOf(formatNamed(format), field), locale).text, label: words })
}

function wordsOf({ code, values }: Pick<Problem, 'code' | 'values'>, locale: Locale): string {
  if (isMessage(`sheet.problem.${code}`)) return say(locale, `sheet.problem.${code}`, values)
  const rule = isMessage(`issue.${code}`) ? undefined : ruleWordsOf(code)
  return rule ? inLocale(rule, locale).text : say(locale, `issue.${code}`, values)
}

/** What was noticed about the file, in the reader's language. */
export const noteWords = ({ code, values }: Note, locale: Locale): string => say(locale, `sheet.note.${code}`, values)

/** `C12`: how a person finds the cell. */
export const cellName = ({ row, column }: Pick<Problem, 'row' | 'column'>): string => `${column === undefined ? '' : columnName(column)}${row}`
