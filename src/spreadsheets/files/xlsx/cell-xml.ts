import { columnName, isDay, type Cell } from '../cell.ts'
import { guardedText, isCalculation } from '../guard.ts'
import { serialOfDay } from '../serial.ts'
import { escaped } from './escape.ts'
import { styleOf, type Look } from './styles.ts'

/** A cell as it is written: its value, and how it looks if that does not follow from the value. */
export type Written = Cell | { readonly cell: Cell; readonly look: Look }

/** The XML of a row. */
export function rowXml(number: number, cells: readonly Written[], options = ''): string {
  let xml = ''
  for (let index = 0; index < cells.length; index++) {
    const written = cells[index]
    if (written === undefined) continue
    const { cell, look } = typeof written === 'object' && 'look' in written ? written : { cell: written, look: undefined }
    xml += cellXml(`${nameOf(index)}${number}`, cell, look)
  }
  return `<row r="${number}"${options}>${xml}</row>`
}

const names: string[] = []
const nameOf = (index: number): string => (names[index] ??= columnName(index))

function cellXml(place: string, cell: Cell, look: Look | undefined): string {
  if (cell === undefined || cell === '') return look ? `<c r="${place}" s="${styleOf[look]}"/>` : ''
  if (typeof cell === 'number') return `<c r="${place}"${styled(look)}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"${styled(look)}><v>${cell ? 1 : 0}</v></c>`
  if (isDay(cell)) {
    const serial = serialOfDay(cell.day)
    return serial === undefined ? textXml(place, cell.day, look) : `<c r="${place}"${styled(daily(look))}><v>${serial}</v></c>`
  }
  return textXml(place, cell, look)
}

function textXml(place: string, text: string, look: Look | undefined): string {
  const safe = guardedText(text)
  return `<c r="${place}" t="inlineStr"${styled(look ?? (isCalculation(safe) ? 'sign' : undefined))}><is><t xml:space="preserve">${escaped(safe)}</t></is></c>`
}

const styled = (look: Look | undefined) => (look === undefined ? '' : ` s="${styleOf[look]}"`)

const daily = (look: Look | undefined): Look => (look === 'wrong' ? 'wrongDay' : look === 'doubtful' ? 'doubtfulDay' : 'day')
