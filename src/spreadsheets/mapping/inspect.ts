import type { Format } from '#formats'
import { Refused } from '#platform/errors.ts'
import { locales, type Locale } from '#platform/localized.ts'
import { isFilled, textOf, type Note, type Row, type Table } from '../files/cell.ts'
import { planOf, type Plan, type PlannedSheet } from '../plan/plan.ts'
import { orderSeenIn, type DateOrder } from '../values/dates.ts'
import { decimalOf } from '../values/numbers.ts'
import type { Mapping } from './mapping.ts'
import { languageIn } from './names.ts'
import { suggest, type Remembered, type Suggested } from './suggest.ts'

/** What was found out about a file before its rows are read: how it is probably meant, and a few rows to judge by. */
export type Inspection = {
  readonly mapping: Mapping
  readonly certainties: readonly Suggested['certainties'][number][]
  readonly sheets: Table['sheets']
  readonly samples: readonly Row[]
  readonly notes: readonly Note[]
}

const rowsLookedAt = 2000
const samplesShown = 3

/** The plan for reading a file: every column a format can have. */
export const importPlan = (format: Format, languages: readonly string[]): Plan =>
  planOf(format, {
    languages,
    linked: true,
    whole: true,
    about: ['@identifier', '@state', '@revision', '@published', '@address', '@more', '@problems'],
  })

/** Look at the beginning of a file. `sheet` is the one with the records, if a person said so. Refuses `sheet.headings` when nothing in it is known, `sheet.rows` when there are only headings, `sheet.missing`. */
export async function inspect(
  table: Table,
  format: Format,
  { locale, remembered = {}, sheet }: { readonly locale: Locale; readonly remembered?: Remembered; readonly sheet?: number },
): Promise<Inspection> {
  if (sheet !== undefined && !table.sheets[sheet]) throw new Refused('not-found', 'sheet.missing', { sheet })
  const beginnings = await Promise.all(table.sheets.map(async (_, place) => beginningOf(table, place)))
  const languages = languagesIn(beginnings.flat())
  const plan = importPlan(format, languages)
  const found = beginnings.map((rows, place) => suggest(plan, plan.main, place, rows, locale, remembered))
  const offered = found.filter(({ sheet: place }) => (sheet === undefined ? !table.sheets[place]!.hidden : place === sheet))
  const main = offered.reduce<Suggested | undefined>((best, one) => (best === undefined || known(one) > known(best) ? one : best), undefined)
  if (!main || beginnings[main.sheet]!.length === 0) throw new Refused('invalid', 'sheet.rows')
  if (known(main) === 0 && Object.keys(remembered).length === 0 && !main.headings.some(heading => heading !== ''))
    throw new Refused('invalid', 'sheet.headings')
  const rows = beginnings[main.sheet]!.filter(({ number }) => number > main.lastHeadRow)
  if (rows.length === 0) throw new Refused('invalid', 'sheet.rows')

  const lists = table.kind === 'csv' ? [] : listsIn(plan, beginnings, main.sheet, locale)
  const used = new Set([main.sheet, ...lists.map(one => one.sheet)])
  const others = table.sheets.filter((one, place) => !used.has(place) && !one.hidden && beginnings[place]!.length > 0).map(({ name }) => name)
  return {
    mapping: { main: bare(main), lists: lists.map(bare), languages, order: orderIn(rows), decimal: decimalOf(locale), language: locale },
    certainties: main.certainties,
    sheets: table.sheets,
    samples: rows.slice(0, samplesShown),
    notes: others.length > 0 ? [{ code: 'sheet.others', values: { count: others.length, where: others.slice(0, 5).join(', ') } }] : [],
  }
}

const known = ({ columns }: Suggested): number => columns.filter(key => key !== null).length

const bare = ({ certainties: _, ...mapping }: Suggested) => mapping

async function beginningOf(table: Table, place: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const batch of table.rows(place)) {
    rows.push(...batch)
    if (rows.length >= rowsLookedAt) break
  }
  return rows.slice(0, rowsLookedAt)
}

/** The six, and those that headings and keys name. */
function languagesIn(rows: readonly Row[]): readonly string[] {
  const heads = rows
    .filter(({ number }) => number <= 25)
    .flatMap(({ cells }) => cells.map(cell => (typeof cell === 'string' && cell.length < 300 ? cell : '')))
  const keyed = heads.flatMap(text => /@([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)$/.exec(text)?.[1] ?? [])
  const named = heads.flatMap(text => languageIn(text)?.language ?? [])
  return [...new Set([...locales, ...keyed, ...named])]
}

/** The sheets of lists: by keys and headings that only they have, or by their name. */
function listsIn(plan: Plan, beginnings: readonly (readonly Row[])[], main: number, locale: Locale): readonly Suggested[] {
  const taken = new Set([main])
  return plan.sheets.slice(1).flatMap(sheet => {
    const candidates = beginnings.flatMap((rows, place) =>
      taken.has(place) || rows.length === 0 ? [] : [suggest(plan, sheet, place, rows, locale, {})],
    )
    const best = candidates
      .filter(one => belongs(one, sheet))
      .reduce<Suggested | undefined>((one, other) => (!one || known(other) > known(one) ? other : one), undefined)
    if (!best) return []
    taken.add(best.sheet)
    return [best]
  })
}

/** Rows of a list name the row they belong to, and have at least one part of it. */
const belongs = ({ columns }: Suggested, { columns: planned }: PlannedSheet): boolean =>
  columns.includes('@in') && columns.some(key => key !== null && planned.some(column => column.field && column.key === key))

/** Which order the dates of figures alone have: what the rows show, else the day first, as in all six languages of the United Nations. */
function orderIn(rows: readonly Row[]): DateOrder {
  let [days, months] = [0, 0]
  for (const { cells } of rows)
    for (const cell of cells) {
      if (!isFilled(cell) || typeof cell !== 'string' || cell.length > 30) continue
      const seen = orderSeenIn(textOf(cell))
      if (seen === 'dmy') days++
      if (seen === 'mdy') months++
    }
  return months > days ? 'mdy' : 'dmy'
}
