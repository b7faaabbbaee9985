import type { FieldType } from './field-type.ts'
import { present, wrongType } from './shape.ts'

/** A day `YYYY-MM-DD`; where the format allows it, only `YYYY-MM` or `YYYY`. */
export const date: FieldType<string> = {
  present,
  is: value => typeof value === 'string',
  check: (value, { partial }) => {
    if (typeof value !== 'string') return wrongType
    if (value.length > 40) return [{ path: '', code: 'value.long', values: { most: 40 } }]
    if (!isDate(value)) return [{ path: '', code: 'date.wrong' }]
    return partial || value.length === 10 ? [] : [{ path: '', code: 'date.partial' }]
  },
  clean: value => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999) return String(value)
    if (typeof value !== 'string') return present(value) ? value : undefined
    return value.trim().replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '$1') || undefined
  },
  schema: ({ partial }) =>
    partial ? { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' } : { type: 'string', format: 'date' },
  text: () => [],
  facts: value => (isDate(value) ? [value] : []),
  line: (value, _field, locale) => (isDate(value) ? written(value, locale) : value),
  edm: 'Edm.Date',
  sample: () => '2026-06-15',
}

/** A real day, month or year between 1000 and 9999. */
export function isDate(text: string): boolean {
  const parts = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
}

/** The date in the words of a language, as exact as it is known. */
function written(value: string, locale: string): string {
  if (value.length === 4) return value
  return style(locale, value.length).format(new Date(`${value}${value.length === 7 ? '-01' : ''}T00:00:00Z`))
}

const known = new Map<string, Intl.DateTimeFormat>()

function style(locale: string, length: number): Intl.DateTimeFormat {
  const key = `${locale} ${length}`
  const made =
    known.get(key) ??
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...(length === 10 ? { day: 'numeric' as const } : {}), timeZone: 'UTC' })
  known.set(key, made)
  return made
}
