import type { Readable } from 'node:stream'
import { columnIndex, type Cell, type Note, type Remark, type Row } from '../cell.ts'
import { dayOfSerial } from '../serial.ts'
import { unguarded } from '../guard.ts'
import type { Strings } from './strings.ts'
import { textIn, xmlReader } from './xml.ts'

/** What the cells of a sheet are read with. */
export type Reading = {
  readonly strings: Strings
  readonly days: ReadonlySet<number>
  readonly from1904: boolean
  readonly note: (note: Note) => void
}

/** More columns than any plan has. */
const mostColumns = 4096
const mostCharacters = 1_000_000

/** The rows of a sheet in batches. What was merged or hidden is noted when the sheet has been read. */
export async function* rowsOf(part: Readable, reading: Reading): AsyncGenerator<readonly Row[]> {
  let ready: Row[] = []
  const reader = sheetReader(reading, row => void ready.push(row))
  for await (const text of textIn(part)) {
    reader.write(text)
    if (ready.length === 0) continue
    const batch = ready
    ready = []
    yield batch
  }
  reader.end()
  if (ready.length > 0) yield ready
}

/** The cell that is being read. */
type Open = { column: number; type: string; style: number; value: string; inline: string; calculated: boolean }

function sheetReader(reading: Reading, take: (row: Row) => void) {
  let number = 0
  let cells: Cell[] = []
  let remarks: Remark[] = []
  let cell: Open | undefined
  let into: 'value' | 'inline' | undefined
  let spoken = 0
  let hidden = 0
  const merged: string[] = []

  const closeCell = () => {
    if (!cell || cell.column >= mostColumns) return
    const remark = remarkOf(cell)
    if (remark) remarks.push({ column: cell.column, code: remark })
    const value = valueOf(cell, reading)
    if (value === undefined) return
    while (cells.length < cell.column) cells.push(undefined)
    cells[cell.column] = value
  }
  const opens: { readonly [name: string]: (attributes: Readonly<Record<string, string>>) => void } = {
    row: attributes => {
      number = Number(attributes['r'] ?? number + 1) || number + 1
      cells = []
      remarks = []
      if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') hidden++
    },
    c: attributes => {
      const column = attributes['r'] === undefined ? (cell?.column ?? -1) + 1 : columnIndex(attributes['r'])
      cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? -1), value: '', inline: '', calculated: false }
    },
    v: () => void (into = 'value'),
    t: () => void (into = cell && spoken === 0 ? 'inline' : undefined),
    rPh: () => void spoken++,
    f: () => {
      if (cell) cell.calculated = true
    },
    mergeCell: attributes => void merged.push(attributes['ref'] ?? ''),
  }
  const closes: { readonly [name: string]: () => void } = {
    v: () => void (into = undefined),
    t: () => void (into = undefined),
    rPh: () => void spoken--,
    c: closeCell,
    row: () => {
      cell = undefined
      if (cells.length > 0 || remarks.length > 0) take({ number, cells, ...(remarks.length > 0 ? { remarks } : {}) })
    },
  }
  const reader = xmlReader({
    open: (name, attributes) => opens[name]?.(attributes),
    close: name => closes[name]?.(),
    text: piece => {
      if (into && cell && cell[into].length < mostCharacters) cell[into] += piece
    },
  })
  const end = () => {
    reader.end()
    if (merged.length > 0) reading.note({ code: 'sheet.merged', values: { count: merged.length, where: merged.slice(0, 5).join(', ') } })
    if (hidden > 1) reading.note({ code: 'sheet.hidden-rows', values: { count: hidden } })
  }
  return { write: reader.write, end }
}

function remarkOf({ type, value, calculated }: Open): Remark['code'] | undefined {
  if (type === 'e') return 'cell.error'
  if (!calculated) return undefined
  return value === '' && type !== 'str' ? 'cell.uncalculated' : 'cell.formula'
}

const values: { readonly [type: string]: (cell: Open, reading: Reading) => Cell } = {
  s: ({ value }, { strings }) => filled(strings.at(Number(value))),
  str: ({ value }) => filled(value),
  inlineStr: ({ inline }) => filled(inline),
  b: ({ value }) => (value === '' ? undefined : value === '1' || value === 'true'),
  e: () => undefined,
  // ISO 8601, as strict workbooks write days
  d: ({ value }) => (/^\d{4}-\d{2}-\d{2}/.test(value) ? { day: value.slice(0, 10) } : filled(value)),
  n: ({ value, style, inline }, { days, from1904 }) => {
    if (value === '') return filled(inline)
    const figure = Number(value)
    if (!Number.isFinite(figure)) return filled(value)
    const day = days.has(style) ? dayOfSerial(figure, from1904) : undefined
    return day === undefined ? figure : { day }
  },
}

const valueOf = (cell: Open, reading: Reading): Cell => (values[cell.type] ?? values['n']!)(cell, reading)

/** `_x000D_` is how a workbook writes characters that XML cannot hold. */
function filled(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const plain = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
  return unguarded(plain)
}
