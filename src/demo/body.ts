import { formatNamed, type Data, type Field, type FieldTypeName, type Fields } from '#formats'
import { isLocale } from '#platform/localized.ts'
import { isTerm, termsByLabel } from '#vocabularies'
import { languageOf } from './people.ts'
import { idOf, type Sketch } from './sketch.ts'

/** The full body of a sketch: short values become those of their fields, and the languages are those that were used. */
export function bodyOf({ format, country, data }: Sketch, changes: Data = {}): Data {
  const { fields, kind } = formatNamed(format)
  const language = languageOf(country)
  const body = full(fields, { ...data, ...changes }, language)
  const used = languagesIn(body)
  const languages = used.length === 0 ? [language] : used.sort((one, other) => Number(other === language) - Number(one === language))
  const ofCountry = 'government' in fields && (kind !== 'contact' || data['government'] !== null)
  return { ...body, languages, ...(ofCountry ? { government: { identifier: country } } : {}) }
}

function full(fields: Fields, data: Data, language: string): Data {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, widened(fields[name], value, language)]),
  )
}

function widened(field: Field | undefined, value: unknown, language: string): unknown {
  const widen = field && widenings[field.type]
  return widen ? widen(value as never, field, language) : value
}

type Widening = (value: never, field: Field, language: string) => unknown

const text = (value: string | object, _field: Field, language: string) => (typeof value === 'string' ? { [language]: value } : value)
const term = (value: string | { readonly identifier: string }, field: Field) =>
  typeof value === 'string' ? { identifier: termIn(field, value) } : { ...value, identifier: termIn(field, value.identifier) }
const reference = (name: string) => ({ identifier: `${idOf(name)}@1` })
const parts = (value: Data, field: Field, language: string) => full(field.fields ?? {}, value, language)
const each =
  <Value>(widen: (value: Value, field: Field, language: string) => unknown) =>
  (values: readonly Value[], field: Field, language: string) =>
    values.map(value => widen(value, field, language))

const widenings: { readonly [type in FieldTypeName]?: Widening } = {
  localizedText: text,
  richText: text,
  localizedTexts: each(text),
  term,
  terms: each(term),
  reference,
  references: each(reference),
  link,
  links: each(link),
  group: parts,
  groups: each(parts),
  matrix: each((row: Data, field, language) => ({ ...parts(row, field, language), identifier: termIn(field, String(row['identifier'])) })),
  transcript: each(each((element: Data) => ('identifier' in element ? { ...element, ...reference(String(element['identifier'])) } : element))),
}

/** `address | name` of a document in the language of the country. */
function link(value: string | object, _field: Field, language: string): unknown {
  if (typeof value !== 'string') return value
  const [url, name] = value.split(' | ')
  return { url, ...(name ? { name, language } : {}) }
}

/** The term of the field's vocabularies with this identifier or English label. */
function termIn(field: Field, name: string): string {
  const vocabularies = [field.vocabulary ?? []].flat()
  return [name, ...termsByLabel(name)].find(identifier => isTerm(vocabularies, identifier)) ?? name
}

function languagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isText = entries.length > 0 && entries.every(([key, part]) => isLocale(key) && typeof part === 'string')
  return [...new Set(isText ? entries.map(([key]) => key) : entries.flatMap(([, part]) => languagesIn(part)))]
}
