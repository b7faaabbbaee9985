import type { FieldType } from './field-type.ts'
import { number } from './number.ts'

/** An amount of money, not negative, in the unit that the format's help names. */
export const money: FieldType<number> = {
  ...number,
  check: (value, field, world) => number.check(value, { ...field, min: field.min ?? 0 }, world),
  schema: field => number.schema({ ...field, min: field.min ?? 0 }),
}
