import { termNamed, termsByLabel } from '#vocabularies'
import { isStopWord } from '../analysis/stop-words.ts'
import { piecesOf, type Piece } from '../analysis/split.ts'
import type { Wider } from './sought.ts'
import { termFacets } from './term-facets.ts'

/** Words that are the name of a term in some language. */
export type Concept = { readonly word: string; readonly identifier: string }

/** A text with the concepts its words name: `text` is the same but for blanks that part Chinese names from what stands around them. */
export type Conceived = { readonly text: string; readonly wider: readonly Wider[]; readonly concepts: readonly Concept[] }

const mostWords = 6
const mostSigns = 16
const mostRead = 40

/** The longest names of terms in a text, from left to right. Codes are no names. */
export function conceive(typed: string): Conceived {
  const text = parted(typed)
  const pieces = piecesOf(text).slice(0, mostRead).map(standing)
  const wider: Wider[] = []
  const concepts: Concept[] = []
  for (let first = 0; first < pieces.length; first++) {
    for (let last = Math.min(first + mostWords, pieces.length) - 1; last >= first; last--) {
      const [from, to] = [pieces[first]!.start, pieces[last]!.end]
      const word = text.slice(from, to)
      const values = termsCalled(word)
      if (values.length === 0) continue
      wider.push({ from, to, facets: [...new Set(values.flatMap(termFacets))], values })
      concepts.push(...values.map(identifier => ({ word, identifier })))
      first = last
      break
    }
  }
  return { text, wider, concepts }
}

const standing = (piece: Piece) => ('word' in piece ? piece.word : 'symbol' in piece ? piece.symbol : piece.unspaced)

/** The terms records can be about that have this very name in some language. */
function termsCalled(name: string): readonly string[] {
  const short = name.toLowerCase()
  if (/^[\p{Script=Latin}\p{N}]{1,2}$/u.test(short) || isStopWord(short)) return []
  return termsByLabel(name).filter(identifier => termFacets(identifier).length > 0 && !isCode(identifier, short))
}

function isCode(identifier: string, name: string): boolean {
  const { notation, aliases = [], label } = termNamed(identifier)!
  const isNamedSo = Object.values(label).some(one => one?.toLowerCase() === name)
  return !isNamedSo && [identifier, notation, ...aliases].some(code => code?.toLowerCase() === name)
}

const han = /\p{Script=Han}+/gu

function parted(text: string): string {
  return text.replace(han, run => {
    const signs = [...run]
    const parts: string[] = ['']
    for (let at = 0; at < signs.length;) {
      const length = longestName(signs, at)
      if (length === 0) parts[parts.length - 1] += signs[at++]!
      else {
        parts.push(signs.slice(at, at + length).join(''), '')
        at += length
      }
    }
    return parts.filter(Boolean).join(' ')
  })
}

function longestName(signs: readonly string[], at: number): number {
  for (let length = Math.min(mostSigns, signs.length - at); length > 1; length--) {
    if (termsCalled(signs.slice(at, at + length).join('')).length > 0) return length
  }
  return 0
}
