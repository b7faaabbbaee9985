import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import type { FieldType, Issue } from './field-type.ts'
import type { Field } from '../format.ts'
import type { Referred, World } from '../world.ts'
import { isEmpty, isObject, present, unknownParts, withoutEmpties, wrongType } from './shape.ts'
import { term } from './term.ts'

/** Another record, pinned to a revision: `UID@revision`, or without it the newest. */
export type ReferenceValue = { readonly identifier: string }

const pattern = /^[A-Za-z0-9_-]{1,128}(@\d{1,6})?$/

/** One record referred to, or a term where the format says so. A draft may be referred to from a draft, but not be published with. */
export const reference: FieldType<ReferenceValue> = {
  present,
  is: value => isObject(value) && typeof value['identifier'] === 'string',
  check: (value, field, world) => {
    if (!isObject(value)) return wrongType
    if (namesTerm(field, world)) return term.check(value, field, world)
    const { identifier } = value
    const unknown = unknownParts(value, ['identifier'])
    if (typeof identifier !== 'string') return [...unknown, { path: '/identifier', code: 'value.type' }]
    if (!pattern.test(identifier)) return [...unknown, { path: '/identifier', code: 'value.identifier' }]
    const referred = world.record(identifier)
    const code = referred === undefined ? 'reference.unknown' : problems.find(([, holds]) => holds(referred, field, world))?.[0]
    return code === undefined ? unknown : [...unknown, { path: '', code }]
  },
  clean: value => {
    const named = typeof value === 'string' ? { identifier: value } : value
    if (!isObject(named) || isEmpty(named)) return present(named) ? named : undefined
    const { identifier, version, ...rest } = named
    if (typeof identifier !== 'string') return withoutEmpties({ ...named })
    const pinned = Number.isInteger(version) && !identifier.includes('@') ? `${identifier.trim()}@${String(version)}` : identifier.trim()
    return withoutEmpties({ ...rest, identifier: pinned || undefined })
  },
  schema: field => ({
    type: 'object',
    properties: { identifier: { type: 'string', pattern: pattern.source } },
    required: ['identifier'],
    additionalProperties: false,
    'x-formats': field.formats ?? [],
    ...(field.vocabulary === undefined ? {} : { 'x-vocabulary': [field.vocabulary].flat() }),
  }),
  text: () => [],
  facts: ({ identifier }) => [unpinned(identifier)],
  line: ({ identifier }, _field, locale, world) => {
    const referred = world.record(identifier)
    const name = referred?.title ?? world.label(identifier)
    return (name && inLocale(name, locale).text) || identifier
  },
  edm: 'chm.Reference',
  sample: (field, world) =>
    namesTerm(field, world) ? { identifier: term.sample(field, world).identifier } : { identifier: `EXAMPLE-${field.formats?.[0] ?? 'record'}-1@1` },
}

const namesTerm = ({ termWhile }: Field, { around = {} }: World) => termWhile !== undefined && matches(termWhile, around)

/** The record of a reference, without its revision. */
export const unpinned = (identifier: string): string => identifier.split('@')[0]!

/** Is the field confined to records of the same government, for this format? */
const own = ({ own: only }: Field, format: string) => (Array.isArray(only) ? only.includes(format) : only === true)

/** The same government, or one below it: a record of the European Union may name authorities of its members. */
const isWithin = (government: string | undefined, above: string, world: World) =>
  government === above || (government !== undefined && world.isBelow(government, above))

const problems: readonly (readonly [Issue['code'], (referred: Referred, field: Field, world: World) => boolean])[] = [
  ['reference.format', ({ format }, { formats }) => formats !== undefined && !formats.includes(format)],
  ['reference.self', ({ id }, { notSelf }, world) => notSelf === true && id === world.id],
  [
    'reference.foreign',
    ({ government, format }, field, world) => world.government !== undefined && own(field, format) && !isWithin(government, world.government, world),
  ],
  ['reference.withdrawn', ({ state }) => state === 'withdrawn'],
  ['reference.draft', ({ state }) => state === 'draft'],
]
