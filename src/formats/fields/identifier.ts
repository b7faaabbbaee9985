import type { FieldType } from './field-type.ts'
import { plain } from './plain-text.ts'

/**
 * Unique identifier of a living modified organism (OECD guidance ENV/JM/MONO(2002)7/REV1): applicant, event and check digit,
 * nine letters and digits, `MON-ØØ81Ø-6`. Stacked events are joined by `x`. Zero is written Ø; 0, O and Ø stay as written.
 */
export const identifier: FieldType<string> = {
  ...plain({
    most: 400,
    kept: text =>
      text
        .toUpperCase()
        .split(/\s*[X×]\s+|\s+[X×]\s*|×/)
        .map(part => part.trim())
        .join(' x '),
    issues: text => {
      const events = text.split(' x ')
      if (!events.every(isWellFormed)) return [{ path: '', code: 'identifier.form' }]
      const wrong = events.find(event => checkDigit(event.slice(0, -1)) !== Number(event.slice(-1).replace('Ø', '0')))
      return wrong === undefined
        ? []
        : [{ path: '', code: 'identifier.digit', values: { identifier: wrong, expected: checkDigit(wrong.slice(0, -1)) } }]
    },
    sample: 'MON-ØØ81Ø-6',
  }),
  facts: value => [...new Set([value, ...value.split(' x ')])],
  text: value =>
    value
      .split(' x ')
      .flatMap(spellingsOf)
      .map(text => ({ language: 'und', text })),
}

/** All ways in which people type an identifier: for search. With and without hyphens, with Ø, 0 and O alike. */
export function spellingsOf(text: string): readonly string[] {
  const zero = text.toUpperCase().replaceAll('Ø', '0')
  return [...new Set([text, zero, text.replaceAll('-', ''), zero.replaceAll('-', '')])]
}

// two or three for the applicant, together nine with event and digit
const isWellFormed = (event: string) => /^(?:[A-Z0-9Ø]{3}-[A-Z0-9Ø]{5}|[A-Z0-9Ø]{2}-[A-Z0-9Ø]{6})-[0-9Ø]$/.test(event)

/** Sum of all digits and letter positions (A = 1), added up again until one digit is left. */
function checkDigit(event: string): number {
  const values = Array.from(event.replaceAll('-', ''), sign => (sign === 'Ø' ? 0 : /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 64))
  let sum = values.reduce((total, value) => total + value, 0)
  while (sum > 9) sum = Array.from(String(sum), Number).reduce((total, digit) => total + digit, 0)
  return sum
}
