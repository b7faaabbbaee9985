import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { newId } from '#platform/ids.ts'
import { textOf, type Row, type Table } from '../files/cell.ts'
import type { Mapping, SheetMapping } from '../mapping/mapping.ts'

/** The rows of the linked sheets by the row they belong to. They lie in a file; memory holds where. */
export type LinkedRows = {
  readonly of: (list: string, key: string) => readonly Row[]
  /** Rows whose own row was never asked for: they belong to nothing. */
  readonly orphans: () => readonly { readonly list: string; readonly key: string }[]
  readonly close: () => void
}

const none: LinkedRows = { of: () => [], orphans: () => [], close: () => {} }

/** Read all linked sheets of a file. */
export async function linkedRows(table: Table, { lists }: Mapping): Promise<LinkedRows> {
  if (lists.length === 0) return none
  const file = path.join(os.tmpdir(), `openchm-linked-${newId()}`)
  const handle = openSync(file, 'wx+', 0o600)
  // the file lives as long as it is open
  rmSync(file)
  const places = new Map<string, number[]>()
  const asked = new Set<string>()
  let size = 0
  try {
    for (const list of lists) for await (const rows of table.rows(list.sheet)) size = kept(handle, rows, list, places, size)
  } catch (error) {
    closeSync(handle)
    throw error
  }
  return {
    of: (list, key) => {
      const name = nameOf(list, key)
      asked.add(name)
      const found = places.get(name) ?? []
      return Array.from({ length: found.length / 2 }, (_, index) => readRow(handle, found[index * 2]!, found[index * 2 + 1]!))
    },
    orphans: () => [...places.keys()].filter(name => !asked.has(name)).map(name => ({ list: name.split('\0')[0]!, key: name.split('\0')[1]! })),
    close: () => closeSync(handle),
  }
}

function kept(handle: number, rows: readonly Row[], list: SheetMapping, places: Map<string, number[]>, start: number): number {
  const inPlace = list.columns.indexOf('@in')
  let size = start
  const lines: Buffer[] = []
  for (const row of rows) {
    if (row.number <= list.lastHeadRow) continue
    const name = nameOf(list.list, textOf(row.cells[inPlace]).trim())
    const line = Buffer.from(JSON.stringify(row))
    const known = places.get(name)
    if (known) known.push(size, line.length)
    else places.set(name, [size, line.length])
    size += line.length
    lines.push(line)
  }
  writeSync(handle, Buffer.concat(lines), 0, size - start, start)
  return size
}

function readRow(handle: number, start: number, length: number): Row {
  const bytes = Buffer.allocUnsafe(length)
  readSync(handle, bytes, 0, length, start)
  const { cells, ...row } = JSON.parse(bytes.toString()) as Row
  // what is missing is null in JSON
  return { ...row, cells: cells.map(cell => cell ?? undefined) }
}

const nameOf = (list: string, key: string) => `${list}\0${key}`
