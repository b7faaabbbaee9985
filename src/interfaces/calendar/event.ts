import { formatNamed, formatTitle } from '#formats'
import { inLocale, type Locale } from '#platform/localized.ts'
import { titleIn, treatyTitle, type Described, type PublicChange, type Told } from '#projections'
import { countryName } from '#vocabularies'
import type { Site } from '../site.ts'
import { dayOf } from '../words.ts'
import { dayValue, momentValue, textValue, type Line } from './lines.ts'

/**
 * A change of an event as iCalendar. The UID is the record's, for ever; the sequence rises with every revision, and once more when the
 * event is gone, so that calendars that hold it cancel it. Whole days: what a record says of hours is no moment.
 */
export function eventLines({ change, described }: Told, site: Site, locale: Locale): readonly Line[] {
  if (described && !described.period) return []
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', change.record],
    ['DTSTAMP', momentValue(change.stamp)],
    ['LAST-MODIFIED', momentValue(change.stamp)],
    ...(described ? standing(described, site, locale) : gone(change, locale)),
    ['END', 'VEVENT'],
  ]
}

const standings = { tentative: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const

function standing(described: Described, { origin }: Site, locale: Locale): readonly Line[] {
  const { period, revision, descriptions, identifiers, treaties, format } = described
  const title = titleIn(described, locale)
  const summary = inLocale(descriptions, title.language)
  const place = placeIn(described, locale)
  return [
    ['SEQUENCE', String(revision - 1)],
    ['STATUS', standings[period!.standing]],
    ['DTSTART;VALUE=DATE', dayValue(period!.from)],
    // the end is the day after the last (RFC 5545 §3.6.1)
    ['DTEND;VALUE=DATE', dayValue(dayOf(new Date(Date.parse(period!.until) + 86_400_000)))],
    [`SUMMARY${languageOf(title.language)}`, textValue(title.text || identifiers[0]!)],
    ...(summary.text ? [[`DESCRIPTION${languageOf(summary.language)}`, textValue(summary.text)] as const] : []),
    ...(place ? [['LOCATION', textValue(place)] as const] : []),
    ['URL', `${origin}/${locale}/records/${identifiers[0]}`],
    [
      'CATEGORIES',
      [inLocale(formatTitle(formatNamed(format)), locale).text, ...treaties.map(treaty => treatyTitle(treaty, locale))].map(textValue).join(','),
    ],
    ['TRANSP', 'TRANSPARENT'],
  ]
}

const languageOf = (language: string): string => (language === 'und' ? '' : `;LANGUAGE=${language}`)

function placeIn({ period }: Described, locale: Locale): string {
  const nation = period!.country === undefined ? undefined : countryName(period!.country, locale)
  return [inLocale(period!.place, locale).text, nation].filter(Boolean).join(', ')
}

/** Of what is gone nothing is known any more but that it is: the day stands for the one a calendar has under the same UID. */
const gone = ({ revision, stamp, format }: PublicChange, locale: Locale): readonly Line[] => [
  ['SEQUENCE', String(revision)],
  ['STATUS', 'CANCELLED'],
  ['DTSTART;VALUE=DATE', dayValue(dayOf(stamp))],
  ['SUMMARY', textValue(inLocale(formatTitle(formatNamed(format)), locale).text)],
]
