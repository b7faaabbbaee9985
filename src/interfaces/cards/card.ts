import { inLocale, type Locale, type Localized } from '#platform/localized.ts'
import { titleIn, type Described } from '#projections'
import { countryName, labelOf } from '#vocabularies'
import { momentValue, textValue, type Line } from '../calendar/lines.ts'
import { pageOf, type Site } from '../site.ts'

/** A national focal point as vCard 4.0 (RFC 6350): what the designation publishes, for readers of a language. */
export function cardLines(described: Described, site: Site, locale: Locale): readonly Line[] {
  const { data, id, identifiers, dates } = described
  const word = (name: string) => worded(data[name], locale)
  const joined = (...names: readonly string[]) => names.map(name => textValue(word(name))).join(';')
  const organization = [word('organization'), word('department')]
  return [
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['KIND', word('lastName') ? 'individual' : 'org'],
    ['UID', `urn:uuid:${id.toLowerCase()}`],
    ['FN', textValue(titleIn(described, locale).text || identifiers[0]!)],
    ['N', `${joined('lastName', 'firstName', 'middleName', 'title')};`],
    ...(organization.some(Boolean) ? [['ORG', organization.map(textValue).join(';').replace(/;$/, '')] as const] : []),
    ...line('TITLE', word('designation')),
    ...listOf(data['categories']).flatMap(term => line('ROLE', inLocale(labelOf(partOf(term, 'identifier')) ?? {}, locale).text)),
    ['ADR;TYPE=work', addressIn(described, word, locale)],
    ...listOf(data['phones']).flatMap(phone => line('TEL;TYPE="work,voice"', String(phone))),
    ...listOf(data['mobiles']).flatMap(phone => line('TEL;TYPE="work,cell"', String(phone))),
    ...listOf(data['faxes']).flatMap(phone => line('TEL;TYPE="work,fax"', String(phone))),
    ...listOf(data['emails']).flatMap(email => line('EMAIL;TYPE=work', String(email))),
    ...listOf(data['websites']).flatMap(link => addressLine('URL', partOf(link, 'url'))),
    ['SOURCE', pageOf(site, identifiers[0]!, locale)],
    ['REV', momentValue(dates.published)],
    ['END', 'VCARD'],
  ]
}

const line = (name: string, value: string): readonly Line[] => (value === '' ? [] : [[name, textValue(value)]])
const addressLine = (name: string, value: string): readonly Line[] => (URL.canParse(value) ? [[name, new URL(value).href]] : [])
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const partOf = (value: unknown, part: string): string =>
  typeof value === 'object' && value !== null && part in value ? String((value as { readonly [part: string]: unknown })[part]) : ''

const worded = (value: unknown, locale: Locale): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? inLocale(value as Localized, locale).text : ''

/** Post box and second line stay empty: what they held belongs into the street (RFC 6350 §6.3.1). */
function addressIn({ data, country }: Described, word: (name: string) => string, locale: Locale): string {
  const street = [word('addressLine1'), word('addressLine2')].filter(Boolean).map(textValue).join(',')
  const code = partOf(data['country'], 'identifier') || country
  const nation = code ? countryName(code, locale) : ''
  return ['', '', street, ...[word('city'), word('state'), word('postalCode'), nation].map(textValue)].join(';')
}
