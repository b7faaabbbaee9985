const ascii = /^[\0-\x7f]*$/
const invisible = /[\p{Cf}\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu
const digit = /[^\0-\x7f\p{L}\p{M}]/gu

/**
 * A word in the form that is compared: NFKC (presentation forms out of PDFs become letters), lower case, ASCII digits,
 * without marks of direction, soft hyphens, tatweel and Arabic vowel signs. Accents stay.
 */
export function normalised(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  return word.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFC').replace(digit, asciiDigit)
}

// Blocks of decimal digits begin at a code ending in 0, in the scripts of India at one ending in 6.
function asciiDigit(sign: string): string {
  const code = sign.codePointAt(0)!
  if (!/\p{Nd}/u.test(sign) || code > 0xffff) return sign
  const indian = (code >= 0x966 && code <= 0xdef) || (code >= 0x1946 && code <= 0x194f)
  return String((code & 15) - (indian ? 6 : 0))
}

const arabic: { readonly [letter: string]: string } = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' }
const arabicVariants = new RegExp(`[${Object.keys(arabic).join('')}]`, 'g')

/** Letters that Arabic writers exchange freely (alef, ya, ta marbuta, kaf) become one. Stem before this: ta marbuta is a suffix. */
export const unified = (word: string): string => (ascii.test(word) ? word : word.replace(arabicVariants, letter => arabic[letter]!))

const letters: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ё: 'е',
  ς: 'σ',
  ؤ: 'و',
  ئ: 'ي',
}
const variants = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const marked = /[\p{Script=Latin}\p{Script=Greek}]\p{M}+/gu

// The article, with what is written before it; a word keeps at least three letters.
const article = /^[وف]?[بك]?(?:ال|لل)(?=\p{L}{3})/u

/**
 * The second, plainer form: Latin and Greek without accents, so that `biodiversite` finds `biodiversité`, Arabic without
 * its article. Й and Indic vowel signs stay: they are letters.
 */
export function folded(word: string): string {
  if (ascii.test(word)) return word
  const plain = word.normalize('NFD').replace(marked, sign => sign[0]!)
  return plain
    .normalize('NFC')
    .replace(variants, letter => letters[letter]!)
    .replace(article, '')
}
