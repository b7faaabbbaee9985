import type { fieldTypes, Field, FieldType, FieldTypeName } from '#formats'
import { type ColumnKind } from './column.ts'
import { boolean, choice, choices, date, number } from './figures.ts'
import { link, links } from './links.ts'
import { localized, localizedList } from './localized.ts'
import { json, languages, point } from './places.ts'
import { plain, plainList } from './plain.ts'
import { reference, references } from './references.ts'
import { term, terms } from './terms.ts'
import { transcript } from './transcript.ts'

type ShapeOf<Name extends FieldTypeName> = (typeof fieldTypes)[Name] extends FieldType<infer Shape> ? Shape : never

/** How each kind of field stands in columns; the compiler names the one that is missing. Lists of groups are sheets of their own where a file can have them. */
export const columnKinds: { readonly [name in FieldTypeName]: ColumnKind<ShapeOf<name>> } = {
  localizedText: localized, localizedTexts: localizedList, richText: localized, text: plain, texts: plainList(), boolean, number, money: number, date, choice, choices,
  term, terms, reference, references, link, links, url: plain, urls: plainList('spaced'), email: plain, emails: plainList(), phones: plainList(),
  files: links, images: links, point, geojson: json, group: json, groups: json, matrix: json, personName: plain, identifier: plain, symbol: plain, transcript, languages, notes: plain,
} // prettier-ignore

/** The columns of a field, for values whose shape is known only when it runs. */
export const columnKindOf = ({ type }: Field): ColumnKind<unknown> => columnKinds[type] as unknown as ColumnKind<unknown>
