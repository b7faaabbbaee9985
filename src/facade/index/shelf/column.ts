import type { Value } from '../fields/written.ts'
import { emptyBits, setBit, type Bits } from './bits.ts'

/**
 * One name over all documents: each different value once (`values`), and for every place the numbers of its values in a row
 * (`entries` from `starts[place]` to `starts[place + 1]`). Analysed names hold their words in order, with `gap` between two texts.
 */
export type Column = {
  readonly values: Value[]
  readonly numbers: Map<Value, number>
  starts: Int32Array<ArrayBuffer>
  entries: Int32Array<ArrayBuffer>
  /** How many places it knows. */
  size: number
  /** Numbers of the values in their order; made when somebody sorts by them. */
  ranks: Int32Array | undefined
  /** What each place is sorted by, forwards and backwards; made when somebody sorts by it. */
  keys: { forwards?: Float64Array; backwards?: Float64Array }
}

/** Between two texts of one document. */
export const gap = -1 as const

/** A column that knows nothing yet. */
export const emptyColumn = (): Column => ({
  values: [],
  numbers: new Map(),
  starts: new Int32Array(1025),
  entries: new Int32Array(1024),
  size: 0,
  ranks: undefined,
  keys: {},
})

/** Add the values of the next place. */
export function append(column: Column, values: readonly (Value | typeof gap)[], analysed: boolean): void {
  if (column.size + 1 >= column.starts.length) column.starts = grown(column.starts, column.starts.length * 2)
  let end = column.starts[column.size]!
  if (end + values.length > column.entries.length) column.entries = grown(column.entries, Math.max(column.entries.length * 2, end + values.length))
  for (const value of values) column.entries[end++] = analysed && value === gap ? gap : numberOf(column, value)
  column.starts[++column.size] = end
  column.keys = {}
}

function numberOf(column: Column, value: Value): number {
  const known = column.numbers.get(value)
  if (known !== undefined) return known
  column.ranks = undefined
  column.numbers.set(value, column.values.length)
  return column.values.push(value) - 1
}

/** The same array with room for more. */
export function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(length)
  next.set(array)
  return next
}

/** The places that hold one of the values wanted (by their numbers). */
export function placesWith({ starts, entries, size }: Column, wanted: ReadonlySet<number>, places: number): Bits {
  const bits = emptyBits(places)
  if (wanted.size === 0) return bits
  const single = wanted.size === 1 ? wanted.values().next().value! : undefined
  for (let place = 0; place < size; place++)
    for (let at = starts[place]!, end = starts[place + 1]!; at < end; at++)
      if (single === undefined ? wanted.has(entries[at]!) : entries[at] === single) {
        setBit(bits, place)
        break
      }
  return bits
}

/** The places that hold anything. */
export function placesFilled({ starts, size }: Column, places: number): Bits {
  const bits = emptyBits(places)
  for (let place = 0; place < size; place++) if (starts[place + 1]! > starts[place]!) setBit(bits, place)
  return bits
}

/** The places where these values follow each other. */
export function placesInOrder({ starts, entries, size }: Column, sequence: readonly number[], places: number): Bits {
  const bits = emptyBits(places)
  for (let place = 0; place < size; place++) {
    const last = starts[place + 1]! - sequence.length
    for (let at = starts[place]!; at <= last; at++)
      if (sequence.every((number, step) => entries[at + step] === number)) {
        setBit(bits, place)
        break
      }
  }
  return bits
}

/** How many of these places hold each value. */
export function countsIn({ starts, entries, values }: Column, places: Int32Array): Int32Array {
  const counts = new Int32Array(values.length)
  for (const place of places) for (let at = starts[place]!, end = starts[place + 1]!; at < end; at++) counts[entries[at]!]!++
  return counts
}

/** For each number of a value its rank in the order of values. */
export function ranksOf(column: Column): Int32Array {
  if (column.ranks) return column.ranks
  const order = column.values.map((_, number) => number).sort((one, other) => compared(column.values[one]!, column.values[other]!))
  const ranks = new Int32Array(order.length)
  for (const [rank, number] of order.entries()) ranks[number] = rank
  column.ranks = ranks
  return ranks
}

/** The order of values: numbers by size, all else as text. */
export const compared = (one: Value, other: Value): number => (one === other ? 0 : one < other ? -1 : 1)
