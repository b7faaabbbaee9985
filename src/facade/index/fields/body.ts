import { natureOf } from '#projections'
import { plainText, type Data, type Field as FormatField, type FieldTypeName, type Fields, type Format } from '#formats'
import type { Field, Sort, Source } from './field.ts'

/**
 * The index fields of a format's own fields, by the rule of names: its name; parts of groups as `group_part`, and under their own
 * name where nothing else is called so; older names where the format knows them. Mail addresses and telephones of persons are left out.
 */
export function bodyFields(format: Format): { readonly own: readonly Field[]; readonly inner: readonly Field[] } {
  const person = natureOf(format.name) === 'person'
  const top = fieldsIn(format.fields, [], false).filter(({ type }) => !(person && ofPersons.has(type)))
  const ours = top.map(place => fieldOf(place.path.join('_'), place))
  const inner = top.filter(({ path }) => path.length > 1).map(place => fieldOf(place.path.at(-1)!, place))
  const old = Object.entries(format.legacyNames ?? {}).flatMap(([name, path]) => {
    const place = name.includes('/') ? undefined : top.find(one => one.path.join('/') === path)
    return place ? [fieldOf(name, place)] : []
  })
  return { own: [...ours, ...old], inner }
}

type Place = { readonly path: readonly string[]; readonly type: FieldTypeName; readonly field: FormatField; readonly many: boolean }

const ofPersons: ReadonlySet<FieldTypeName> = new Set(['email', 'emails', 'phones'])

function fieldsIn(fields: Fields, above: readonly string[], many: boolean): readonly Place[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.internal || skipped.has(field.type)) return []
    const path = [...above, name]
    const here = { path, type: field.type, field, many: many || plural.has(field.type) }
    const below = field.fields ? fieldsIn(field.fields, path, here.many) : []
    return field.type === 'group' ? below : [here, ...below]
  })
}

const skipped: ReadonlySet<FieldTypeName> = new Set(['notes', 'transcript'])
const plural: ReadonlySet<FieldTypeName> = new Set([
  'localizedTexts', 'texts', 'choices', 'terms', 'references', 'links', 'urls', 'emails', 'phones', 'files', 'images', 'groups', 'matrix', 'languages',
]) // prettier-ignore

function fieldOf(base: string, { path, type, field, many }: Place): Field {
  const sort = sorts[type]
  return {
    base,
    sort,
    many,
    from: { key: path.join('/'), read: readerAt(path, sort) },
    ...(sort === 'number' ? { whole: field.integer === true } : {}),
    ...(sort === 'option' ? { about: [path.join('/')] } : {}),
  }
}

/** How values at a path are read; what has not the right shape is passed over. */
export const readerAt =
  (path: readonly string[], sort: Sort): ((source: Source) => readonly unknown[] | undefined) =>
  ({ data }) =>
    held(valuesAt(data, path).flatMap(value => readings[sort]?.(value) ?? [value]))

/** `undefined` where there is nothing. */
export const held = <Value>(values: readonly Value[]): readonly Value[] | undefined => (values.length > 0 ? values : undefined)

const sorts: { readonly [type in FieldTypeName]: Sort } = {
  localizedText: 'text',
  localizedTexts: 'text',
  richText: 'text',
  text: 'string',
  texts: 'string',
  boolean: 'boolean',
  number: 'number',
  money: 'number',
  date: 'date',
  choice: 'option',
  choices: 'option',
  term: 'term',
  terms: 'term',
  reference: 'reference',
  references: 'reference',
  link: 'link',
  links: 'link',
  url: 'string',
  urls: 'string',
  email: 'string',
  emails: 'string',
  phones: 'string',
  files: 'link',
  images: 'link',
  point: 'object',
  geojson: 'object',
  group: 'object',
  groups: 'object',
  matrix: 'term',
  personName: 'string',
  identifier: 'string',
  symbol: 'string',
  transcript: 'object',
  languages: 'string',
  notes: 'string',
}

type Reading = (value: unknown) => readonly unknown[]
const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const textReading: Reading = value => (typeof value === 'string' && value !== '' ? [value] : [])

/** What is taken over of a value of the right shape; nothing of others. */
const readings: { readonly [sort in Sort]?: Reading } = {
  text: value => (isObject(value) ? held([plainTexts(value)].filter(text => Object.keys(text).length > 0)) : undefined) ?? [],
  term: value => (isObject(value) && typeof value['identifier'] === 'string' ? [termIn(value)] : []),
  reference: value => (isObject(value) && typeof value['identifier'] === 'string' ? [value['identifier'].split('@')[0]] : []),
  link: value => (isObject(value) && typeof value['url'] === 'string' ? [value] : []),
  number: value => (typeof value === 'number' ? [value] : []),
  boolean: value => (typeof value === 'boolean' ? [value] : []),
  date: value => (typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value) ? [value] : []),
  object: value => (isObject(value) ? [value] : []),
  string: textReading,
  option: textReading,
}

/** A term by its identifier; with a text of its own an object. */
const termIn = ({ identifier, customValue }: Data): unknown => (isObject(customValue) ? { identifier, label: customValue } : identifier)

function plainTexts(value: Data): Data {
  const entries = Object.entries(value).flatMap(([language, text]) => {
    const plain = typeof text === 'string' ? (text.includes('<') || text.includes('&') ? plainText(text) : text) : ''
    return plain === '' ? [] : [[language, plain] as const]
  })
  return Object.fromEntries(entries)
}

/** What stands at a path, through groups, every row of lists, and every entry of a list at its end. */
export function valuesAt(data: unknown, path: readonly string[]): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (values, name) =>
      values.flatMap(value => {
        const part = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
        return part === undefined || part === null ? [] : Array.isArray(part) ? (part as readonly unknown[]) : [part]
      }),
    [data],
  )
}

/** The identifier of a term or reference, however it is written. */
export function identifierIn(value: unknown): readonly string[] {
  const identifier = isObject(value) ? value['identifier'] : value
  return typeof identifier === 'string' ? [identifier] : []
}
