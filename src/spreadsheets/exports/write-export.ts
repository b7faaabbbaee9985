import { Readable } from 'node:stream'
import { dateOf, formatNamed, formatTitle, languagesOf, summaryOf, titleOf, type Data, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { directionOf, inLocale, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { identifierOf } from '#records'
import { countryName } from '#vocabularies'
import type { Cell } from '../files/cell.ts'
import { byteOrderMark, csvLine, delimiterFor } from '../files/csv/csv-line.ts'
import type { Written } from '../files/xlsx/cell-xml.ts'
import { sheetName, type Setup } from '../files/xlsx/sheet-xml.ts'
import { writeXlsx, type XlsxWriter } from '../files/xlsx/write-xlsx.ts'
import { headingsOf, sheetTitle } from '../plan/headings.ts'
import { planOf, type AboutColumn, type Plan } from '../plan/plan.ts'
import { termWriter } from '../plan/words.ts'
import { bodyWriter } from '../plan/write-body.ts'
import { itemsOf, surveyOf, type Item } from './items.ts'
import type { ExportKind, ExportQuestion } from './question.ts'
import { referredNames } from './referred-names.ts'

/** What is told of an export while it is written. */
export type Watch = (rows: number) => void

/** The bytes of an export, written while they are read. */
export function writeExport(context: Context, question: ExportQuestion, watch: Watch = () => {}): Readable {
  return writers[question.kind](context, question, watch)
}

type Writer = (context: Context, question: ExportQuestion, watch: Watch) => Readable

const writers: { readonly [kind in ExportKind]: Writer } = {
  csv: (context, question, watch) => Readable.from(csvLines(context, question, watch), { objectMode: false }),
  json: (context, question, watch) => Readable.from(jsonLines(context, question, watch, 'list'), { objectMode: false }),
  jsonl: (context, question, watch) => Readable.from(jsonLines(context, question, watch, 'lines'), { objectMode: false }),
  xlsx: workbook,
}

async function* jsonLines(context: Context, question: ExportQuestion, watch: Watch, shape: 'list' | 'lines'): AsyncGenerator<string> {
  let rows = 0
  if (shape === 'list') yield '['
  for await (const items of itemsOf(context, question)) {
    let text = ''
    for (const item of items)
      text +=
        (shape === 'list' ? (rows++ === 0 ? '\n' : ',\n') : (rows++, '')) + JSON.stringify(shown(item, question)) + (shape === 'lines' ? '\n' : '')
    watch(rows)
    yield text
  }
  if (shape === 'list') yield '\n]\n'
}

function shown({ record, data, revision, state }: Item, { fields, origin, locale }: ExportQuestion): object {
  const chosen = fields && fields.length > 0 ? Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name))) : data
  return {
    identifier: identifierOf(record, revision),
    id: record.id,
    format: record.format,
    ...(record.government === null ? {} : { government: record.government }),
    state,
    revision,
    ...(record.publishedAt === null ? {} : { publishedAt: record.publishedAt }),
    ...(origin === undefined ? {} : { address: addressOf(record, origin, locale) }),
    data: chosen,
  }
}

const addressOf = (record: Item['record'], origin: string, locale: Locale): string => `${origin}/${locale}/records/${identifierOf(record)}`

async function* csvLines(context: Context, question: ExportQuestion, watch: Watch): AsyncGenerator<string> {
  const survey = await surveyOf(context, question)
  const delimiter = delimiterFor(question.locale)
  const rows = survey.size === 1 ? fullRows(context, question, survey) : commonRows(context, question)
  let count = -1
  yield byteOrderMark
  for await (const batch of rows) {
    let text = ''
    for (const cells of batch) text += csvLine(cells, delimiter)
    count += batch.length
    watch(Math.max(0, count))
    yield text
  }
}

const about: readonly AboutColumn[] = ['@identifier', '@state', '@published', '@address', '@more']

function planFor(format: Format, languages: ReadonlySet<string>, { locale, fields }: ExportQuestion, linked: boolean): Plan {
  const spoken = [locale, ...languages].filter((language, index, all) => languages.has(language) && all.indexOf(language) === index)
  const chosen = (fields ?? []).filter(name => Object.hasOwn(format.fields, name))
  return planOf(format, {
    languages: spoken.length > 0 ? spoken : [locale],
    linked,
    whole: true,
    about: chosen.length > 0 ? about.filter(key => key !== '@more') : about,
    ...(chosen.length > 0 ? { fields: chosen } : {}),
  })
}

const aboutCells = ({ record, state }: Item, { origin, locale }: ExportQuestion): { readonly [key: string]: Cell } => ({
  '@identifier': identifierOf(record),
  '@state': state,
  '@published': record.publishedAt ? { day: record.publishedAt.toISOString().slice(0, 10) } : undefined,
  '@address': origin === undefined ? undefined : addressOf(record, origin, locale),
})

