import { exampleOf, sampleOf, type Data, type Format, type World } from '#formats'
import type { Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import type { Cell } from '../files/cell.ts'
import type { Plan } from '../plan/plan.ts'
import { termWriter } from '../plan/words.ts'
import { bodyWriter, type BodyRow } from '../plan/write-body.ts'

/** One record as it could be written, in the language of the template: the examples that the format gives, where it gives some. */
export function exampleRows(plan: Plan, world: World, locale: Locale, about: { readonly [key: string]: Cell }): readonly BodyRow[] {
  const words = { locale, term: termWriter(locale), reference: (identifier: string) => identifier.replace(/@\d+$/, '') }
  const sample = spoken(sampleOf(plan.format, world), locale) as Data
  const rows = bodyWriter(plan, words)(
    { ...sample, ...('languages' in plan.format.fields ? { languages: [locale] } : {}) },
    about,
    say(locale, 'sheet.example'),
  )
  return rows.map(({ sheet, cells }) => ({
    sheet,
    cells: sheet.columns.map(({ at, suffix, field }, index) => written(plan.format, at, suffix, field?.type, locale) ?? cells[index]),
  }))
}

const texts = new Set(['text', 'localizedText', 'richText', 'personName', 'email', 'url', 'identifier'])

function written(format: Format, at: string, suffix: string, type: string | undefined, locale: Locale): Cell {
  if (type === undefined || !texts.has(type) || (suffix !== '' && suffix !== `@${locale}`)) return undefined
  return exampleOf(format, at)?.[locale]
}

/** The sample's English texts as texts of another language. */
function spoken(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map(one => spoken(one, locale))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 1 && entries[0]![0] === 'en' && typeof entries[0]![1] === 'string') return { [locale]: entries[0]![1] }
  return Object.fromEntries(entries.map(([key, one]) => [key, spoken(one, locale)]))
}
