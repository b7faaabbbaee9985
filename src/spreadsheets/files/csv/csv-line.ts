import { guarded } from '../guard.ts'
import { isDay, type Cell } from '../cell.ts'
import { writtenNumber } from '../../values/numbers.ts'

/** What begins a text file, so that spreadsheets know that it is UTF-8. */
export const byteOrderMark = '\ufeff'

/** The sign between columns that spreadsheets expect where this language is spoken: a semicolon where the comma stands before decimals. */
export const delimiterFor = (locale: string): ',' | ';' => (['fr', 'es', 'ru'].includes(locale.split('-')[0]!) ? ';' : ',')

/** A line of a text file (RFC 4180), with nothing in it that a spreadsheet would calculate. */
export function csvLine(cells: readonly Cell[], delimiter: ',' | ';'): string {
  let line = ''
  for (let index = 0; index < cells.length; index++) line += (index === 0 ? '' : delimiter) + cellText(cells[index], delimiter)
  return `${line}\r\n`
}

function cellText(cell: Cell, delimiter: string): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return writtenNumber(cell)
  if (typeof cell === 'boolean') return String(cell)
  const text = isDay(cell) ? cell.day : guarded(cell)
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
