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
  clean: (value, { aliases = {} }) => {
    const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
    const word = typeof one === 'number' ? String(one) : one
    if (typeof word !== 'string') return present(value) ? value : undefined
    return (Object.hasOwn(aliases, word.trim()) ? aliases[word.trim()] : word.trim()) || undefined
  },
  schema: ({ options = [] }) => ({ enum: [...options] }),
  text: () => [],
  facts: value => [value],
  line: value => value,
  edm: 'Edm.String',
  sample: ({ options = [] }) => options[0] ?? '',
}
