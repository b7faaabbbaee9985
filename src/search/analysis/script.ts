/** The scripts analysis tells apart. `other` is spaced text without a stemmer: Greek, Hebrew, Devanagari, Hangul… */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'thai' | 'khmer' | 'lao' | 'myanmar' | 'digit' | 'other'

/** Scripts that write words without blanks between them. */
export const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}'

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
  ['thai', /\p{Script=Thai}/u],
  ['khmer', /\p{Script=Khmer}/u],
  ['lao', /\p{Script=Lao}/u],
  ['myanmar', /\p{Script=Myanmar}/u],
  ['other', /\p{L}/u],
  ['digit', /\p{N}/u],
]

/** The script a word is written in. Japanese counts as kana as soon as one sign of it is. */
export function scriptOf(word: string): Script {
  const first = word.charCodeAt(0)
  if ((first > 96 && first < 123) || (first > 64 && first < 91)) return 'latin'
  if (first > 47 && first < 58) return 'digit'
  return scripts.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other'
}
