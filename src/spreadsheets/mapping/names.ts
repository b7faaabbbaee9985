import type { Format } from '#formats'
import { locales, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { foldedText } from '../values/folded.ts'
import { headingOf, headingsOf, languageName } from '../plan/headings.ts'
import { fieldLabel, type Plan, type PlannedSheet } from '../plan/plan.ts'

/** The columns a heading may mean, best first by rank: its whole heading, its label alone, its name, an older name. */
export type Names = ReadonlyMap<string, readonly { readonly key: string; readonly rank: number }[]>

/** Every name of the columns of a sheet, in all languages. `locale` is the language of texts whose heading says none. */
export function namesOf(plan: Plan, sheet: PlannedSheet, locale: Locale): Names {
  const names = new Map<string, { key: string; rank: number }[]>()
  const add = (name: string, key: string, rank: number) => {
    const folded = foldedText(name)
    if (folded === '') return
    const known = names.get(folded) ?? []
    if (!known.some(one => one.key === key)) names.set(folded, [...known, { key, rank }])
  }
  for (const spoken of [locale, ...locales])
    for (const [index, heading] of headingsOf(plan, sheet, spoken).entries()) add(heading, sheet.columns[index]!.key, 0)
  for (const column of sheet.columns) for (const spoken of locales) add(headingOf(plan, sheet, column, spoken), column.key, 1)
  for (const { key, suffix, at, path, field } of sheet.columns) {
    const bare = suffix === '' || suffix === `@${locale}`
    if (field && bare) {
      for (const spoken of locales) add(fieldLabel(plan.format, at)[spoken] ?? '', key, 2)
      for (const name of [at, path.at(-1)!]) add(words(name), key, 3)
    }
    if (field) add(words(key), key, 3)
    for (const name of usual[key] ?? []) add(name, key, 3)
  }
  for (const [old, name] of Object.entries(oldNames(plan.format))) {
    const key = sheet.columns.find(({ at, suffix }) => at === name && (suffix === '' || suffix === `@${locale}`))?.key
    if (key !== undefined) add(words(old), key, 4)
  }
  return names
}

/** The code of a language that a heading names at its end (`Title (French)`, `title_fr`), with the heading before it. */
export function languageIn(heading: string): { readonly heading: string; readonly language: string } | undefined {
  const parts = /^(.*?)[\s_\-–:/(（[@]+([\p{L}\p{M}-]+(?: [\p{L}\p{M}]+)?)[)\]）\s]*$/u.exec(heading.trim())
  const language = parts && codes().get(foldedText(parts[2]!))
  return parts && language ? { heading: parts[1]!, language } : undefined
}

const usual: { readonly [key: string]: readonly string[] } = {
  '@identifier': ['identifier', 'id', 'uid', 'unique id', 'record id', 'document id', 'identifiant', 'identificador', 'идентификатор', '标识符', 'المعرّف', ...locales.map(locale => say(locale, 'sheet.column.identifier'))],
} // prettier-ignore

const oldNames = ({ legacyNames = {} }: Format) => legacyNames

/** `startDate` → `start Date`, `address/city` → `address city`: how people write the name of a field. */
const words = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[/_@#.]+/g, ' ')

let known: ReadonlyMap<string, string> | undefined

/** Languages by code and by their names in all six. */
function codes(): ReadonlyMap<string, string> {
  const offered = [...locales, 'pt', 'de', 'it', 'sw', 'fa', 'hi', 'ja', 'ko', 'tr', 'uk', 'vi', 'id', 'ms', 'th', 'nl', 'pl', 'am', 'my', 'km', 'lo', 'mn', 'ne', 'si', 'ur', 'bn', 'ha', 'rw', 'mg', 'so', 'sr', 'hr', 'bs', 'sl', 'sk', 'cs', 'ro', 'bg', 'el', 'he', 'hy', 'ka', 'az', 'kk', 'ky', 'uz', 'tg', 'tk', 'fi', 'sv', 'da', 'nb', 'no', 'is', 'et', 'lv', 'lt', 'hu', 'sq', 'mk', 'be', 'ca', 'eu', 'gl', 'ga', 'mt', 'qu', 'ay', 'gn', 'ht'] // prettier-ignore
  return (known ??= new Map(
    offered.flatMap(code => [[code, code] as const, ...locales.map(locale => [foldedText(languageName(code, locale)), code] as const)]),
  ))
}
