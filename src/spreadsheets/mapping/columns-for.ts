import { formatNamed } from '#formats'
import type { Locale } from '#platform/localized.ts'
import { headingsOf } from '../plan/headings.ts'
import { importPlan } from './inspect.ts'

/** The columns a file of a format may have, with their headings in a language: for the menus of a form. */
export function columnsFor(name: string, languages: readonly string[], locale: Locale): readonly { readonly key: string; readonly label: string }[] {
  const plan = importPlan(formatNamed(name), [locale, ...languages.filter(language => language !== locale)])
  const headings = headingsOf(plan, plan.main, locale)
  return plan.main.columns.flatMap(({ key, field }, index) => (field?.system || informative.has(key) ? [] : [{ key, label: headings[index]! }]))
}

/** Columns of exports that tell and are not read. */
const informative = new Set(['@state', '@revision', '@published', '@address', '@problems'])
