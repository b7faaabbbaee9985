import { findPrefix, termAt, type Dictionary } from './dictionary.ts'

/** A term without its class, and how many letters must be changed, added, left out or exchanged with their neighbour to write it. */
export type Near = { readonly word: string; readonly distance: number }

/**
 * The words of a class no further away than `most`, whose class and first letters are `begin`. The sorted terms are walked like a tree:
 * whatever begins too differently is passed over at once.
 */
export function nearIn(dictionary: Dictionary, begin: string, word: string, most: number): readonly Near[] {
  const asked = [...word]
  const rows: number[][] = [asked.map((_, place) => place).concat(asked.length)]
  let before: readonly string[] = []
  const found: Near[] = []
  const { from, to } = findPrefix(dictionary, Buffer.from(begin))
  for (let index = from; index < to;) {
    const letters = [...termAt(dictionary, index).slice(1)]
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
    const distance = rows[letters.length]![asked.length]!
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

/** Nothing that begins so can come near any more. Two neighbours exchanged reach back one letter further. */
const isLost = (rows: readonly (readonly number[])[], depth: number, most: number): boolean =>
  Math.min(...rows[depth]!) > most && (depth === 0 || Math.min(...rows[depth - 1]!) >= most)

/** The distances of the first `depth` letters from every beginning of the word asked. */
function nextRow(rows: readonly (readonly number[])[], letters: readonly string[], depth: number, asked: readonly string[]): number[] {
  const above = rows[depth - 1]!
  const letter = letters[depth - 1]
  const row = [depth]
  for (let place = 1; place <= asked.length; place++) {
    const same = asked[place - 1] === letter
    let least = Math.min(above[place]! + 1, row[place - 1]! + 1, above[place - 1]! + (same ? 0 : 1))
    if (depth > 1 && place > 1 && letter === asked[place - 2] && letters[depth - 2] === asked[place - 1])
      least = Math.min(least, rows[depth - 2]![place - 2]! + 1)
    row.push(least)
  }
  return row
}
