import { wordsFor } from './bits.ts'
import type { Column } from './columns.ts'
import type { Handle, Header } from './handle.ts'
import { fastKernel, plainKernel, type Kernel } from './kernel.ts'
import { isDense, type Facet } from './parts.ts'

/** The part of a segment's memory in which one reader finds and counts. */
export type Slot = {
  readonly list: Uint32Array
  readonly match: Uint32Array
  /** Of all values, for rows. */
  readonly rowCounters: Uint32Array
  /** Of the values of one facet, and, behind them, of its other codes. */
  readonly counters: Uint32Array
  readonly places: Uint32Array
  /** Counts, into `rowCounters`, the values of the first `n` records of `list`. */
  readonly countRows: (n: number) => void
  /** Counts, into `counters`, the codes of the first `n` records of `list`. */
  readonly countCodes: (column: Column, n: number) => void
  /** Adds what sets of values counted to the values themselves. */
  readonly unfold: (column: Column, facet: Facet) => void
  /** Counts, into `counters`, the values of a facet in `match`. */
  readonly countValues: (facet: Facet) => void
  /** Writes the places of those of the first `n` of `counters` that counted anything into `places` and says how many they are. */
  readonly counted: (n: number) => number
  /** The code of a record in the first column of a facet. */
  readonly codeOf: (column: Column, record: number) => number
  /** Lists the records of `match` and says how many they are. */
  readonly listMatched: () => number
  /** Makes `match` the set of the first `n` records of `list`. */
  readonly matchListed: (n: number) => void
  /** How many records are in `match`. */
  readonly matched: () => number
  /** How many records of `match` hold the value. */
  readonly countValue: (value: number) => number
}

/** The next address at which an array may begin. */
export const aligned = (bytes: number): number => (bytes + 63) & ~63

type Plan = { readonly [part in 'list' | 'match' | 'rowCounters' | 'counters' | 'places' | 'end']: number }

/** Where the parts of a slot begin that begins there itself. */
function planned({ size, values, facets, columns }: Header, list: number): Plan {
  const most = Math.max(...facets.map(({ from, to }) => to - from), ...columns.map(({ codes }) => codes), 0)
  const match = list + aligned(size * 4)
  const rowCounters = match + wordsFor(size) * 4
  const counters = rowCounters + aligned(values * 4)
  const places = counters + aligned(most * 4)
  return { list, match, rowCounters, counters, places, end: places + aligned(most * 4) }
}

/** The bytes of a slot. */
export const slotBytes = (header: Header): number => planned(header, 0).end

/** Opens one of a segment's slots. */
export function openSlot(handle: Handle, number: number): Slot {
  const { header, buffer, memory } = handle
  const { size, values, arrays } = header
  const at = planned(header, header.bytes + number * slotBytes(header))
  const kernel: Kernel = memory ? fastKernel(memory) : plainKernel(buffer)
  const start = (name: string) => arrays[name]!.at
  const countRows = arrays['rows']!.type === 'u16' ? kernel.countNarrow : kernel.countWide
  const countCodes = { 1: kernel.countBytes, 2: kernel.countHalves, 4: kernel.countWords }
  const words = (from: number, to: number) => new Uint32Array(buffer, from, (to - from) >> 2)
  const valueCounts = new Uint32Array(buffer, start('valueCounts'), values)
  const valueAt = new Uint32Array(buffer, start('valueAt'), values)
  const codes = new Uint8Array(buffer, start('codes'), arrays['codes']!.length)
  const rowCounters = words(at.rowCounters, at.counters)
  const counters = words(at.counters, at.places)
  const match = words(at.match, at.rowCounters)
  const countValue = (value: number): number => {
    const set = start('valueSets') + valueAt[value]! * 4
    const count = valueCounts[value]!
    return isDense(count, size) ? kernel.shared(at.match, set, match.byteLength) : kernel.held(at.match, set, count)
  }
  return {
    list: new Uint32Array(buffer, at.list, size),
    match,
    rowCounters,
    counters,
    places: words(at.places, at.end),
    countRows: n => {
      rowCounters.fill(0)
      countRows(at.list, n, start('rowStarts'), start('rows'), at.rowCounters)
    },
    countCodes: (column, n) => {
      counters.fill(0, 0, column.codes)
      for (const place of column.at) countCodes[column.width](at.list, n, start('codes') + place, at.counters)
    },
    unfold: (column, { from, to }) => kernel.unfold(at.counters, to - from, column.codes, start('setStarts') + column.sets * 4, start('setValues')),
    countValues: ({ from, to }) => {
      for (let value = from; value < to; value++) counters[value - from] = countValue(value)
    },
    counted: n => kernel.counted(at.counters, n, at.places),
    codeOf: ({ width, at: [first] }, record) => {
      let code = 0
      for (let byte = width - 1; byte >= 0; byte--) code = code * 256 + codes[first! + record * width + byte]!
      return code
    },
    listMatched: () => kernel.list(at.match, match.byteLength, at.list),
    matchListed: n => {
      match.fill(0)
      kernel.mark(at.match, at.list, n)
    },
    matched: () => kernel.shared(at.match, at.match, match.byteLength),
    countValue,
  }
}
