import type { FieldType } from './field-type.ts'
import { present, wrongType } from './shape.ts'

/** Yes or no. No is an answer: only the missing value is none. */
export const boolean: FieldType<boolean> = {
  present,
  is: value => typeof value === 'boolean',
  check: value => (typeof value === 'boolean' ? [] : wrongType),
  clean: value => (value === 'true' ? true : value === 'false' ? false : present(value) ? value : undefined),
  schema: () => ({ type: 'boolean' }),
  text: () => [],
  facts: value => [value],
  line: value => (value ? '✓' : '✗'),
  edm: 'Edm.Boolean',
  sample: () => true,
}
