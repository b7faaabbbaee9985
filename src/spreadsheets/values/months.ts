import { locales } from '#platform/localized.ts'

/** Months by every name they have in the six languages, long and short, alone and within a date, with the Levantine names of the Arab East. */
const months: ReadonlyMap<string, number> = new Map([
  ...locales.flatMap(locale =>
    Array.from({ length: 12 }, (_, index) => index).flatMap(index => namesOf(locale, index).map(name => [folded(name), index + 1] as const)),
  ),
  ...['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'].map(
    (name, index) => [folded(name), index + 1] as const,
  ),
  ...['sept'].map(name => [name, 9] as const),
])

/** The number of a month by its name; `undefined` when it is none. */
export const monthNamed = (name: string): number | undefined => months.get(folded(name))

function namesOf(locale: string, index: number): readonly string[] {
  const day = new Date(Date.UTC(2024, index, 15))
  const styles: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }]
  const alone = styles.map(style => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(day))
  const within = styles.flatMap(style =>
    new Intl.DateTimeFormat(locale, { ...style, day: 'numeric', year: 'numeric', timeZone: 'UTC' })
      .formatToParts(day)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value),
  )
  return [...new Set([...alone, ...within])].filter(name => /\p{L}/u.test(name) && !/^\d/.test(name))
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}ـ.]/gu, '')
    .toLowerCase()
    .trim()
}