/** All fields of one format, a column each: heads, then records. */
async function* fullRows(context: Context, question: ExportQuestion, survey: Survey): AsyncGenerator<readonly (readonly Cell[])[]> {
  const [[name, languages]] = [...survey] as [[string, ReadonlySet<string>]]
  const plan = planFor(formatNamed(name), languages, question, false)
  const names = referredNames(context)
  const write = bodyWriter(plan, { locale: question.locale, term: termWriter(question.locale), reference: names.of })
  yield [headingsOf(plan, plan.main, question.locale)]
  let number = 0
  for await (const items of itemsOf(context, question)) {
    await names.learn(items)
    yield items.map(item => write(item.data, aboutCells(item, question), ++number)[0]!.cells)
  }
}

const commonColumns = ['identifier', 'format', 'title', 'government', 'languages', 'date', 'published', 'summary', 'address'] as const

/** What records of all formats have in common. */
async function* commonRows(context: Context, question: ExportQuestion): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield [commonColumns.map(column => say(question.locale, `sheet.column.${column}`))]
  for await (const items of itemsOf(context, question)) yield items.map(item => commonCells(item, question))
}

function commonCells(item: Item, question: ExportQuestion): readonly Cell[] {
  const { record, data } = item
  const { locale } = question
  const format = formatNamed(record.format)
  const date = dateOf(format, data)
  const cells: { readonly [column in (typeof commonColumns)[number]]: Cell } = {
    identifier: identifierOf(record),
    format: inLocale(formatTitle(format), locale).text,
    title: inLocale(titleOf(format, data), locale).text || undefined,
    government: record.government === null ? undefined : countryName(record.government, locale),
    languages: languagesOf(format, data).join('; '),
    date: date !== undefined && date.length === 10 ? { day: date } : date,
    published: aboutCells(item, question)['@published'],
    summary: inLocale(summaryOf(format, data), locale).text.slice(0, 2000) || undefined,
    address: aboutCells(item, question)['@address'],
  }
  return commonColumns.map(column => cells[column])
}

type Survey = ReadonlyMap<string, ReadonlySet<string>>

/** A sheet for each format, with its lists on sheets of their own. Rows of the first format go out as they come. */
function workbook(context: Context, question: ExportQuestion, watch: Watch): Readable {
  return Readable.from(workbookBytes(context, question, watch), { objectMode: false })
}

async function* workbookBytes(context: Context, question: ExportQuestion, watch: Watch): AsyncGenerator<Buffer> {
  const survey = await surveyOf(context, question)
  const { locale } = question
  const plans = [...survey].map(([name, languages]) => planFor(formatNamed(name), languages, question, true))
  const names: string[] = []
  const setups = plans.flatMap(plan => plan.sheets.map(sheet => setupOf(named(sheetTitle(plan, sheet, locale), names), sheet.columns.length, locale)))
  const writer = writeXlsx(setups.length > 0 ? setups : [{ name: say(locale, 'sheet.name.records') }])
  const filling = fill(context, question, plans, writer, watch).catch((error: Error) => {
    writer.bytes.destroy(error)
    throw error
  })
  filling.catch(() => {})
  try {
    for await (const chunk of writer.bytes) yield chunk as Buffer
    await filling
  } finally {
    if (!writer.bytes.readableEnded) await writer.cancel()
  }
}

function named(wanted: string, names: string[]): string {
  const name = sheetName(wanted, names)
  names.push(name)
  return name
}

const setupOf = (name: string, columns: number, locale: Locale): Setup => ({
  name,
  frozen: 1,
  rightToLeft: directionOf(locale) === 'rtl',
  columns: Array.from({ length: columns }, () => ({ width: 24 })),
})

async function fill(context: Context, question: ExportQuestion, plans: readonly Plan[], writer: XlsxWriter, watch: Watch): Promise<void> {
  const { locale } = question
  const references = referredNames(context)
  const words = { locale, term: termWriter(locale), reference: references.of }
  const placed = new Map(plans.flatMap(({ sheets }) => sheets).map((sheet, index) => [sheet, index]))
  const written = new Map(plans.map(plan => [plan.format.name, { write: bodyWriter(plan, words), rows: 0 }]))
  for (const plan of plans)
    for (const sheet of plan.sheets) {
      await writer.row(
        placed.get(sheet)!,
        headingsOf(plan, sheet, locale).map((cell): Written => ({ cell, look: 'heading' })),
      )
      await writer.row(
        placed.get(sheet)!,
        sheet.columns.map(({ key }): Written => ({ cell: key, look: 'key' })),
        { hidden: true },
      )
    }
  let rows = 0
  for await (const items of itemsOf(context, question)) {
    await references.learn(items)
    for (const item of items) {
      const at = written.get(item.record.format)
      // a format that came in after the survey has no sheet
      if (!at) continue
      rows++
      for (const { sheet, cells } of at.write(item.data as Data, aboutCells(item, question), ++at.rows)) await writer.row(placed.get(sheet)!, cells)
    }
    watch(rows)
  }
  await writer.end()
}
