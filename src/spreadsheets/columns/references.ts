import { textOf } from '../files/cell.ts'
import { joined, split } from '../values/lists.ts'
import { oneColumn, type ColumnKind, type Reading } from './column.ts'

type ReferenceShape = { readonly identifier: string }

/** A record, by its identifier in any form, or by a title that only one record has. */
export const reference: ColumnKind<ReferenceShape> = {
  suffixes: oneColumn,
  cells: ({ identifier }, { reference: written }) => ({ '': written(identifier) }),
  value: (cells, reading) => {
    const text = textOf(cells['']).trim()
    return text === '' ? undefined : { identifier: recordNamed(text, reading) }
  },
  hint: () => 'hint.reference',
}

/** Several records. */
export const references: ColumnKind<readonly ReferenceShape[]> = {
  suffixes: oneColumn,
  cells: (value, { reference: written }) => ({ '': joined(value.map(({ identifier }) => written(identifier))) }),
  value: (cells, reading) => {
    const entries = split(textOf(cells['']))
    return entries.length > 0 ? entries.map(text => ({ identifier: recordNamed(text, reading) })) : undefined
  },
  hint: () => 'hint.references',
}

/** The record a text speaks of. Texts that speak of none stay, if they could be an identifier; a whole title could never be kept. */
export function recordNamed(text: string, { field, records, terms, trouble }: Reading): string {
  const [identifier, ...more] = records(text, field)
  if (identifier !== undefined && more.length === 0) return identifier
  const [term, ...others] = field.vocabulary === undefined || identifier !== undefined ? [] : terms(text, field)
  if (term !== undefined && others.length === 0) return term
  if (more.length > 0) trouble({ suffix: '', code: 'reference.ambiguous', values: { text: text.slice(0, 100), count: more.length + 1 } })
  else if (!/^[A-Za-z0-9_-]{1,128}(@\d{1,6})?$/.test(text)) trouble({ suffix: '', code: 'reference.unnamed', values: { text: text.slice(0, 100) } })
  return text
}
