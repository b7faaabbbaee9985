import { kernelCode } from './kernel-code.ts'

/** The innermost loops over one segment's memory, by byte addresses. */
export type Kernel = {
  /** Adds up, for `n` records listed at `list`, the two-byte values of their rows. */
  readonly countNarrow: (list: number, n: number, rowStarts: number, rows: number, counters: number) => void
  /** The same for four-byte values. */
  readonly countWide: (list: number, n: number, rowStarts: number, rows: number, counters: number) => void
  /** How many bits two sets of `bytes` bytes (a multiple of 64) share. */
  readonly shared: (a: number, b: number, bytes: number) => number
}

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
  return {
    countNarrow: (list, n, rowStarts, rows, counters) => count(words, halves, list >> 2, n, rowStarts >> 2, rows >> 1, counters >> 2),
    countWide: (list, n, rowStarts, rows, counters) => count(words, words, list >> 2, n, rowStarts >> 2, rows >> 2, counters >> 2),
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

/** The number of ones in 32 bits. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
