/** The text with digits as Europe writes them, whatever digits it had. */
export const plainDigits = (text: string): string =>
  ascii.test(text)
    ? text
    : text.replace(digits, digit => String((digit.charCodeAt(0) - (digit >= '\uff10' ? 0xff10 : digit >= '\u06f0' ? 0x06f0 : 0x0660)) % 10))

const ascii = /^[\0-\x7f]*$/
const digits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g
