import { typeOf, type Data } from '#formats'
import type { Cells, Writing } from '../columns/column.ts'
import { columnKindOf } from '../columns/index.ts'
import type { Cell } from '../files/cell.ts'
import { matrixParts, type Plan, type PlannedColumn, type PlannedSheet } from './plan.ts'

/** The words that writing needs beside the format's. */
export type Words = Pick<Writing, 'locale' | 'term' | 'reference'>

/** A row that is to be written to a sheet of the plan. */
export type BodyRow = { readonly sheet: PlannedSheet; readonly cells: readonly Cell[] }

type Row = { readonly [name: string]: unknown }

/** A writer of the bodies of a plan. `about` are the cells of columns about the record; `number` names its row for those of linked sheets. */
export function bodyWriter(
  plan: Plan,
  words: Words,
): (body: Data, about: { readonly [key: string]: Cell }, number: number | string) => readonly BodyRow[] {
  const sheets = new Map(plan.sheets.map(sheet => [sheet, sheetWriter(plan, sheet, words)]))
  const written = (sheet: PlannedSheet, row: Row, about: { readonly [key: string]: Cell }, number: string): readonly BodyRow[] => {
    const cells = sheets.get(sheet)!(row, { ...about, '@row': number })
    const inner = sheet.children.flatMap(child =>
      listAt(row, child.path).flatMap((one, index) =>
        written(
          child,
          child.field?.type === 'matrix' ? ofMatrix(one) : one,
          { '@in': number },
          sheet.key === '' ? `${number}.${index + 1}` : `${number}.${index + 1}`,
        ),
      ),
    )
    return [{ sheet, cells }, ...inner]
  }
  return (body, about, number) => written(plan.main, body, about, String(number))
}

function sheetWriter({ format }: Plan, sheet: PlannedSheet, words: Words) {
  const places = new Map(sheet.columns.map(({ key }, index) => [key, index]))
  const fields = fieldsOf(sheet.columns).map(({ field, at, path }) => {
    const writing: Writing = { format, path: at, field: field!, ...words }
    return { at, path, field: field!, type: typeOf(field!), kind: columnKindOf(field!), writing }
  })
  const more = places.get('@more')
  return (row: Row, about: { readonly [key: string]: Cell }): readonly Cell[] => {
    const cells: Cell[] = sheet.columns.map(({ key, field }) => (field ? undefined : about[key]))
    const left: Record<string, unknown> = {}
    for (const { at, path, type, kind, writing } of fields) {
      const value = valueAt(row, path)
      if (value === undefined || value === null) continue
      if (!type.is(value)) {
        left[`=${at}`] = value
        continue
      }
      for (const [suffix, cell] of Object.entries(kind.cells(value, writing) as Cells)) {
        if (cell === undefined || cell === '') continue
        const place = places.get(`${at}${suffix}`)
        if (place === undefined) left[`${at}${suffix}`] = cell
        else cells[place] = cell
      }
    }
    if (more !== undefined && Object.keys(left).length > 0) cells[more] = JSON.stringify(left)
    return cells
  }
}

/** The fields of columns, each once. */
export const fieldsOf = (columns: readonly PlannedColumn[]): readonly PlannedColumn[] => [
  ...new Map(columns.filter(({ field }) => field !== undefined).map(column => [column.at, column])).values(),
]

/** A row of a matrix with its term as a part like others. */
function ofMatrix({ identifier, customValue, parent, ...parts }: Row): Row {
  return {
    [matrixParts.term]: { identifier, ...(customValue === undefined ? {} : { customValue }) },
    ...(parent === undefined ? {} : { [matrixParts.parent]: { identifier: parent } }),
    ...parts,
  }
}

function listAt(row: Row, path: readonly string[]): readonly Row[] {
  const value = valueAt(row, path)
  return Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object' && one !== null) : []
}

/** The value at the end of these names. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  let value: unknown = row
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Row)[name]
  }
  return value
}
