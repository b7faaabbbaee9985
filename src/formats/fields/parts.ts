import { matches, type Facts, type Value } from '#platform/filter.ts'
import type { FieldType } from './field-type.ts'
import type { Field, Fields } from '../format.ts'
import { isObject } from './shape.ts'

/** How the kind of a field is found. Groups are given it, because the list of kinds holds them. */
export type TypeOf = (field: Field) => FieldType<unknown>

/** The named parts of a body or a group as they stand: what is asked, and what is known of it. */
export type Standing = { readonly asked: ReadonlySet<string>; readonly facts: Facts }

/** Which parts are asked, given the parts' own values and the facts around them. Hiding one part can hide another that depends on it. */
export function standing(fields: Fields, value: object, around: Facts, typeOf: TypeOf): Standing {
  const names = Object.keys(fields)
  const known = knownIn(fields, value, typeOf)
  const within = (asked: ReadonlySet<string>): Facts => over(around, together(known, asked), names)
  let asked: ReadonlySet<string> = new Set(names)
  if (!Object.values(fields).some(isConditional)) return { asked, facts: within(asked) }
  for (let round = 0; round <= asked.size; round++) {
    const facts = within(asked)
    const next = new Set(names.filter(name => isAsked(fields[name]!, partOf(value, name), facts, typeOf)))
    if (next.size === asked.size && [...next].every(name => asked.has(name))) return { asked, facts }
    asked = next
  }
  return { asked, facts: within(asked) }
}

const isConditional = ({ visible, confidential, legacy }: Field): boolean => visible !== undefined || confidential !== undefined || legacy === true

/**
 * Facts laid over those around them, which stay in sight. `own` names are the inner ones' even where they say nothing.
 * A body has hundreds of groups: the facts around are looked up through the prototype, not copied into each.
 */
export function over(around: Facts, facts: Facts, own: readonly string[] = []): Facts {
  if (saysNothing(around)) return facts
  const silent = own.filter(name => name in around && !Object.hasOwn(facts, name)).map(name => [name, undefined] as const)
  return Object.assign(Object.create(around) as object, Object.fromEntries(silent), facts) as Facts
}

function saysNothing(facts: Facts): boolean {
  for (const name in facts) return name === undefined
  return true
}

/** What conditions, facets and filters see of a body: `government`, and `targets/identifier` for parts of groups. */
export const factsIn = (fields: Fields, value: object, typeOf: TypeOf): Facts => together(knownIn(fields, value, typeOf))

/** A part's own value: names of the prototype are no parts. */
export const partOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined

/** The objects a group, a list of groups or a matrix is made of, each with its place. */
export function rowsOf(value: unknown): readonly { readonly row: Readonly<Record<string, unknown>>; readonly step: string }[] {
  if (!Array.isArray(value)) return isObject(value) ? [{ row: value, step: '' }] : []
  return value.flatMap((row: unknown, index) => (isObject(row) ? [{ row, step: String(index) }] : []))
}

/** Must it hold a value now? */
export const isRequired = ({ required }: Field, facts: Facts): boolean => required !== undefined && (required === true || matches(required, facts))

function isAsked(field: Field, value: unknown, facts: Facts, typeOf: TypeOf): boolean {
  if (field.visible && !matches(field.visible, facts)) return false
  if (field.confidential !== undefined && holdsTrue(facts, field.confidential)) return false
  return !field.legacy || typeOf(field).present(value)
}

type Known = readonly (readonly [name: string, facts: ReturnType<typeof factsAt>])[]

/** What is known of each part by itself, whether it is asked or not. */
const knownIn = (fields: Fields, value: object, typeOf: TypeOf): Known =>
  Object.entries(fields).map(([name, field]) => [name, factsAt(name, field, partOf(value, name), typeOf)])

function together(known: Known, asked?: ReadonlySet<string>): Facts {
  const facts: { [path: string]: readonly Value[] } = {}
  for (const [name, found] of known) {
    if (asked && !asked.has(name)) continue
    for (const [path, values] of found) facts[path] = facts[path] ? [...facts[path], ...values] : values
  }
  for (const [path, values] of Object.entries(facts)) if (values.length > 1) facts[path] = [...new Set(values)]
  return facts
}

const holdsTrue = (facts: Facts, name: string) => [facts[name]].flat().includes(true)

function factsAt(path: string, field: Field, value: unknown, typeOf: TypeOf): readonly (readonly [string, readonly Value[]])[] {
  if (value === undefined) return []
  const type = typeOf(field)
  if (!type.present(value)) return []
  const own: readonly (readonly [string, readonly Value[]])[] = type.is(value) ? [[path, type.facts(value, field)]] : []
  if (!field.fields) return [...own, ...languagesOf(path, field, value)].filter(([, values]) => values.length > 0)
  const rows = rowsOf(value)
  const identifiers = rows.map(({ row }) => row['identifier']).filter(identifier => typeof identifier === 'string')
  const named: readonly (readonly [string, readonly Value[]])[] = field.type === 'matrix' ? [[`${path}/identifier`, identifiers]] : []
  const parts = rows.flatMap(({ row }) =>
    Object.entries(field.fields!).flatMap(([name, part]) => factsAt(`${path}/${name}`, part, partOf(row, name), typeOf)),
  )
  return [...own, ...named, ...parts].filter(([, values]) => values.length > 0)
}

/** The languages of what links lead to. */
const languagesOf = (path: string, { type }: Field, value: unknown): readonly (readonly [string, readonly Value[]])[] =>
  type === 'link' || type === 'links'
    ? [[`${path}/language`, rowsOf(value).flatMap(({ row }) => (typeof row['language'] === 'string' ? row['language'] : []))]]
    : []
