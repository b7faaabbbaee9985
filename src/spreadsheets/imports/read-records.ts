import { formatNamed, typeOf, type Data, type Field, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import { locales } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { textOf, type Cell, type Row, type Table } from '../files/cell.ts'
import { importPlan } from '../mapping/inspect.ts'
import type { Mapping, SheetMapping } from '../mapping/mapping.ts'
import type { Plan, PlannedSheet } from '../plan/plan.ts'
import { rowReader, setAt, type Conventions, type Meant, type RowReader } from '../plan/read-body.ts'
import { termFinder, termWriter } from '../plan/words.ts'
import { split } from '../values/lists.ts'
import { foundRecords, type FoundRecord } from './found-record.ts'
import { linkedRows, type LinkedRows } from './linked-rows.ts'
import { columnOfKey, type Origin } from './places.ts'
import { levelOf, type Problem } from './problem.ts'
import { referredRecords } from './referred-records.ts'

/** A record as the rows of a file describe it, not yet checked. `former`: the record it changes. */
export type RecordRow = {
  readonly origin: Origin
  readonly values: Data
  readonly former: FoundRecord | undefined
  readonly problems: readonly Problem[]
}

/** A file opened with a mapping: its records in batches, and what is left over at the end. */
export type RecordReader = {
  readonly format: Format
  readonly plan: Plan
  readonly mappings: ReadonlyMap<PlannedSheet, SheetMapping>
  readonly batches: () => AsyncGenerator<readonly RecordRow[]>
  /** Rows of linked sheets that belong to no row; complete when all batches were read. */
  readonly orphans: LinkedRows['orphans']
  readonly close: () => void
}

const batchSize = 100
/** What marks the example row of a template, in any language. */
export const examples: ReadonlySet<string> = new Set(locales.map(locale => say(locale, 'sheet.example')))

/** Open the records of a file as its mapping says. `after`: rows up to this number were dealt with before. */
export async function readRecords(context: Context, name: string, table: Table, mapping: Mapping, locale: Locale, after = 0): Promise<RecordReader> {
  const format = formatNamed(name)
  const plan = importPlan(format, mapping.languages)
  const mappings = new Map(
    [mapping.main, ...mapping.lists].flatMap(one => plan.sheets.filter(({ key }) => key === one.list).map(sheet => [sheet, one] as const)),
  )
  const readers = new Map([...mappings].map(([sheet, one]) => [sheet, readerOf(format, sheet, one, locale)]))
  const linked = await linkedRows(table, mapping)
  const referred = referredRecords(context, locale)
  const conventions: Conventions = {
    locale,
    language: mapping.language,
    dates: { order: mapping.order, from1904: table.from1904 },
    decimal: mapping.decimal,
    terms: termFinder(),
    records: referred.of,
  }
  const build = builder({ plan, mappings, readers, linked, conventions })
  const identifierPlace = mapping.main.columns.indexOf('@identifier')
  const identifierOf = (row: Row) => (identifierPlace < 0 ? '' : textOf(row.cells[identifierPlace]).trim())
  const references = referenceColumns(plan, mappings)

  async function* batches(): AsyncGenerator<readonly RecordRow[]> {
    for await (const rows of table.rows(mapping.main.sheet)) {
      const wanted = rows.filter(row => row.number > Math.max(mapping.main.lastHeadRow, after) && !examples.has(identifierOf(row)))
      for (let start = 0; start < wanted.length; start += batchSize) {
        const batch = wanted.slice(start, start + batchSize)
        const texts = batch.map(identifierOf).filter(text => text !== '')
        const former = texts.length > 0 ? await foundRecords(context, format.name, texts) : undefined
        const origins = batch.map(row => originOf(plan.main, row, mappings, linked))
        if (references.size > 0) await referred.learn(origins.flatMap(origin => referencesIn(origin, references)))
        yield origins.map(origin => build(origin, former?.get(identifierOf(origin.row))))
        // others have their turn
        await new Promise(resolve => setImmediate(resolve))
      }
    }
  }
  return { format, plan, mappings, batches, orphans: linked.orphans, close: linked.close }
}

function readerOf(format: Format, sheet: PlannedSheet, mapping: SheetMapping, locale: Locale): RowReader {
  const planned = new Map(sheet.columns.map(column => [column.key, column]))
  const meant: Meant = mapping.columns.map(key => (key === null ? undefined : planned.get(key)))
  return rowReader(format, sheet, meant, { locale, term: termWriter(locale), reference: identifier => identifier })
}

/** A row with the rows that belong to it. */
function originOf(sheet: PlannedSheet, row: Row, mappings: ReadonlyMap<PlannedSheet, SheetMapping>, linked: LinkedRows): Origin {
  if (sheet.children.length === 0) return { sheet, row, lists: new Map() }
  const place = mappings.get(sheet)?.columns.indexOf('@row') ?? -1
  const key = (place < 0 ? '' : textOf(row.cells[place]).trim()) || String(row.number)
  const lists = sheet.children.flatMap(child => {
    const rows = mappings.has(child) ? linked.of(child.key, key) : []
    return rows.length > 0 ? [[child, rows.map(one => originOf(child, one, mappings, linked))] as const] : []
  })
  return { sheet, row, lists: new Map(lists) }
}

type Building = {
  readonly plan: Plan
  readonly mappings: ReadonlyMap<PlannedSheet, SheetMapping>
  readonly readers: ReadonlyMap<PlannedSheet, RowReader>
  readonly linked: LinkedRows
  readonly conventions: Conventions
}

function builder({ mappings, readers, conventions }: Building) {
  const read = (origin: Origin, former: Data | undefined, problems: Problem[]): { readonly values: Data; readonly clears: boolean } => {
    const { sheet, row, lists } = origin
    const mapping = mappings.get(sheet)!
    const { values, troubles, clears } = readers.get(sheet)!(row, conventions, former)
    for (const { key, code, values: figures } of troubles) problems.push(problemAt(row, mapping, columnOfKey(key, mapping), code, figures))
    for (const { column, code } of row.remarks ?? []) if (mapping.columns[column]) problems.push(problemAt(row, mapping, column, code))
    for (const [child, rows] of lists) {
      const made = rows.map(one => read(one, undefined, problems))
      const kept = made.filter(one => Object.keys(one.values).length > 0).map(one => one.values)
      if (kept.length > 0) setAt(values as Record<string, unknown>, child.path, kept)
      else if (made.some(one => one.clears)) setAt(values as Record<string, unknown>, child.path, undefined)
    }
    return { values, clears }
  }
  return (origin: Origin, former: FoundRecord | undefined): RecordRow => {
    const problems: Problem[] = []
    const { values } = read(origin, former && 'record' in former ? former.data : undefined, problems)
    return { origin, values, former, problems }
  }
}

function problemAt(row: Row, { sheet }: SheetMapping, column: number | undefined, code: string, values?: Problem['values']): Problem {
  return { sheet, row: row.number, ...(column === undefined ? {} : { column }), code, level: levelOf({ code }), ...(values ? { values } : {}) }
}

type ReferenceColumns = ReadonlyMap<PlannedSheet, readonly { readonly place: number; readonly field: Field }[]>

function referenceColumns(plan: Plan, mappings: ReadonlyMap<PlannedSheet, SheetMapping>): ReferenceColumns {
  return new Map(
    plan.sheets.flatMap(sheet => {
      const mapping = mappings.get(sheet)
      const places = sheet.columns.flatMap(({ key, field }) => {
        const place = mapping?.columns.indexOf(key) ?? -1
        return field && place >= 0 && referring.has(field.type) && typeOf(field) ? [{ place, field }] : []
      })
      return places.length > 0 ? [[sheet, places] as const] : []
    }),
  )
}

const referring = new Set(['reference', 'references', 'transcript'])

function referencesIn({ sheet, row, lists }: Origin, columns: ReferenceColumns): readonly { readonly text: string; readonly field: Field }[] {
  const own = (columns.get(sheet) ?? []).flatMap(({ place, field }) => textsOf(row.cells[place], field).map(text => ({ text, field })))
  return [...own, ...[...lists.values()].flat().flatMap(origin => referencesIn(origin, columns))]
}

function textsOf(cell: Cell, { type }: Field): readonly string[] {
  const text = textOf(cell).trim()
  if (text === '') return []
  if (type === 'reference') return [text]
  return type === 'references' ? split(text) : text.split(/[\n>→]/).flatMap(part => /^\s*\S+\s+([^\s(][^(]*?)\s*(?:\(|$)/.exec(part)?.[1] ?? [])
}
