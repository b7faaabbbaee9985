import { formats } from './registry.ts'

/** Every code an issue may have: those of field types and of the rules of all formats. The words for them are the interface's. */
export const issueCodes = (): readonly string[] => [
  ...new Set([...ofFields, ...formats().flatMap(({ rules = [] }) => rules.map(({ code }) => code))]),
]

const ofFields = [
  'date.partial', 'date.wrong', 'email.wrong', 'field.confidential', 'field.hidden', 'field.missing', 'file.kind', 'file.missing', 'geojson.position',
  'identifier.digit', 'identifier.form', 'languages.official', 'link.language', 'list.long', 'list.twice', 'matrix.head', 'name.characters',
  'number.large', 'number.small', 'number.whole', 'phone.wrong', 'point.outside', 'reference.draft', 'reference.foreign', 'reference.format',
  'reference.self', 'reference.unknown', 'reference.withdrawn', 'symbol.form', 'term.custom', 'term.exclusive', 'term.place', 'term.uncustom', 'term.unknown',
  'text.long', 'text.words', 'url.incomplete', 'url.upload', 'value.geojson', 'value.identifier', 'value.language', 'value.long', 'value.many',
  'value.option', 'value.type', 'value.unknown', 'value.unsafe',
] // prettier-ignore
