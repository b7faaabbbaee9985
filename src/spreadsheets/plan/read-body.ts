import { typeOf, type Data, type Format } from '#formats'
import type { Localized } from '#platform/localized.ts'
import type { Cells, Reading, Trouble, Writing } from '../columns/column.ts'
import { columnKindOf } from '../columns/index.ts'
import { isFilled, textOf, type Cell, type Row } from '../files/cell.ts'
import { isClear } from '../values/clear.ts'
import { matrixParts, type PlannedColumn, type PlannedSheet } from './plan.ts'
import { valueAt, type Words } from './write-body.ts'

/** How the columns of a file's sheet are meant: the planned column of each, by place. */
export type Meant = readonly (PlannedColumn | undefined)[]

/** All that reading cells depends on but the field. */
export type Conventions = Omit<Reading, 'format' | 'path' | 'field' | 'trouble'>

/** Trouble at a column, by its key. */
export type ColumnTrouble = Omit<Trouble, 'suffix'> & { readonly key: string }

/** A row that was read: its values by name, and what was doubtful. `clears`: the row stands for an emptied list. */
export type ReadRow = { readonly values: Data; readonly troubles: readonly ColumnTrouble[]; readonly clears: boolean }

/** Reads the rows of one sheet into values. */
export type RowReader = (row: Row, conventions: Conventions, former?: Data) => ReadRow

type Slot = {
  readonly column: PlannedColumn
  readonly places: readonly { readonly suffix: string; readonly place: number }[]
  readonly write: Writing
}

/** A reader of the rows of a sheet. With what was there before, only filled cells change it, and `[clear]` empties. */
export function rowReader(format: Format, sheet: PlannedSheet, meant: Meant, words: Words): RowReader {
  const slots = slotsOf(format, meant, words)
  const more = meant.findIndex(column => column?.key === '@more')
  const isMatrix = sheet.field?.type === 'matrix'
  return ({ cells }, conventions, former) => {
    const values: Record<string, unknown> = former ? structuredClone(former) : {}
    const troubles: ColumnTrouble[] = []
    let clears = false
    for (const slot of slots) {
      if (!slot.places.some(({ place }) => isFilled(cells[place]))) continue
      clears ||= slot.places.some(({ place }) => isClear(cells[place]))
      const value = valueOf(slot, cells, conventions, former, troubles)
      setAt(values, slot.column.path, value)
    }
    if (more >= 0 && isFilled(cells[more])) addMore(values, textOf(cells[more]), { format, conventions, slots })
    return { values: isMatrix ? fromMatrix(values) : values, troubles, clears }
  }
}

function slotsOf(format: Format, meant: Meant, words: Words): readonly Slot[] {
  const slots = new Map<string, Slot>()
  for (const [place, column] of meant.entries()) {
    if (!column?.field) continue
    const known = slots.get(column.at)
    const places = [...(known?.places ?? []), { suffix: column.suffix, place }]
    slots.set(column.at, { column, places, write: { format, path: column.at, field: column.field, ...words } })
  }
  return [...slots.values()]
}

function valueOf(
  { column, places, write }: Slot,
  cells: readonly Cell[],
  conventions: Conventions,
  former: Data | undefined,
  troubles: ColumnTrouble[],
): unknown {
  const field = column.field!
  const kind = columnKindOf(field)
  const reading: Reading = {
    ...conventions,
    format: write.format,
    path: column.at,
    field,
    trouble: ({ suffix, ...trouble }) => void troubles.push({ ...trouble, key: `${column.at}${suffix}` }),
  }
  const before = former === undefined ? {} : formerCells(valueAt(former, column.path), write)
  const given = Object.fromEntries(places.flatMap(({ suffix, place }) => (isFilled(cells[place]) ? [[suffix, cells[place]] as const] : [])))
  // a new choice takes the old one's own words away
  const kept = given[''] === undefined ? before : {}
  const merged: Cells = Object.fromEntries(Object.entries({ ...kept, ...given }).filter(([, cell]) => !isClear(cell)))
  return Object.keys(merged).length === 0 ? undefined : kind.value(merged, reading)
}

function formerCells(value: unknown, write: Writing): Cells {
  return value === undefined || value === null || !typeOf(write.field).is(value) ? {} : columnKindOf(write.field).cells(value, write)
}

/** Values that had no column of their own: cells by key, and whole values behind `=`. */
function addMore(
  values: Record<string, unknown>,
  text: string,
  { format, conventions, slots }: { readonly format: Format; readonly conventions: Conventions; readonly slots: readonly Slot[] },
): void {
  const cells = objectIn(text)
  const whole = Object.entries(cells).filter(([key]) => key.startsWith('='))
  for (const [key, value] of whole) setAt(values, key.slice(1).split('/').filter(Boolean), value)
  for (const slot of slots) {
    const own = Object.entries(cells).filter(([key, cell]) => isOf(key, slot.column.at) && typeof cell === 'string')
    if (own.length === 0) continue
    const former = formerCells(valueAt(values, slot.column.path), slot.write)
    const merged = { ...former, ...Object.fromEntries(own.map(([key, cell]) => [key.slice(slot.column.at.length), cell as string])) }
    const { path, field } = { path: slot.column.at, field: slot.column.field! }
    setAt(values, slot.column.path, columnKindOf(field).value(merged, { ...conventions, format, path, field, trouble: () => {} }))
  }
}

const isOf = (key: string, at: string): boolean => key.startsWith(at) && /^[@#]/.test(key.slice(at.length))

function objectIn(text: string): { readonly [key: string]: unknown } {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as { readonly [key: string]: unknown }) : {}
  } catch {
    return {}
  }
}

/** Put a value at the end of these names; nothing takes away what stands there. */
export function setAt(values: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path
  if (name === undefined || name === '__proto__') return
  if (rest.length === 0) {
    if (value === undefined) delete values[name]
    else values[name] = value
    return
  }
  const held = values[name]
  if (typeof held !== 'object' || held === null || Array.isArray(held)) {
    if (value === undefined) return
    values[name] = {}
  }
  setAt(values[name] as Record<string, unknown>, rest, value)
}

/** A row of a matrix as bodies hold it. */
function fromMatrix({ [matrixParts.term]: term, [matrixParts.parent]: parent, ...parts }: Data): Data {
  const { identifier, customValue } = (term ?? {}) as { readonly identifier?: string; readonly customValue?: Localized }
  const above = (parent as { readonly identifier?: string } | undefined)?.identifier
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(above === undefined ? {} : { parent: above }),
    ...(customValue === undefined ? {} : { customValue }),
    ...parts,
  }
}
