import { collators } from './parts.ts'

const letters = 6

/**
 * Compares titles by their numbers in the alphabet of a language. Wherever the first letters to differ are two of `a` to `z`, all
 * alphabets agree, and numbers made of the first letters say so at once.
 */
export function alphabetOf(locale: string, titles: readonly string[]): (a: number, b: number) => number {
  const { compare } = collators.get(locale)!
  const beginnings = Int32Array.from(titles, beginningOf)
  return (a, b) => {
    const [one, other] = [beginnings[a]!, beginnings[b]!]
    if (one !== other) {
      const shift = Math.floor((31 - Math.clz32(one ^ other)) / 5) * 5
      if (((one >> shift) & 31) !== 0 && ((other >> shift) & 31) !== 0) return one - other
    }
    return titles[a] === titles[b] ? 0 : compare(titles[a]!, titles[b]!)
  }
}

/** The letters a title begins with, up to the first that is none of `a` to `z`, five bits each. */
function beginningOf(title: string): number {
  let number = 0
  let at = 0
  for (; at < letters; at++) {
    const letter = title.charCodeAt(at) | 32
    if (!(letter >= 97 && letter <= 122)) break
    number = (number << 5) | (letter - 96)
  }
  return number << (5 * (letters - at))
}
