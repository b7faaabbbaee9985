import type { FieldType, Issue } from './field-type.ts'
import { present, wrongType } from './shape.ts'
import { tidy, tidyLine } from './tidy.ts'

/** A kind of field whose value is one string, told apart by its length, by how it is kept and by what can be wrong with it. */
export function plain({ most, lines, kept, sample, ...rest }: PlainKind): FieldType<string> {
  const tidied = lines ? tidy : tidyLine
  const keep = kept ?? (text => text)
  return {
    present,
    is: value => typeof value === 'string',
    check: (value, field) => {
      if (typeof value !== 'string') return wrongType
      if (value.length > most) return [{ path: '', code: 'value.long', values: { most } }]
      if (field.maxLength !== undefined && value.length > field.maxLength)
        return [{ path: '', code: 'text.long', values: { most: field.maxLength, is: value.length } }]
      return rest.issues?.(value) ?? []
    },
    clean: value => {
      const written = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
      if (typeof written !== 'string') return present(written) ? written : undefined
      return keep(tidied(written)) || undefined
    },
    schema: field => ({ type: 'string', minLength: 1, maxLength: Math.min(field.maxLength ?? most, most), ...rest.schema }),
    text: rest.searched === false ? () => [] : value => [{ language: 'und', text: value }],
    facts: () => [],
    line: value => value,
    edm: 'Edm.String',
    sample: ({ maxLength }) => sample.slice(0, maxLength),
  }
}

type PlainKind = {
  /** Most characters, whatever the format says. */
  readonly most: number
  readonly lines?: true
  readonly kept?: (text: string) => string
  /** What is wrong with a text of the right size. */
  readonly issues?: (text: string) => readonly Issue[]
  readonly schema?: object
  readonly searched?: false
  readonly sample: string
}
