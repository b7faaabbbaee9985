import { textOf } from '../files/cell.ts'
import { oneColumn, type ColumnKind } from './column.ts'
import { recordNamed } from './references.ts'

type Element = { readonly type: string; readonly identifier?: string; readonly size?: number }

/** Gene constructs, one on each line: `senseStart > sense BCH-DNAS-SCBD-123 (1.2) > senseStop`, sizes in kilobases. */
export const transcript: ColumnKind<readonly (readonly Element[])[]> = {
  suffixes: oneColumn,
  cells: (value, { reference }) => ({
    '': value
      .map(construct =>
        construct
          .map(({ type, identifier, size }) =>
            [type, identifier && reference(identifier), size === undefined ? undefined : `(${size})`].filter(Boolean).join(' '),
          )
          .join(' > '),
      )
      .join('\n'),
  }),
  value: (cells, reading) => {
    const lines = textOf(cells[''])
      .split('\n')
      .filter(line => line.trim() !== '')
    if (lines.length === 0) return undefined
    return lines.map(line =>
      line.split(/[>→]/).map(part => {
        const [, type = '', named, size] = /^\s*(\S+)(?:\s+([^\s(][^(]*?))?(?:\s*\(([\d.]+)\s*(?:kb)?\))?\s*$/i.exec(part) ?? [undefined, part.trim()]
        return { type, ...(named ? { identifier: recordNamed(named.trim(), reading) } : {}), ...(size ? { size: Number(size) } : {}) }
      }),
    )
  },
  hint: () => 'hint.transcript',
}
