import { coded, type Coded } from './codes.ts'
import { growingWords } from './growing.ts'
import type { Parts } from './parts.ts'

/**
 * One facet of a segment in columns: a code for each record, or several, one column after the other. The codes below the
 * number of the facet's values stand for one value each, those from there on for a set of values: none, or several.
 */
export type Column = {
  readonly facet: string
  /** Bytes of a code. */
  readonly width: 1 | 2 | 4
  /** Where each column begins, in bytes. */
  readonly at: readonly number[]
  readonly codes: number
  /** The place of the first of its sets. */
  readonly sets: number
  /** The code in the first column of records with more values than there is room for; -1 if there is none. */
  readonly long: number
}

/** The columns of a segment: all codes as bytes, and the values of each set, counted from the first of the facet. */
export type Columns = {
  readonly columns: readonly Column[]
  readonly codes: Uint8Array
  readonly setStarts: Uint32Array
  readonly setValues: Uint32Array
}

const worthColumns = 4096

/** The facets of rows as columns, as far as they can be written so; small segments are as soon counted by their rows. */
export function columnsOf({ size, rowStarts, rows, values }: Pick<Parts, 'size' | 'rowStarts' | 'rows' | 'values'>): Columns {
  const packed = packing(size)
  const ends = rowStarts.slice(0, size)
  for (const { name, from, to } of size < worthColumns ? [] : values.facets) {
    const starts = ends.slice()
    for (let record = 0; record < size; record++) {
      let end = ends[record]!
      while (end < rowStarts[record + 1]! && rows[end]! < to) end++
      ends[record] = end
    }
    const found = coded({ rows, starts, ends, from, counts: values.counts.subarray(from, to) })
    if (found !== undefined) packed.add(name, to - from, found)
  }
  return packed.taken()
}

function packing(size: number) {
  const columns: Column[] = []
  const pieces: Uint8Array[] = []
  const setStarts = growingWords()
  const setValues = growingWords()
  let bytes = 0
  setStarts.push(0)
  return {
    add(facet: string, values: number, found: Coded): void {
      const { columns: plain, sets, long } = inTurns(found, values, size)
      const codes = values + sets.length
      const width = codes <= 0x100 ? 1 : codes <= 0x10000 ? 2 : 4
      const at = plain.map(column => {
        const piece = bytesOf(column, width)
        pieces.push(piece)
        bytes += piece.length
        return bytes - piece.length
      })
      columns.push({ facet, width, at, codes, sets: setStarts.length() - 1, long })
      for (const set of sets) {
        for (const value of set) setValues.push(value)
        setStarts.push(setValues.length())
      }
    },
    taken(): Columns {
      const codes = new Uint8Array(bytes)
      let at = 0
      for (const piece of pieces) {
        codes.set(piece, at)
        at += piece.length
      }
      return { columns, codes, setStarts: setStarts.taken(), setValues: setValues.taken() }
    },
  }
}

const alignment = 64

function bytesOf(codes: Uint32Array, width: Column['width']): Uint8Array {
  const narrow = width === 1 ? new Uint8Array(codes) : width === 2 ? new Uint16Array(codes) : codes
  const bytes = new Uint8Array(Math.ceil(narrow.byteLength / alignment) * alignment)
  bytes.set(new Uint8Array(narrow.buffer, narrow.byteOffset, narrow.byteLength))
  return bytes
}

const turns = 4
const mostTurned = 64
const oftenShare = 8

/** A counter that is raised again at once makes the processor wait, so frequent codes have several counters, used in turn. */
function inTurns({ columns, sets, long }: Coded, values: number, size: number): Coded {
  const codes = values + sets.length
  const counts = new Uint32Array(codes)
  for (const column of columns) for (let record = 0; record < size; record++) counts[column[record]!]!++
  const turned = new Uint32Array(codes)
  const more: (readonly number[])[] = []
  for (let code = 0; code < codes; code++) {
    if (code === long || (codes > mostTurned && counts[code]! * oftenShare < size)) continue
    turned[code] = codes + more.length
    for (let turn = 1; turn < turns; turn++) more.push(code < values ? [code] : sets[code - values]!)
  }
  for (const column of columns) {
    for (let record = 0; record < size; record++) {
      const first = turned[column[record]!]!
      if (first !== 0 && record % turns > 0) column[record] = first + (record % turns) - 1
    }
  }
  return { columns, sets: [...sets, ...more], long }
}
