import { piecesOf } from '../analysis/split.ts'
import type { Spelled } from '../engine/spelling.ts'
import type { Question } from '../card.ts'
import { parsed } from './parsed.ts'

const shortest = 4
const mostWords = 4

/** Hits from which on nothing is taken for misspelt. */
export const fewHits = 5

/** The words of a text that may be misspelt: no symbols, no numbers, nothing short, nothing in a script without an alphabet. */
export function doubtful({ text = '', typing, allWords }: Question): readonly string[] {
  if (typing || allWords) return []
  const parts = parsed(text).flatMap(({ any, not }) =>
    not ? [] : any.filter(({ field, manner }) => manner !== 'beginning' && (!field || field === 'title')),
  )
  const words = parts.flatMap(part =>
    piecesOf(part.text).flatMap(piece => ('word' in piece ? [part.text.slice(piece.word.start, piece.word.end)] : [])),
  )
  return [...new Set(words)].filter(word => [...word].length >= shortest && /^[\p{L}\p{M}]+$/u.test(word)).slice(0, mostWords)
}

/** The text with other words in the place of those misspelt. */
export function respelled(text: string, spelled: readonly Spelled[]): string {
  return spelled.reduce((result, { word, instead }) => result.replace(wholeWord(word), instead), text)
}

const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu')
