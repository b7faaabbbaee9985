import { kept } from '#platform/kept.ts'
import { folded, unified } from './normalise.ts'
import { askedOnce } from './signs.ts'
import type { Piece } from './split.ts'

const remembered = 200_000

/** A word as a number from 1 to 65,535, without regard to case and accents. 0 parts one text from the next. */
const numberOf = kept(remembered, (form: string): number => {
  let hash = 0x811c9dc5
  const plain = folded(unified(form))
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 16)) & 0xffff || 1
})

const numberOfSign = askedOnce(numberOf)

/** Calls back for each word of a piece in order, for each sign where no blanks part the words. */
export function eachInOrder(piece: Piece, visit: (number: number) => void): void {
  if ('word' in piece) return visit(numberOf(piece.word.form))
  if ('symbol' in piece) return piece.symbol.parts.forEach(part => visit(numberOf(part)))
  for (const sign of piece.unspaced.form) visit(numberOfSign(sign))
}

/** Do the words stand somewhere in this order? */
export function standsIn(order: ArrayLike<number>, words: readonly number[]): boolean {
  const last = order.length - words.length
  for (let from = 0; from <= last; from++) {
    let place = 0
    while (place < words.length && order[from + place] === words[place]) place++
    if (place === words.length) return true
  }
  return false
}
