import { findPrefix, termAt, type Dictionary } from './dictionary.ts'

/** A term without its class, and how many letters must be changed, added, left out or exchanged with their neighbour to write it. */
export type Near = { readonly word: string; readonly distance: number }

/**
 * The words of a class no further away than `most`, whose class and first letters are `begin`. The sorted terms are walked like a tree:
 * whatever begins too differently is passed over at once.
 */
export function nearIn(dictionary: Dictionary, begin: string, word: string, most: number): readonly Near[] {
  const asked = [...word]
  const rows: Row[] = [{ cells: asked.map((_, place) => place).concat(asked.length), least: 0 }]
  let before: readonly string[] = []
  const found: Near[] = []
  const { from, to } = findPrefix(dictionary, Buffer.from(begin))
  for (let index = from; index < to;) {
    const letters = Array.from(termAt(dictionary, index).slice(1))
    let depth = sharedLength(before, letters)
    while (depth < letters.length && !isLost(rows, depth, most)) {
      depth++
      rows[depth] = nextRow(rows, letters, depth, asked)
    }
    if (isLost(rows, depth, most)) {
      before = letters.slice(0, depth)
      index = Math.max(index + 1, findPrefix(dictionary, Buffer.from(begin[0] + before.join(''))).to)
      continue
    }
    const distance = rows[letters.length]!.cells[asked.length]!
    if (distance <= most) found.push({ word: letters.join(''), distance })
    before = letters
    index++
  }
  return found
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** The distances of a beginning from every beginning of the word asked, and the least of them. */
type Row = { readonly cells: readonly number[]; readonly least: number }

/** Nothing that begins so can come near any more. Two neighbours exchanged reach back one letter further. */
const isLost = (rows: readonly Row[], depth: number, most: number): boolean =>
  rows[depth]!.least > most && (depth === 0 || rows[depth - 1]!.least >= most)

function nextRow(rows: readonly Row[], letters: readonly string[], depth: number, asked: readonly string[]): Row {
  const above = rows[depth - 1]!.cells
  const letter = letters[depth - 1]
  const cells = [depth]
  let least = depth
  for (let place = 1; place <= asked.length; place++) {
    let cell = Math.min(above[place]! + 1, cells[place - 1]! + 1, above[place - 1]! + (asked[place - 1] === letter ? 0 : 1))
    if (depth > 1 && place > 1 && letter === asked[place - 2] && letters[depth - 2] === asked[place - 1])
      cell = Math.min(cell, rows[depth - 2]!.cells[place - 2]! + 1)
    cells.push(cell)
    if (cell < least) least = cell
  }
  return { cells, least }
}
