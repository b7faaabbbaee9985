import type { FieldType } from './field-type.ts'
import { present, wrongType } from './shape.ts'

/** A number. */
export const number: FieldType<number> = {
  present,
  is: value => typeof value === 'number' && Number.isFinite(value),
  check: (value, { min, max, integer }) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType
    if (integer && !Number.isSafeInteger(value)) return [{ path: '', code: 'number.whole' }]
    if (min !== undefined && value < min) return [{ path: '', code: 'number.small', values: { least: min } }]
    return max !== undefined && value > max ? [{ path: '', code: 'number.large', values: { most: max } }] : []
  },
  clean: value => {
    if (typeof value === 'string' && /^\s*-?\d{1,15}(\.\d{1,10})?\s*$/.test(value)) return Number(value)
    return present(value) ? value : undefined
  },
  schema: ({ min, max, integer }) => ({
    type: integer ? 'integer' : 'number',
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  }),
  text: () => [],
  facts: value => [value],
  line: (value, _field, locale) => figures(locale).format(value),
  edm: 'Edm.Decimal',
  sample: ({ min, max }) => Math.min(max ?? Infinity, Math.max(min ?? 0, 10)),
}

const known = new Map<string, Intl.NumberFormat>()

function figures(locale: string): Intl.NumberFormat {
  const made = known.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 10 })
  known.set(locale, made)
  return made
}
