import type { Readable } from 'node:stream'
import type { Context } from '#platform/context.ts'
import { directionOf, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { withFile } from '../files/kept-file.ts'
import { openTable } from '../files/open-table.ts'
import type { Row } from '../files/cell.ts'
import type { Written } from '../files/xlsx/cell-xml.ts'
import { sheetName, type Setup } from '../files/xlsx/sheet-xml.ts'
import { writeXlsx, type XlsxWriter } from '../files/xlsx/write-xlsx.ts'
import type { SheetMapping } from '../mapping/mapping.ts'
import { dryRun } from './dry-run.ts'
import type { Examined } from './examine.ts'
import type { ImportRun } from './import-run.ts'
import type { Origin } from './places.ts'
import { problemWords } from './problem-words.ts'
import type { Problem } from './problem.ts'

const headRows = 2

/**
 * The whole file once more as a workbook, with every problem at its cell: coloured, with a remark, and in a column of its own. It can be
 * mended and brought in again: its second row, which is hidden, says what the columns are. The bytes come while the rows are tried anew.
 */
export function annotatedCopy(context: Context, run: ImportRun, locale: Locale): Readable {
  const sheets = [run.mapping.main, ...run.mapping.lists]
  const writer = writeXlsx(setupsOf(run, sheets, locale))
  void written(context, run, sheets, writer, locale).catch(async (error: Error) => {
    writer.bytes.destroy(error)
    await writer.cancel().catch(() => {})
  })
  return writer.bytes
}

function setupsOf(run: ImportRun, sheets: readonly SheetMapping[], locale: Locale): readonly Setup[] {
  const names: string[] = []
  return sheets.map(({ list, columns }) => {
    const name = sheetName(list === '' ? say(locale, 'sheet.name.records') : list, names)
    names.push(name)
    return { name, frozen: headRows, rightToLeft: directionOf(run.locale) === 'rtl', columns: [...columns.map(() => ({ width: 24 })), { width: 60 }] }
  })
}

async function written(context: Context, run: ImportRun, sheets: readonly SheetMapping[], writer: XlsxWriter, locale: Locale): Promise<void> {
  const places = new Map(sheets.map((one, index) => [one.list, index]))
  const numbers = sheets.map(() => headRows)
  for (const [index, one] of sheets.entries()) await heading(writer, index, one, locale)

  const put = async ({ sheet, row, lists }: Origin, problems: readonly Problem[]): Promise<void> => {
    const index = places.get(sheet.key)!
    const mapping = sheets[index]!
    const number = ++numbers[index]!
    const own = problems.filter(problem => problem.sheet === mapping.sheet && problem.row === row.number)
    await writer.row(index, annotated(row, mapping, own, locale, run.format))
    for (const { column, ...problem } of own)
      if (column !== undefined) writer.comment(index, { row: number, column, text: problemWords(problem, locale) })
    for (const rows of lists.values()) for (const inner of rows) await put(inner, problems)
  }
  const watch = async (batch: readonly { readonly origin: Origin }[], examined: readonly Examined[]) => {
    for (const [index, { origin }] of batch.entries()) {
      const { action, problems } = examined[index]!
      await put(origin, action === 'unchanged' ? [] : problems)
    }
  }
  await withFile(run.id, run.hash, async file => {
    const table = await openTable(file, run.name)
    try {
      await dryRun(context, { format: run.format, table, mapping: run.mapping, locale: run.locale }, watch)
    } finally {
      await table.close()
    }
  })
  await writer.end()
}

async function heading(writer: XlsxWriter, index: number, { headings, columns }: SheetMapping, locale: Locale): Promise<void> {
  const problems: Written = { cell: say(locale, 'sheet.column.problems'), look: 'required' }
  await writer.row(index, [...columns.map((key, place): Written => ({ cell: headings[place] || key || undefined, look: 'heading' })), problems])
  await writer.row(index, [...columns.map(key => key ?? undefined), '@problems'], { hidden: true })
}

function annotated({ cells }: Row, { columns }: SheetMapping, problems: readonly Problem[], locale: Locale, format: string): readonly Written[] {
  if (problems.length === 0) return cells.slice(0, columns.length)
  const graver = new Map<number, 'wrong' | 'doubtful'>()
  for (const { column, level } of problems)
    if (column !== undefined) graver.set(column, level === 'doubtful' ? (graver.get(column) ?? 'doubtful') : 'wrong')
  const shown = columns.map((_, place): Written => (graver.has(place) ? { cell: cells[place], look: graver.get(place)! } : cells[place]))
  const words = [...new Set(problems.map(problem => problemWords(problem, locale, format)))].join('\n')
  return [...shown, { cell: words, look: 'words' }]
}
