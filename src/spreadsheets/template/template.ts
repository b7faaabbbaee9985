import { Readable } from 'node:stream'
import { formatNamed, helpOf, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { directionOf, inLocale, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { worldFor } from '#records'
import { clearWords } from '../values/clear.ts'
import { columnKindOf } from '../columns/index.ts'
import { columnName } from '../files/cell.ts'
import { byteOrderMark, csvLine, delimiterFor } from '../files/csv/csv-line.ts'
import { sheetName, type Choice, type Setup } from '../files/xlsx/sheet-xml.ts'
import type { Written } from '../files/xlsx/cell-xml.ts'
import { writeXlsx, type XlsxWriter } from '../files/xlsx/write-xlsx.ts'
import { headingsOf, sheetTitle } from '../plan/headings.ts'
import { planOf, type Plan, type PlannedColumn, type PlannedSheet } from '../plan/plan.ts'
import { termWriter } from '../plan/words.ts'
import { exampleRows } from './sample-row.ts'

/** A file to fill in. */
export type Template = { readonly bytes: Readable; readonly name: string; readonly type: string }

/** The kinds of template. */
export const templateKinds = ['xlsx', 'csv'] as const

/** An empty spreadsheet for records of a format, in one language: headings, choices, help and an example. Refuses `format.unknown`. */
export async function templateFor(context: Context, name: string, kind: (typeof templateKinds)[number], locale: Locale): Promise<Template> {
  const format = formatNamed(name)
  const plan = planOf(format, { languages: [locale], linked: kind === 'xlsx' })
  const world = await worldFor(context, {})
  const example = exampleRows(plan, world, locale, { '@identifier': say(locale, 'sheet.example') })
  const file = `${name}-${locale}.${kind}`
  if (kind === 'csv') return { bytes: Readable.from([csvTemplate(plan, example[0]!.cells, locale)]), name: file, type: 'text/csv; charset=utf-8' }
  return { bytes: xlsxTemplate(plan, example, locale), name: file, type: xlsxType }
}

/** The media type of workbooks. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function csvTemplate(plan: Plan, example: Parameters<typeof csvLine>[0], locale: Locale): string {
  const delimiter = delimiterFor(locale)
  const lines = [headingsOf(plan, plan.main, locale), plan.main.columns.map(({ key }) => key), example]
  return byteOrderMark + lines.map(line => csvLine(line, delimiter)).join('')
}

type Lists = { readonly name: string; readonly columns: (readonly string[])[]; readonly ranges: Map<string, string> }

function xlsxTemplate(plan: Plan, example: ReturnType<typeof exampleRows>, locale: Locale): Readable {
  const names: string[] = []
  const named = (wanted: string) => {
    const name = sheetName(wanted, names)
    names.push(name)
    return name
  }
  const sheets = plan.sheets.map(sheet => ({ sheet, name: named(sheetTitle(plan, sheet, locale)) }))
  const help = named(say(locale, 'sheet.name.help'))
  const lists: Lists = { name: named(say(locale, 'sheet.name.lists')), columns: [], ranges: new Map() }
  const rightToLeft = directionOf(locale) === 'rtl'
  const setups: Setup[] = sheets.map(({ sheet, name }) => ({
    name,
    rightToLeft,
    frozen: 1,
    columns: sheet.columns.map(column => ({ width: widthOf(column), look: column.field?.type === 'date' ? ('day' as const) : ('text' as const) })),
    choices: choicesOf(plan, sheet, lists, locale),
  }))
  const words = [{ width: 34 }, { width: 70 }, { width: 30 }]
  const writer = writeXlsx([...setups, { name: help, rightToLeft, frozen: 2, columns: words }, { name: lists.name, hidden: true }])
  void fill(writer, plan, example, lists, locale).catch((error: Error) => writer.bytes.destroy(error))
  return writer.bytes
}

async function fill(writer: XlsxWriter, plan: Plan, example: ReturnType<typeof exampleRows>, lists: Lists, locale: Locale): Promise<void> {
  const helpSheet = plan.sheets.length
  await writer.row(helpSheet, [{ cell: helpLead(locale), look: 'words' }])
  await writer.row(
    helpSheet,
    ['column', 'answer', 'required'].map((part): Written => ({ cell: say(locale, `sheet.help.${part}`), look: 'heading' })),
  )
  for (const [index, sheet] of plan.sheets.entries()) {
    const headings = headingsOf(plan, sheet, locale)
    await writer.row(
      index,
      headings.map((cell, place): Written => ({ cell, look: isRequired(sheet.columns[place]!) ? 'required' : 'heading' })),
    )
    await writer.row(
      index,
      sheet.columns.map(({ key }): Written => ({ cell: key, look: 'key' })),
      { hidden: true },
    )
    for (const row of example.filter(one => one.sheet === sheet))
      await writer.row(
        index,
        row.cells.map((cell): Written => (cell === undefined ? undefined : { cell, look: 'example' })),
      )
    for (const [place, column] of sheet.columns.entries()) {
      const text = helpText(plan.format, column, locale)
      if (text !== '') writer.comment(index, { row: 1, column: place, text })
      if (text !== '') await writer.row(helpSheet, [headings[place], { cell: text, look: 'words' }, requiredWords(column, locale)])
    }
  }
  const longest = Math.max(0, ...lists.columns.map(({ length }) => length))
  for (let row = 0; row < longest; row++)
    await writer.row(
      helpSheet + 1,
      lists.columns.map(values => values[row]),
    )
  await writer.end()
}

const helpLead = (locale: Locale): string =>
  say(locale, 'sheet.help.lead', { identifier: say(locale, 'sheet.column.identifier'), clear: clearWords[locale] })

function helpText(format: Format, { field, at, suffix }: PlannedColumn, locale: Locale): string {
  if (!field) return ''
  const help = suffix.startsWith('#other') ? undefined : helpOf(format, at.replace(/\/#(term|parent)$/, ''))
  const hint = columnKindOf(field).hint(suffix)
  return [help && inLocale(help, locale).text, hint && say(locale, `sheet.${hint}`)].filter(Boolean).join(' ')
}

const isRequired = ({ field, suffix }: PlannedColumn): boolean => field?.required === true && !suffix.startsWith('#other')

function requiredWords(column: PlannedColumn, locale: Locale): string | undefined {
  if (isRequired(column)) return say(locale, 'sheet.help.required')
  return column.field?.required === undefined ? undefined : say(locale, 'sheet.help.sometimes')
}

/** The drop-downs of a sheet. Columns with the same values share a list; however long, it stands on a hidden sheet. */
function choicesOf(plan: Plan, sheet: PlannedSheet, lists: Lists, locale: Locale): readonly Choice[] {
  const term = termWriter(locale)
  return sheet.columns.flatMap(({ field, at, suffix }, column) => {
    if (!field || suffix !== '') return []
    const values = columnKindOf(field).choices?.(field, { format: plan.format, path: at, locale, term }) ?? []
    return values.length === 0 ? [] : [{ column, from: 3, range: rangeOf(lists, values) }]
  })
}

function rangeOf(lists: Lists, values: readonly string[]): string {
  const key = values.join('\n')
  const known = lists.ranges.get(key)
  if (known !== undefined) return known
  const column = columnName(lists.columns.length)
  lists.columns.push(values)
  const range = `'${lists.name}'!$${column}$1:$${column}$${values.length}`
  lists.ranges.set(key, range)
  return range
}

const wide = new Set(['localizedText', 'richText', 'links', 'terms', 'references', 'notes'])

const widthOf = ({ field }: PlannedColumn): number => (field === undefined ? 16 : wide.has(field.type) ? 36 : 22)
