import { collators } from './parts.ts'

/** Titles made ready to be compared: numbers made of the signs they begin with. */
export type Beginnings = { readonly titles: readonly string[]; readonly first: Int32Array; readonly second: Int32Array }

const signs = 6

/** Makes titles ready. */
export function beginningsOf(titles: readonly string[]): Beginnings {
  const first = new Int32Array(titles.length)
  const second = new Int32Array(titles.length)
  titles.forEach((title, place) => {
    first[place] = numberOf(title, 0)
    second[place] = numberOf(title, signs)
  })
  return { titles, first, second }
}

/** Six signs as a number, five bits each: blanks and the letters `a` to `z`. From the first other sign on: zeros. */
function numberOf(title: string, from: number): number {
  let number = 0
  let at = 0
  for (; at < signs; at++) {
    const sign = title.charCodeAt(from + at)
    const letter = sign | 32
    if (sign === 32) number = (number << 5) | 1
    else if (letter >= 97 && letter <= 122) number = (number << 5) | (letter - 95)
    else break
  }
  return number << (5 * (signs - at))
}

/**
 * Compares titles by their numbers in the alphabet of a language. Wherever the first signs to differ are blanks or letters from `a` to `z`,
 * all alphabets agree: only the other titles are compared in full.
 */
export function alphabetOf(locale: string, { titles, first, second }: Beginnings): (a: number, b: number) => number {
  const { compare } = collators.get(locale)!
  return (a, b) => {
    const one = first[a]!
    const other = first[b]!
    if (one !== other ? decide(one, other) : (one & 31) !== 0 && decide(second[a]!, second[b]!)) return one - other || second[a]! - second[b]!
    return titles[a] === titles[b] ? 0 : compare(titles[a]!, titles[b]!)
  }
}

function decide(one: number, other: number): boolean {
  const different = one ^ other
  if (different === 0) return false
  const shift = Math.floor((31 - Math.clz32(different)) / 5) * 5
  return ((one >> shift) & 31) !== 0 && ((other >> shift) & 31) !== 0
}
