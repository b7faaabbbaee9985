import type { Issue } from '#formats'

/** `refused`: the row cannot even be a draft. `wrong`: it can be a draft, but not be published. `doubtful`: to look at. */
export type Level = 'refused' | 'wrong' | 'doubtful'

/** Something about a cell, a row or a list of a row. `sheet` is its place in the file, `column` its place in the sheet. */
export type Problem = {
  readonly sheet: number
  readonly row: number
  readonly column?: number
  /** Path of the field that no column of the file holds. */
  readonly field?: string
  readonly code: string
  readonly level: Level
  readonly values?: Readonly<Record<string, string | number>>
}

/** Codes of what is never stored, not even in a draft (the rules of `records`). */
const neverStored: ReadonlySet<string> = new Set(['value.unknown', 'value.unsafe', 'value.many', 'value.long'])

const doubtful: ReadonlySet<string> = new Set(['cell.formula', 'term.became-other'])

/** How grave an issue of a format is. */
export const levelOf = ({ code }: Pick<Issue, 'code'>): Level => (neverStored.has(code) ? 'refused' : doubtful.has(code) ? 'doubtful' : 'wrong')
