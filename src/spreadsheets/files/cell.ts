/** A calendar day as a spreadsheet holds it, ISO 8601. */
export type Day = { readonly day: string }

/** What stands in a cell; nothing when it is empty. */
export type Cell = string | number | boolean | Day | undefined

/** Something about a cell that its value does not say: it was calculated, or its calculation failed. */
export type Remark = { readonly column: number; readonly code: 'cell.formula' | 'cell.error' | 'cell.uncalculated' }

/** A row of a sheet. `number` is the one a person sees in the margin. */
export type Row = { readonly number: number; readonly cells: readonly Cell[]; readonly remarks?: readonly Remark[] }

/** Something to know about a file or a sheet as a whole. */
export type Note = {
  readonly code: 'sheet.merged' | 'sheet.hidden-rows' | 'sheet.others' | 'sheet.cut'
  readonly values: Readonly<Record<string, string | number>>
}

/** A sheet of a file, by its place. */
export type SheetInfo = { readonly name: string; readonly hidden: boolean }

/** An open file of rows. Rows come in batches, in order, and only as fast as they are taken. */
export type Table = {
  readonly kind: 'xlsx' | 'csv'
  readonly sheets: readonly SheetInfo[]
  readonly rows: (sheet: number) => AsyncIterable<readonly Row[]>
  /** What was noticed so far; complete when the rows have been read. */
  readonly notes: () => readonly Note[]
  /** Days count from 1904 in this file. */
  readonly from1904: boolean
  /** How a CSV file was read. */
  readonly reading?: { readonly encoding: string; readonly delimiter: string }
  readonly close: () => Promise<void>
}

/** Is it a day? */
export const isDay = (cell: Cell): cell is Day => typeof cell === 'object'

/** Does the cell hold anything but blanks? */
export const isFilled = (cell: Cell): boolean => cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '')

/** The cell as text, as a person would type it. */
export const textOf = (cell: Cell): string => (cell === undefined ? '' : isDay(cell) ? cell.day : typeof cell === 'string' ? cell : String(cell))

/** `0` → `A`, `27` → `AB`: the name of a column. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** `AB12` → 27: the column of a cell's address; -1 when it is none. */
export function columnIndex(address: string): number {
  let index = 0
  for (const sign of address) {
    const digit = sign.charCodeAt(0) - 64
    if (digit < 1 || digit > 26) break
    index = index * 26 + digit
  }
  return index - 1
}
