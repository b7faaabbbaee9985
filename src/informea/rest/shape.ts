import { complexTypes } from '../model/complex.ts'
import { isList, type ComplexName, type ListProperty, type Part, type Row, type ScalarProperty, type Value } from '../model/kinds.ts'
import { leaving, type Shown } from '../model/profile.ts'
import { isoOf, partsIn } from '../answers/asked.ts'

/** Properties that REST 2.0 does not repeat under a second name. */
const left = new Set(['protocolVersion', 'schemaVersion', 'phone', 'titles', 'descriptions'])
const lastPlace = 999_999

/** A row as REST 2.0 writes it: texts by language, countries as a list, days as days. */
export function restRow({ properties }: Shown, row: Row, origin: string): object {
  const values = Object.entries(properties)
    .filter(([name]) => !left.has(name))
    .map(([name, property]) => [
      name,
      isList(property) ? restParts(partsIn(row, name), property, origin) : restValue(name, row[name] as Value, property, origin),
    ])
  const page = leaving((row['link'] ?? row['url'] ?? null) as Value, { type: 'String', address: true }, origin)
  return { ...Object.fromEntries(values), links: page === null ? [] : [{ uri: page, title: titleOf(row) }] }
}

const titleOf = (row: Row): string => String(partsIn(row, 'title')[0]?.['value'] ?? '')

const shapes: { readonly [name in ComplexName]?: (parts: readonly Part[], origin: string) => unknown } = {
  LocalizableString: parts => Object.fromEntries(parts.map(({ language, value }) => [language, value])),
  TreatyName: parts => parts.map(({ value }) => value),
  Keyword: (parts, origin) => parts.map(({ term, namespace }) => ({ term, uri: whole(namespace, origin) })),
  DocumentKeyword: (parts, origin) => parts.map(({ literalForm, termURI }) => ({ term: literalForm, uri: whole(termURI, origin) })),
  File: (parts, origin) =>
    parts.map(({ id, url, mimeType, language, filename }) => ({
      id,
      url: whole(url, origin),
      content: null,
      mimeType: endingOf(String(filename), String(mimeType)),
      language,
      filename,
    })),
}

const whole = (address: Part[string] | undefined, origin: string): Value => leaving(address, { type: 'String', address: true }, origin)

/** The kind of file by the end of its name, as this interface wants it. */
const endingOf = (filename: string, type: string): string => /\.([a-z0-9]{1,5})$/i.exec(filename)?.[1]?.toLowerCase() ?? type.split('/')[1]!

function restParts(parts: readonly Part[], { list }: ListProperty, origin: string): unknown {
  const shape = shapes[list]
  if (shape) return shape(parts, origin)
  return parts.map(part =>
    Object.fromEntries(
      Object.entries(complexTypes[list]).map(([name, property]) => [
        name,
        property.words ? part[name] : restValue(name, leaving(part[name], property, origin), property, origin),
      ]),
    ),
  )
}

const special: { readonly [name: string]: (value: Value) => unknown } = {
  country: value => (value === null ? [] : [value]),
  displayOrder: value => value ?? lastPlace,
  number: value =>
    String(value)
      .toUpperCase()
      .replace(/^DECISION\s+/, ''),
  updated: value => isoOf(value as number),
}

function restValue(name: string, value: Value, property: ScalarProperty, origin: string): unknown {
  if (Object.hasOwn(special, name)) return special[name]!(value)
  if (property.type === 'DateTime') return value === null ? null : isoOf(value as number).slice(0, 10)
  return leaving(value, property, origin)
}
