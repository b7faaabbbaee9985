import type { FieldType } from './field-type.ts'
import { plain } from './plain-text.ts'

const one = plain({ most: 50_000, lines: true, searched: false, sample: 'Checked with the ministry.' })

/** Internal remarks of authors and validators, free text. Lists of lines, as older bodies hold them, become lines. */
export const notes: FieldType<string> = {
  ...one,
  clean: (value, field) => one.clean(Array.isArray(value) && value.every(one.is) ? value.join('\n') : value, field),
}
