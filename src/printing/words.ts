import type { Locale } from '#platform/localized.ts'

const known = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames>()

function kept<Maker extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames>(key: string, make: () => Maker): Maker {
  const found = (known.get(key) as Maker | undefined) ?? make()
  known.set(key, found)
  return found
}

/** A number as it is written in a language. */
export const countedIn = (value: number, locale: Locale): string => kept(`n ${locale}`, () => new Intl.NumberFormat(locale)).format(value)

/** A day, month or year (ISO 8601) as it is written in a language; what is no date stays as it is. */
export function dateIn(date: string, locale: Locale): string {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  const parts = {
    year: 'numeric',
    ...(date.length > 4 ? { month: 'long' as const } : {}),
    ...(date.length > 7 ? { day: 'numeric' as const } : {}),
  } as const
  return kept(`d ${locale} ${Object.keys(parts).length}`, () => new Intl.DateTimeFormat(spoken(locale), { ...parts, timeZone: 'UTC' })).format(time)
}

/** A moment as it is written in a language, in UTC. */
export const momentIn = (at: Date, locale: Locale): string =>
  kept(`m ${locale}`, () => new Intl.DateTimeFormat(spoken(locale), { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' })).format(at) + ' UTC'

/** The name of a language in another. */
export function languageIn(code: string, locale: Locale): string {
  try {
    return kept(`l ${locale}`, () => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })).of(code) ?? code
  } catch {
    return code
  }
}

/** English as the United Nations write it. */
const spoken = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)
