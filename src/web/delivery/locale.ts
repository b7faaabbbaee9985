import { isLocale, type Locale } from '#platform/localized.ts'

/** The language for somebody who did not say one in the address: the one chosen before, else the best the browser asks for, else the portal's first. */
export function localeFor(offered: readonly Locale[], chosen: string | undefined, accepted: string | undefined): Locale {
  if (isLocale(chosen)) return chosen
  return wanted(accepted ?? '').find(language => offered.includes(language)) ?? offered[0] ?? 'en'
}

/** The languages of an Accept-Language header that we speak, best first. */
function wanted(header: string): readonly Locale[] {
  return header
    .slice(0, longestHeader)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...settings] = part.trim().split(';')
      const quality = Number(
        settings
          .find(setting => setting.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { language: tag.split('-')[0]!.toLowerCase(), quality: Number.isNaN(quality) ? 0 : quality, place }
    })
    .filter(part => part.quality > 0)
    .sort((one, other) => other.quality - one.quality || one.place - other.place)
    .map(part => part.language)
    .filter(isLocale)
}

const longestHeader = 500
