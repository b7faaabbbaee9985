import { formatTitle } from '#formats'
import { inLocale, isLocale, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { languageOf } from '../columns/column.ts'
import { fieldLabel, type Plan, type PlannedColumn, type PlannedSheet } from './plan.ts'

/** The headings of a sheet in a language, each once: columns that would be called the same say their key too. */
export function headingsOf(plan: Plan, sheet: PlannedSheet, locale: Locale): readonly string[] {
  const headings = sheet.columns.map(column => headingOf(plan, sheet, column, locale))
  return headings.map((heading, index) =>
    headings.indexOf(heading) !== headings.lastIndexOf(heading) ? `${heading} [${sheet.columns[index]!.key}]` : heading,
  )
}

/** What a column is called, without regard to others. */
export function headingOf(plan: Plan, sheet: PlannedSheet, column: PlannedColumn, locale: Locale): string {
  if (!column.field) return say(locale, `sheet.column.${column.key.slice(1)}`)
  const label = labelled(plan, sheet, column, locale)
  const { suffix } = column
  const own = suffix.startsWith('#other') ? say(locale, 'sheet.column.other', { label }) : label
  return suffix.includes('@') ? say(locale, 'sheet.column.language', { label: own, language: languageName(languageOf(suffix), locale) }) : own
}

/** The label of a field with those of the groups around it, as far as its sheet does not say them. */
function labelled({ format }: Plan, { key }: PlannedSheet, { at }: PlannedColumn, locale: Locale): string {
  const names = at.split('/')
  const outer = key === '' ? 0 : key.split('/').length
  const labels = names.slice(outer).map((name, index) => {
    const path = names.slice(0, outer + index + 1).join('/')
    return name === '#parent' ? say(locale, 'sheet.column.under') : inLocale(fieldLabel(format, path), locale).text
  })
  return labels.reduceRight((label, group) => say(locale, 'sheet.column.part', { group, label }))
}

/** What a sheet is called. */
export function sheetTitle({ format }: Plan, { key }: PlannedSheet, locale: Locale): string {
  return inLocale(key === '' ? formatTitle(format) : fieldLabel(format, key), locale).text
}

const names = new Map<string, Intl.DisplayNames>()

/** A language's name in a language; its code when nobody knows it. */
export function languageName(code: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([isLocale(locale) ? locale : 'en'], { type: 'language' })
  names.set(locale, known)
  try {
    return known.of(code) ?? code
  } catch {
    return code
  }
}
