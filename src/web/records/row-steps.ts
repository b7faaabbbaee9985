import type { Data, Field, Format } from '#formats'
import { newMatrixRow } from '../fields/matrix.tsx'

/** What a button of a list asks: `add:/contacts`, `up:/contacts/2`, `move:/contacts/2:0`. */
export type RowStep = { readonly step: 'add' | 'remove' | 'up' | 'down' | 'move'; readonly pointer: string; readonly to?: number }

/** The step a button's value names, if it names one. */
export function rowStepOf(op: string): RowStep | undefined {
  const found = /^(add|remove|up|down|move):(\/[^:]+)(?::(\d{1,4}))?$/.exec(op)
  return found ? { step: found[1] as RowStep['step'], pointer: found[2]!, ...(found[3] === undefined ? {} : { to: Number(found[3]) }) } : undefined
}

/** The body after a row was added, removed or moved. A pointer to nothing changes nothing. */
export function afterStep(format: Format, data: Data, { step, pointer, to }: RowStep): Data {
  const names = pointer.split('/').slice(1)
  const path = step === 'add' ? names : names.slice(0, -1)
  const row = step === 'add' ? -1 : Number(names.at(-1))
  return changed(data, path, list => moves[step](list, row, { ...newRowOf(fieldAt(format, path)), to })) as Data
}

/** A row to add; `drawn`: an empty list of the kind is drawn with one row already. */
type Fresh = { readonly row: unknown; readonly drawn: boolean }

type Move = (list: readonly unknown[], row: number, more: Fresh & { readonly to: number | undefined }) => readonly unknown[]

const moves: { readonly [step in RowStep['step']]: Move } = {
  // where an empty list is drawn with one row, adding to it means a second one
  add: (list, _row, { row, drawn }) => [...(list.length === 0 && drawn ? [row] : list), row],
  remove: (list, row) => list.filter((_, index) => index !== row),
  up: (list, row) => swapped(list, row - 1),
  down: (list, row) => swapped(list, row),
  move: (list, row, { to }) => (to === undefined || !(row in list) || to >= list.length ? list : list.toSpliced(row, 1).toSpliced(to, 0, list[row])),
}

const swapped = (list: readonly unknown[], row: number) =>
  row < 0 || row + 1 >= list.length ? list : list.with(row, list[row + 1]).with(row + 1, list[row])

function newRowOf(field: Field | undefined): Fresh {
  if (!field) return { row: {}, drawn: false }
  return { row: field.type === 'transcript' ? [{}] : newMatrixRow(field), drawn: drawnEmpty[field.type]?.(field) ?? false }
}

const drawnEmpty: { readonly [type in Field['type']]?: (field: Field) => boolean } = {
  groups: ({ required }) => required !== undefined,
  links: () => true,
  localizedTexts: () => true,
}

function fieldAt(format: Format, path: readonly string[]): Field | undefined {
  const [first, ...rest] = path.filter(name => !/^\d+$/.test(name))
  let field = first === undefined || !Object.hasOwn(format.fields, first) ? undefined : format.fields[first]
  for (const name of rest) field = field?.fields && Object.hasOwn(field.fields, name) ? field.fields[name] : undefined
  return field
}

function changed(value: unknown, path: readonly string[], change: (list: readonly unknown[]) => readonly unknown[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return change(Array.isArray(value) ? value : [])
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === name ? changed(item, rest, change) : item))
  const held = typeof value === 'object' && value !== null ? (value as { readonly [name: string]: unknown }) : {}
  return { ...held, [name]: changed(held[name], rest, change) }
}
