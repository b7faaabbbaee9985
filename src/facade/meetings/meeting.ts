import type { Localized } from '#platform/localized.ts'
import { locales } from '#platform/localized.ts'
import { labelOf } from '#vocabularies'
import { objectIdOf } from '../hex.ts'
import type { Doc } from '../index/fields/field.ts'
import { allAt, oneAt, termAt, termsAt, textAt } from '../index/shelf/docs-of.ts'

/** The object id of a record that others name: a meeting, a document, a decision. */
export const recordId = (id: string): string => objectIdOf(`record ${id}`)

/** A meeting as clients of the existing service read it: under today's names and, where their programs still read them, those of the old calendar (`EVT_…`). */
export function meetingOf(doc: Doc, origin: string): Meeting {
  const [symbol, title] = [textAt(doc, 'symbol') ?? '', localizedAt(doc, 'core title')]
  const [start, end] = [momentAt(doc, 'startDate'), momentAt(doc, 'endDate')]
  const report = textAt(doc, 'report')
  return {
    _id: recordId(doc.id),
    identifier: doc.id,
    symbol,
    normalizedSymbol: symbol.toUpperCase(),
    code: symbol,
    title,
    titleShort: title,
    startDate: start,
    endDate: end,
    venueText: venueOf(doc),
    status: termAt(doc, 'status') ?? null,
    treaties: termsAt(doc, 'treaties'),
    body: termAt(doc, 'body') ?? null,
    session: oneAt(doc, 'session') ?? null,
    agenda: { items: agendaIn(doc) },
    links: allAt(doc, 'links'),
    ...(report === undefined ? {} : { reportDocument: recordId(report) }),
    url: `${origin}/en/records/${doc.id}`,
    EVT_CD: symbol,
    EVT_FROM_DT: start,
    EVT_TO_DT: end,
    EVT_REG_NOW_YN: oneAt(doc, 'registrationOpen') === true,
    ...Object.fromEntries(locales.flatMap(locale => (title[locale] ? [[`EVT_TIT_${locale.toUpperCase()}`, title[locale]]] : []))),
  }
}

/** What other calls read of a meeting; the rest is for clients. */
export type Meeting = {
  readonly _id: string
  readonly identifier: string
  readonly symbol: string
  readonly title: Localized
  readonly startDate: string | null
  readonly endDate: string | null
  readonly [name: string]: unknown
}

/** A text in its languages. */
export const localizedAt = (doc: Doc, path: string): Localized => {
  const text = oneAt(doc, path)
  return typeof text === 'object' && text !== null ? (text as Localized) : {}
}

/** A day as the moment it begins. */
export function momentAt(doc: Doc, path: string): string | null {
  const day = textAt(doc, path)
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00.000Z` : null
}

/** An item of an agenda by its number; items that bear letters keep their text. */
export const itemNumber = (text: unknown): number | string => (/^\d{1,9}$/.test(String(text)) ? Number(text) : String(text))

function agendaIn(doc: Doc): readonly object[] {
  const rows = allAt(doc, 'agenda') as readonly { readonly number?: string; readonly title?: Localized }[]
  return rows.map(({ number = '', title = {} }) => ({
    item: itemNumber(number),
    title: title['en'] ?? Object.values(title)[0] ?? '',
    titles: title,
  }))
}

/** City and country, as the front pages of meetings tell them. */
function venueOf(doc: Doc): Localized {
  const [city, country] = [localizedAt(doc, 'eventCity'), termAt(doc, 'eventCountry')]
  const land = country === undefined ? {} : (labelOf(country) ?? {})
  const said = locales.map(locale => [locale, [city[locale] ?? city['en'], land[locale] ?? land['en']].filter(Boolean).join(', ')] as const)
  return Object.fromEntries(said.filter(([, text]) => text !== ''))
}
