import { eachInOrder } from '../../src/search/analysis/order.ts'
import { numberOfTerm } from '../../src/search/analysis/lexicon.ts'
import { classes } from '../../src/search/analysis/terms.ts'

/** A word of the corpus: the number of its term in the lexicon, and its number in the order of a text. */
export type Word = { readonly form: string; readonly term: number; readonly order: number }

const words: Word[] = []
// Numbers of words by the hash of their letters, 0 for none; a power of two long, never more than half full.
let table = new Int32Array(1 << 16)

/** The number of the word that stands in a text from one place to another. Every word is cut out of a text once only. */
export function wordNumbered(text: string, from: number, to: number): number {
  let at = hashOf(text, from, to) & (table.length - 1)
  for (; table[at] !== 0; at = (at + 1) & (table.length - 1)) {
    const { form } = words[table[at]! - 1]!
    if (form.length === to - from && text.startsWith(form, from)) return table[at]! - 1
  }
  table[at] = words.push(made(text.slice(from, to)))
  if (words.length * 2 > table.length) grow()
  return words.length - 1
}

/** A word by its number. */
export const wordAt = (number: number): Word => words[number]!

function made(form: string): Word {
  let order = 0
  eachInOrder({ word: { form, script: 'latin', start: 0, end: form.length } }, number => (order = number))
  return { form, term: numberOfTerm(classes.exact + form), order }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function grow(): void {
  table = new Int32Array(table.length * 4)
  words.forEach(({ form }, number) => {
    let at = hashOf(form, 0, form.length) & (table.length - 1)
    while (table[at] !== 0) at = (at + 1) & (table.length - 1)
    table[at] = number + 1
  })
}
