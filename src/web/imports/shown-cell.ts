import type { Cell } from '#spreadsheets'

/** A cell as a sample shows it. */
export const shownCell = (cell: Cell): string => (cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell)).slice(0, 120)
