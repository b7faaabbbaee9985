import { bitsIn, has, listOf, put } from './bits.ts'
import { kernelCode } from './kernel-code.ts'

/** The innermost loops over one segment's memory, by byte addresses. */
export type Kernel = {
  /** Adds up, for `n` records listed at `list`, the two-byte values of their rows. */
  readonly countNarrow: (list: number, n: number, rowStarts: number, rows: number, counters: number) => void
  /** The same for four-byte values. */
  readonly countWide: (list: number, n: number, rowStarts: number, rows: number, counters: number) => void
  /** Adds up, for `n` records listed at `list`, their codes of one byte in a column. */
  readonly countBytes: CountCodes
  /** The same for codes of two bytes. */
  readonly countHalves: CountCodes
  /** The same for codes of four bytes. */
  readonly countWords: CountCodes
  /** Adds what the codes from one to another counted to the values of their sets. */
  readonly unfold: (counters: number, from: number, to: number, setStarts: number, setValues: number) => void
  /** Writes the places of those of `n` counters that counted anything, ascending, and says how many they are. */
  readonly counted: (counters: number, n: number, places: number) => number
  /** Writes the records of a set of `bytes` bytes, ascending, and says how many they are. */
  readonly list: (set: number, bytes: number, list: number) => number
  /** Puts `n` listed records into a set. */
  readonly mark: (set: number, list: number, n: number) => void
  /** How many of `n` listed records are in a set. */
  readonly held: (set: number, list: number, n: number) => number
  /** How many bits two sets of `bytes` bytes (a multiple of 64) share. */
  readonly shared: (a: number, b: number, bytes: number) => number
}

/** Counts codes of a column. */
export type CountCodes = (list: number, n: number, column: number, counters: number) => void

let compiled: WebAssembly.Module | undefined

/** The kernel in WebAssembly, over a shared memory. */
export function fastKernel(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(kernelCode, 'base64'))
  return new WebAssembly.Instance(compiled, { e: { m: memory } }).exports as unknown as Kernel
}

/** Its twin in JavaScript: for small segments, for hosts without shared WebAssembly memory, and the reference of its test. */
export function plainKernel(buffer: SharedArrayBuffer): Kernel {
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2)
  const halves = new Uint16Array(buffer, 0, buffer.byteLength >> 1)
  const bytes = new Uint8Array(buffer)
  return {
    countNarrow: (list, n, rowStarts, rows, counters) => count(words, halves, list >> 2, n, rowStarts >> 2, rows >> 1, counters >> 2),
    countWide: (list, n, rowStarts, rows, counters) => count(words, words, list >> 2, n, rowStarts >> 2, rows >> 2, counters >> 2),
    countBytes: (list, n, column, counters) => countCodes(words, bytes, list >> 2, n, column, counters >> 2),
    countHalves: (list, n, column, counters) => countCodes(words, halves, list >> 2, n, column >> 1, counters >> 2),
    countWords: (list, n, column, counters) => countCodes(words, words, list >> 2, n, column >> 2, counters >> 2),
    unfold: (counters, from, to, setStarts, setValues) => {
      const own = words.subarray(counters >> 2)
      for (let code = from; code < to; code++) {
        const set = (setStarts >> 2) + code - from
        for (let at = words[set]!; at < words[set + 1]!; at++) own[words[(setValues >> 2) + at]!]! += own[code]!
      }
    },
    counted: (counters, n, places) => {
      let length = 0
      for (let place = 0; place < n; place++) if (words[(counters >> 2) + place] !== 0) words[(places >> 2) + length++] = place
      return length
    },
    mark: (set, list, n) => {
      for (const record of words.subarray(list >> 2, (list >> 2) + n)) put(words.subarray(set >> 2), record)
    },
    held: (set, list, n) =>
      words.subarray(list >> 2, (list >> 2) + n).reduce((sum, record) => sum + (has(words.subarray(set >> 2), record) ? 1 : 0), 0),
    list: (set, length, list) => listOf(words.subarray(set >> 2, (set + length) >> 2), words.subarray(list >> 2)),
    shared: (a, b, bytes) => {
      let sum = 0
      for (let word = 0; word < bytes >> 2; word++) sum += bitsIn(words[(a >> 2) + word]! & words[(b >> 2) + word]!)
      return sum
    },
  }
}

function count(
  words: Uint32Array,
  values: Uint16Array | Uint32Array,
  list: number,
  n: number,
  rowStarts: number,
  rows: number,
  counters: number,
): void {
  for (let at = list; at < list + n; at++) {
    const row = rowStarts + words[at]!
    const end = rows + words[row + 1]!
    for (let value = rows + words[row]!; value < end; value++) words[counters + values[value]!]!++
  }
}

function countCodes(
  words: Uint32Array,
  codes: Uint8Array | Uint16Array | Uint32Array,
  list: number,
  n: number,
  column: number,
  counters: number,
): void {
  for (let at = list; at < list + n; at++) words[counters + codes[column + words[at]!]!]!++
}
