import { textOf, isDay, type Cell } from '../files/cell.ts'
import { joined, split, type Separation } from '../values/lists.ts'
import { oneColumn, type ColumnKind } from './column.ts'

/** A text as it is. */
export const plain: ColumnKind<string> = {
  suffixes: oneColumn,
  cells: value => ({ '': value }),
  value: cells => textIn(cells['']),
  hint: () => undefined,
}

/** Several texts in one cell. */
export const plainList = (separation: Separation = 'plain'): ColumnKind<readonly string[]> => ({
  suffixes: oneColumn,
  cells: value => ({ '': joined(value, separation) }),
  value: cells => {
    const entries = split(textOf(cells['']), separation)
    return entries.length > 0 ? entries : undefined
  },
  hint: () => (separation === 'plain' ? 'hint.list' : 'hint.lines'),
})

/** The text of a cell; nothing when it is empty. */
export function textIn(cell: Cell): string | undefined {
  if (cell === undefined || isDay(cell)) return cell?.day
  return textOf(cell) || undefined
}
