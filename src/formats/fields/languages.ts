import { isLocale } from '#platform/localized.ts'
import type { FieldType } from './field-type.ts'
import { present, wrongType } from './shape.ts'
import { isLanguage, languagePattern } from './tidy.ts'

const most = 30

/** The languages a record is written in (BCP 47 codes); one of the six is among them. */
export const languages: FieldType<readonly string[]> = {
  present,
  is: value => Array.isArray(value) && value.every(code => typeof code === 'string'),
  check: value => {
    if (!Array.isArray(value)) return wrongType
    if (value.length > most) return [{ path: '', code: 'value.many', values: { most } }]
    const wrong = value.flatMap((code: unknown, index) =>
      typeof code === 'string' && isLanguage(code) ? [] : [{ path: `/${index}`, code: 'value.type' }],
    )
    if (wrong.length > 0) return wrong
    if (new Set(value).size < value.length) return [{ path: '', code: 'list.twice' }]
    return value.some(isLocale) ? [] : [{ path: '', code: 'languages.official' }]
  },
  clean: value => {
    if (!Array.isArray(value)) return present(value) ? value : undefined
    const codes = [...new Set(value.map((code: unknown) => (typeof code === 'string' ? code.trim() : code)))].filter(code => code !== '')
    return codes.length > 0 ? codes : undefined
  },
  schema: () => ({ type: 'array', items: { type: 'string', pattern: languagePattern.source }, uniqueItems: true, maxItems: most }),
  text: () => [],
  facts: value => value,
  line: (value, _field, locale) => value.map(code => nameOf(code, locale)).join('; '),
  edm: 'Collection(Edm.String)',
  sample: () => ['en'],
}

const known = new Map<string, Intl.DisplayNames>()

/** A language's name in a language; its code when nobody knows it. */
export function nameOf(code: string, locale: string): string {
  const names = known.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' })
  known.set(locale, names)
  return isLanguage(code) ? (names.of(code) ?? code) : code
}
