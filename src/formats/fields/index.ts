import { boolean } from './boolean.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { date } from './date.ts'
import { email } from './email.ts'
import { emails } from './emails.ts'
import type { FieldTypeName } from './field-type-name.ts'
import type { FieldType } from './field-type.ts'
import type { Field } from '../format.ts'
import { files } from './files.ts'
import { geojson, type GeoJson } from './geojson.ts'
import { groupOf, type GroupValue } from './group.ts'
import { groupsOf } from './groups.ts'
import { identifier } from './identifier.ts'
import { images } from './images.ts'
import { languages } from './languages.ts'
import { link, type LinkValue } from './link.ts'
import { links } from './links.ts'
import { localizedText } from './localized-text.ts'
import { localizedTexts } from './localized-texts.ts'
import { matrixOf, type MatrixRow } from './matrix.ts'
import { money } from './money.ts'
import { notes } from './notes.ts'
import { number } from './number.ts'
import { personName } from './person-name.ts'
import { phones } from './phones.ts'
import { point, type PointValue } from './point.ts'
import { reference, type ReferenceValue } from './reference.ts'
import { references } from './references.ts'
import { richText } from './rich-text.ts'
import { symbol } from './symbol.ts'
import { term, type TermValue } from './term.ts'
import { terms } from './terms.ts'
import { text } from './text.ts'
import { texts } from './texts.ts'
import { transcript, type TranscriptElement } from './transcript.ts'
import { url } from './url.ts'
import { urls } from './urls.ts'
import type { Localized } from '#platform/localized.ts'

/** What each kind of field holds. */
export type Shapes = {
  readonly localizedText: Localized
  readonly localizedTexts: readonly Localized[]
  readonly richText: Localized
  readonly text: string
  readonly texts: readonly string[]
  readonly boolean: boolean
  readonly number: number
  readonly money: number
  readonly date: string
  readonly choice: string
  readonly choices: readonly string[]
  readonly term: TermValue
  readonly terms: readonly TermValue[]
  readonly reference: ReferenceValue
  readonly references: readonly ReferenceValue[]
  readonly link: LinkValue
  readonly links: readonly LinkValue[]
  readonly url: string
  readonly urls: readonly string[]
  readonly email: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly files: readonly LinkValue[]
  readonly images: readonly LinkValue[]
  readonly point: PointValue
  readonly geojson: GeoJson
  readonly group: GroupValue
  readonly groups: readonly GroupValue[]
  readonly matrix: readonly MatrixRow[]
  readonly personName: string
  readonly identifier: string
  readonly symbol: string
  readonly transcript: readonly (readonly TranscriptElement[])[]
  readonly languages: readonly string[]
  readonly notes: string
}

const group = groupOf(typeOf)

/** Every kind of field by name; the compiler names the one that is missing. */
export const fieldTypes: { readonly [name in FieldTypeName]: FieldType<Shapes[name]> } = {
  localizedText, localizedTexts, richText, text, texts, boolean, number, money, date, choice, choices,
  term, terms, reference, references, link, links, url, urls, email, emails, phones,
  files, images, point, geojson, group, groups: groupsOf(group), matrix: matrixOf(typeOf), personName, identifier, symbol, transcript, languages, notes,
} // prettier-ignore

/** The kind of this field, for values whose shape is known only when it runs. */
export function typeOf(field: Field): FieldType<unknown> {
  return fieldTypes[field.type] as unknown as FieldType<unknown>
}
