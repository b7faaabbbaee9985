/**
 * Texts that a spreadsheet would take for a calculation (OWASP: CSV injection) stand behind an apostrophe, as people write
 * them in a cell themselves. Texts that begin with apostrophes and such a sign get one more, so that reading takes away just ours.
 */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The same for files in which a cell says by itself that it is text: only texts that reading would shorten get an apostrophe. */
export const guardedText = (text: string): string => (apostrophes.test(text) ? `'${text}` : text)

/** The text without the apostrophe that `guarded` set. */
export const unguarded = (text: string): string => (apostrophes.test(text) ? text.slice(1) : text)

/** Would a spreadsheet take it for a calculation? */
export const isCalculation = (text: string): boolean => calculation.test(text)

const calculation = /^[=+\-@\t\r]/
const dangerous = /^'*[=+\-@\t\r]/
const apostrophes = /^'+[=+\-@\t\r]/
