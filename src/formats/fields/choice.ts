import type { FieldType } from './field-type.ts'
import { present, wrongType } from './shape.ts'

/** One of a few values that the format itself names. */
export const choice: FieldType<string> = {
  present,
  is: value => typeof value === 'string',
  check: (value, { options = [] }) => {
    if (typeof value !== 'string') return wrongType
    return options.includes(value) ? [] : [{ path: '', code: 'value.option' }]
  },
  clean: value => {
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' ? value.trim() || undefined : present(value) ? value : undefined
  },
  schema: ({ options = [] }) => ({ enum: [...options] }),
  text: () => [],
  facts: value => [value],
  line: value => value,
  edm: 'Edm.String',
  sample: ({ options = [] }) => options[0] ?? '',
}
