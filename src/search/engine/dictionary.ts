import { growingBytes, growingWords } from './growing.ts'

/**
 * The sorted terms of a segment as bytes, in blocks of 16: the first term of a block whole, each other as the length it
 * shares with the one before and the rest. Found by binary search; a prefix is a range.
 */
export type Dictionary = { readonly bytes: Uint8Array; readonly blocks: Uint32Array; readonly size: number }

const blockSize = 16

/** Takes terms in ascending order of their bytes (at most 255 each) and packs them. */
export function dictionaryMaker() {
  const bytes = growingBytes(4096)
  const blocks = growingWords()
  let size = 0
  let previous: Uint8Array = new Uint8Array()
  return {
    add(term: Uint8Array): void {
      const first = size % blockSize === 0
      if (first) blocks.push(bytes.length())
      const common = first ? 0 : sharedLength(previous, term)
      bytes.push(common)
      bytes.push(term.length - common)
      bytes.append(term.subarray(common))
      previous = term
      size++
    },
    taken: (): Dictionary => ({ bytes: bytes.taken(), blocks: blocks.taken(), size }),
  }
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length)
  for (let index = 0; index < most; index++) if (a[index] !== b[index]) return index
  return most
}

/** Where a term stands; -1 when it is not there. */
export function findTerm(dictionary: Dictionary, term: Uint8Array): number {
  const { index, equal } = seek(dictionary, term)
  return equal ? index : -1
}

/** The range of terms that begin so: from the first to the one after the last. */
export function findPrefix(dictionary: Dictionary, prefix: Uint8Array): { readonly from: number; readonly to: number } {
  return { from: seek(dictionary, prefix).index, to: seek(dictionary, after(prefix)).index }
}

// No UTF-8 text holds the byte 0xff, so it stands behind everything that begins with the prefix.
const after = (prefix: Uint8Array): Uint8Array => Uint8Array.of(...prefix, 0xff)

function seek(dictionary: Dictionary, term: Uint8Array): { readonly index: number; readonly equal: boolean } {
  const block = lastBlockUpTo(dictionary, term)
  const { bytes, blocks, size } = dictionary
  let at = blocks[block] ?? 0
  const current = new Uint8Array(256)
  for (let index = block * blockSize; index < Math.min(size, (block + 1) * blockSize); index++) {
    const common = bytes[at]!
    const rest = bytes[at + 1]!
    for (let step = 0; step < rest; step++) current[common + step] = bytes[at + 2 + step]!
    const order = compareBytes(current, 0, common + rest, term)
    if (order >= 0) return { index, equal: order === 0 }
    at += 2 + rest
  }
  return { index: Math.min(size, (block + 1) * blockSize), equal: false }
}

function lastBlockUpTo({ bytes, blocks }: Dictionary, term: Uint8Array): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const at = blocks[middle]!
    if (compareBytes(bytes, at + 2, bytes[at + 1]!, term) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

function compareBytes(bytes: Uint8Array, at: number, length: number, other: Uint8Array): number {
  const most = Math.min(length, other.length)
  for (let index = 0; index < most; index++) {
    const difference = bytes[at + index]! - other[index]!
    if (difference !== 0) return difference
  }
  return length - other.length
}

/** The term that stands there. */
export function termAt({ bytes, blocks }: Dictionary, index: number): string {
  const current = Buffer.alloc(256)
  let at = blocks[Math.floor(index / blockSize)]!
  let length = 0
  for (let step = index % blockSize; step >= 0; step--) {
    const common = bytes[at]!
    const rest = bytes[at + 1]!
    current.set(bytes.subarray(at + 2, at + 2 + rest), common)
    length = common + rest
    at += 2 + rest
  }
  return current.toString('utf8', 0, length)
}

/** Walks a dictionary in order. `term` is the walker's own memory: copy it to keep it. */
export function walkTerms({ bytes, size }: Dictionary) {
  const current = new Uint8Array(256)
  let at = 0
  let length = 0
  let index = -1
  return {
    next(): boolean {
      if (++index >= size) return false
      const common = bytes[at]!
      const rest = bytes[at + 1]!
      current.set(bytes.subarray(at + 2, at + 2 + rest), common)
      length = common + rest
      at += 2 + rest
      return true
    },
    index: () => index,
    term: (): Uint8Array => current.subarray(0, length),
  }
}
