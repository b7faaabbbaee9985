import { gap } from './column.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const marks = /\p{M}+/gu

/** The words of texts as they are compared: without case and accents, each sign of scripts without blanks by itself; `gap` between two texts. */
export function tokensOf(texts: readonly unknown[]): readonly (string | typeof gap)[] {
  return texts.flatMap((text, index): readonly (string | typeof gap)[] => [...(index > 0 ? [gap] : []), ...tokensIn(String(text))])
}

/** The words of one text. */
export const tokensIn = (text: string): readonly string[] =>
  Array.from(foldedText(text).matchAll(word)).flatMap(([found]) => (unspaced.test(found) ? [...found] : [found]))

/** A text as it is compared with others. */
export const foldedText = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase().normalize('NFC')
