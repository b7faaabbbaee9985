/** A name without case, accents, marks and punctuation, so that spellings meet: `Côte d’Ivoire` and `cote d ivoire`. */
export function foldedName(name: string): string {
  const lower = name.toLowerCase()
  return ascii.test(lower) ? lower.replace(asciiGap, ' ').trim() : unaccented(lower)
}

const unaccented = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(gap, ' ')
    .replace(ligatures, letter => plainLetters[letter]!)
    .trim()

const ascii = /^[\0-\x7f]*$/
const asciiGap = /[^a-z0-9]+/g
const gap = /[^\p{L}\p{N}]+/gu
// combining marks, and the Arabic stroke that only lengthens a word
const marks = /[\p{M}ـ]/gu
const ligatures = /[œæßøıةى]/g
const plainLetters: { readonly [letter: string]: string } = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ı: 'i', ة: 'ه', ى: 'ي' }
