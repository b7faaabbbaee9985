import { facetsOf, formatNamed, type Data } from '#formats'
import type { Localized } from '#platform/localized.ts'
import { natureOf } from './nature.ts'

/** When and where something happens. Days are `YYYY-MM-DD`; `until` is the last day. */
export type Period = {
  readonly from: string
  readonly until: string
  readonly standing: 'tentative' | 'confirmed' | 'cancelled'
  readonly place: Localized
  readonly country: string | undefined
}

/** When and where the event a record describes happens; `undefined` for what is no event, or has no known day. */
export function periodOf(format: string, data: Data): Period | undefined {
  if (natureOf(format) !== 'event') return undefined
  const [from, until] = [dayOf(data['startDate'] ?? data['date'], 'first'), dayOf(data['endDate'] ?? data['startDate'] ?? data['date'], 'last')]
  if (from === undefined || until === undefined) return undefined
  const standing = standings[String(partOf(data['status'], 'identifier'))] ?? 'confirmed'
  return { from, until: until < from ? from : until, standing, place: placeOf(data), country: countryOf(format, data) }
}

/** Terms of the vocabulary `meeting-status`. */
const standings: { readonly [term: string]: Period['standing'] } = {
  '2F8090E8-FA3C-5CF0-BDC6-02DB1B12BADF': 'tentative',
  '851B03C4-5618-50B1-B6C8-612437A44ED0': 'tentative',
  '51F68890-69C0-570C-8BCB-787CFD57B055': 'tentative',
  '2DD61F51-7FBE-59CD-A82A-5388CBC8F98E': 'cancelled',
}

/** Dates may be years or months: they begin and end with their days. */
function dayOf(value: unknown, which: 'first' | 'last'): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return undefined
  const [year, month, day] = value.split('-').map(Number)
  if (day !== undefined) return value
  const date = which === 'first' ? Date.UTC(year!, (month ?? 1) - 1, 1) : Date.UTC(year!, month ?? 12, 0)
  return new Date(date).toISOString().slice(0, 10)
}

function placeOf(data: Data): Localized {
  const address = data['address'] ?? data['addressBlock']
  const parts = [data['venue'] ?? data['place'], data['eventCity'] ?? partOf(address, 'city')].filter(isLocalized)
  const languages = [...new Set(parts.flatMap(part => Object.keys(part)))]
  return Object.fromEntries(languages.map(language => [language, parts.flatMap(part => part[language] ?? []).join(', ')]))
}

const countryOf = (format: string, data: Data): string | undefined => facetsOf(formatNamed(format), data)['country']?.[0]

const isLocalized = (value: unknown): value is Localized => typeof value === 'object' && value !== null && !Array.isArray(value)
const partOf = (value: unknown, name: string): unknown => (isLocalized(value) ? value[name] : undefined)
