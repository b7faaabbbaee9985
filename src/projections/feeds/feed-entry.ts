import { formatNamed, formatTitle } from '#formats'
import { inLocale, type Locale } from '#platform/localized.ts'
import { countryName } from '#vocabularies'
import { titleIn, type Described } from '../described.ts'
import { treatyTitle } from '../treaty.ts'
import type { FeedEntry } from './feed.ts'

/** A record as an entry for readers of a language: their texts where there are any, the others under their own language. */
export function feedEntry(described: Described, origin: string, locale: Locale, publisher: string): FeedEntry {
  const { id, identifiers, descriptions, dates, country, treaties, format, files } = described
  const title = titleIn(described, locale)
  const kind = inLocale(formatTitle(formatNamed(format)), locale).text
  const nation = country === null ? undefined : countryName(country, locale)
  return {
    id,
    url: `${origin}/${locale}/records/${identifiers[0]}`,
    title: title.text || identifiers[0]!,
    summary: inLocale(descriptions, title.language).text,
    language: title.language === 'und' ? undefined : title.language,
    published: dates.published,
    updated: dates.published,
    author: nation ?? publisher,
    categories: [kind, ...(nation === undefined ? [] : [nation]), ...treaties.map(treaty => treatyTitle(treaty, locale))],
    files: files.map(({ url, type }) => ({ url: `${origin}${url}`, type })),
  }
}
