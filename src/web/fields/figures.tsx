import type { VNode } from 'preact'
import type { Field, FieldTypeName } from '#formats'
import { Table } from '../kit/table.tsx'
import { labelAt, type Shown } from './drawing.ts'

type Row = { readonly [part: string]: unknown }

const figures: ReadonlySet<FieldTypeName> = new Set(['number', 'money'])
const short: ReadonlySet<FieldTypeName> = new Set(['number', 'money', 'date', 'choice', 'term', 'boolean', 'text'])

/** A number from 1000 on that counts years, and is written without a mark between its digits. */
export const isYear = ({ type, integer, min = 0 }: Field): boolean => type === 'number' && integer === true && min >= 1000

/** Does a list say figures by year? Then it is read as a table. */
export function countsByYear({ fields = {} }: Field, rows: readonly unknown[]): boolean {
  const parts = used(fields, rows)
  return (
    rows.length > 1 &&
    parts.some(([, field]) => isYear(field)) &&
    parts.some(([, field]) => figures.has(field.type) && !isYear(field)) &&
    parts.every(([, field]) => short.has(field.type))
  )
}

/** Figures by year, one line for each. */
export function FiguresByYear({ shown }: { readonly shown: Shown }): VNode {
  const { name, field, reading } = shown
  const { format, visit } = reading
  const rows = (shown.value as readonly Row[]).map((row, index) => ({ row, index }))
  const columns = used(
    field.fields ?? {},
    rows.map(({ row }) => row),
  ).map(([part, one]) => ({
    heading: labelAt(format, `${name}/0/${part}`, visit.locale),
    number: figures.has(one.type) && !isYear(one),
    cell: ({ row, index }: { readonly row: Row; readonly index: number }) =>
      row[part] === undefined ? '' : reading.views[one.type].view({ ...shown, name: `${name}/${index}/${part}`, field: one, value: row[part] }),
  }))
  return <Table caption={captionOf(shown)} quietCaption columns={columns} rows={rows} />
}

/** What the figures are: with the name of the group they stand in, since two groups may ask for the same. */
const captionOf = ({ name, reading: { format, visit } }: Shown): string =>
  [name.slice(0, name.lastIndexOf('/')), name]
    .filter(path => path !== '' && !/\/\d+$/.test(path))
    .map(path => labelAt(format, path, visit.locale))
    .join(' – ')

/** The parts that hold something in any row. */
const used = (fields: NonNullable<Field['fields']>, rows: readonly unknown[]) =>
  Object.entries(fields).filter(([part]) => rows.some(row => (row as Row)[part] !== undefined))
