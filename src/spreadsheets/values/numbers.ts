import { plainDigits } from './digits.ts'

/** Languages that write a comma before the decimals. */
const commaLanguages = new Set(['fr', 'es', 'ru'])

/** The sign before the decimals, where a number alone does not tell (`1.234`). */
export type Decimal = '.' | ','

/** The sign a language writes before the decimals. */
export const decimalOf = (locale: string): Decimal => (commaLanguages.has(locale.split('-')[0]!) ? ',' : '.')

/**
 * A number as people write it: with blanks, commas, points or apostrophes between thousands, with Arabic digits, with a currency
 * or a percent sign beside it. `undefined` when it is none.
 */
export function numberIn(text: string, decimal: Decimal): number | undefined {
  const bare = plainDigits(text)
    .replace(/[\u066b]/g, '.')
    .replace(/[\u066c\s\u00a0\u202f\u2009'’]/g, '')
    .replace(/[\u2212–]/g, '-')
    .replace(/^(?:[\p{Sc}]|[A-Z]{1,3}\$?)+(?=[\d.,-])|(?<=[\d.,])(?:[\p{Sc}]|[A-Z]{3})$/gu, '')
  const plain = withPoint(bare, decimal)
  return plain === undefined ? undefined : Number(plain)
}

/** A number as text that is read as the same number whatever the language: three decimals could be thousands, so a zero follows them. */
export function writtenNumber(value: number): string {
  const text = String(value)
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

function withPoint(text: string, decimal: Decimal): string | undefined {
  if (/^-?\d+(?:e[+-]?\d{1,3})?$/i.test(text)) return text
  const signs = text.replace(/[^.,]/g, '')
  if (signs === '' || !/^-?[\d.,]*(?:e[+-]?\d{1,3})?$/i.test(text) || !/\d/.test(text)) return undefined
  const last = signs.at(-1)!
  const several = signs.length > 1
  if (several && new Set(signs).size === 1) return grouped(text, last)
  if (several)
    return new RegExp(`^-?\\d{1,3}(\\${signs[0]!}\\d{3})+\\${last}\\d*$`).test(text) ? text.replaceAll(signs[0]!, '').replace(last, '.') : undefined
  const isGroup = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && last !== decimal && (last === ',' || decimal === ',')
  return isGroup ? grouped(text, last) : text.replace(last, '.')
}

const grouped = (text: string, sign: string): string | undefined =>
  new RegExp(`^-?\\d{1,3}(\\${sign}\\d{3})+$`).test(text) ? text.replaceAll(sign, '') : undefined
