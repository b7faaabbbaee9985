import { numberOfTerm } from '../../src/search/analysis/lexicon.ts'
import { eachInOrder } from '../../src/search/analysis/order.ts'
import { classes } from '../../src/search/analysis/terms.ts'

// Four numbers for each word of the corpus, where the hash of its letters leads: the hash, the number of its term in the lexicon plus one,
// where its letters begin, and their count with its number in the order of a text. A power of two long, never more than half full.
let table = new Int32Array(4 << 17)
let letters = new Uint16Array(1 << 20)
let used = 0
let size = 0

let bytes = Buffer.alloc(1 << 16)
let codes = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)

/** Calls back for every word of a text, which stand between blanks, with the number of its term and that in the order of a text. Every word is cut out of a text once only. */
export function eachWordOf(text: string, visit: (term: number, order: number) => void): void {
  if (text.length > codes.length) {
    bytes = Buffer.alloc(text.length * 4)
    codes = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
  }
  const length = bytes.write(text, 'utf16le') >> 1
  for (let from = 0; from < length;) {
    let hash = 0x811c9dc5
    let to = from
    for (; to < length && codes[to] !== 32; to++) hash = Math.imul(hash ^ codes[to]!, 0x01000193)
    if (to > from) {
      const at = placeOf(hash ^ (hash >>> 15), from, to)
      visit(table[at + 1]! - 1, table[at + 3]! & 0xffff)
    }
    from = to + 1
  }
}

function placeOf(hash: number, from: number, to: number): number {
  const last = table.length - 1
  let at = (hash << 2) & last
  for (; table[at + 1] !== 0; at = (at + 4) & last) if (table[at] === hash && isWord(at, from, to)) return at
  if (size * 8 > table.length) {
    widen()
    return placeOf(hash, from, to)
  }
  add(at, hash, from, to)
  return at
}

function isWord(at: number, from: number, to: number): boolean {
  if (table[at + 3]! >>> 16 !== to - from) return false
  let letter = table[at + 2]!
  for (let place = from; place < to; place++) if (codes[place] !== letters[letter++]) return false
  return true
}

function add(at: number, hash: number, from: number, to: number): void {
  const form = String.fromCharCode(...codes.subarray(from, to))
  let order = 0
  eachInOrder({ word: { form, script: 'latin', start: 0, end: form.length } }, number => (order = number))
  if (used + form.length > letters.length) {
    const larger = new Uint16Array((used + form.length) * 2)
    larger.set(letters)
    letters = larger
  }
  letters.set(codes.subarray(from, to), used)
  table[at] = hash
  table[at + 1] = numberOfTerm(classes.exact + form) + 1
  table[at + 2] = used
  table[at + 3] = (form.length << 16) | order
  used += form.length
  size++
}

function widen(): void {
  const before = table
  table = new Int32Array(before.length * 4)
  for (let from = 0; from < before.length; from += 4) {
    if (before[from + 1] === 0) continue
    let at = (before[from]! << 2) & (table.length - 1)
    while (table[at + 1] !== 0) at = (at + 4) & (table.length - 1)
    table.set(before.subarray(from, from + 4), at)
  }
}
