import { matches, type Filter, type Value } from '#platform/filter.ts'
import { cleaned, derived } from './cleaned.ts'
import { sampleParts } from './fields/group.ts'
import { typeOf } from './fields/index.ts'
import { vocabulariesOf } from './fields/term.ts'
import type { Data, Field, Format, Rule } from './format.ts'
import { factsOf, fieldAt, objectOf, withValueAt } from './standing.ts'
import type { World } from './world.ts'

/** Answers a sample is to have, and fields it is to go without. */
export type Wanted = { readonly given?: Data; readonly without?: readonly string[] }

/** A body that may be published as it is: every field that is asked together, with a valid value. References name example records. */
export function sampleOf(format: Format, world: World, { given = {}, without: unwanted = [] }: Wanted = {}): Data {
  const whole = (data: Data) => cleaned(format, derived(format, data, world))
  let data = whole(filled(format, given, world, unwanted))
  let dropped = unwanted
  let changed = false
  for (const rule of format.rules ?? []) {
    const mended = mend[rule.kind] as unknown as (rule: Rule, data: Data, body: Body) => Data
    const next = mended(rule, data, { format, world, given })
    if (next === data) continue
    dropped = [...dropped, ...Object.keys(data).filter(name => !Object.hasOwn(next, name))]
    data = whole(next)
    changed = true
  }
  return changed ? whole(filled(format, data, world, dropped)) : data
}

/** The value a field has when a fact of it is this. */
export function valueFor({ type }: Field, fact: Value): unknown {
  const shapes: { readonly [type in Field['type']]?: unknown } = {
    term: { identifier: fact },
    terms: [{ identifier: fact }],
    reference: { identifier: fact },
    references: [{ identifier: fact }],
    choices: [fact],
  }
  return shapes[type] ?? fact
}

function filled(format: Format, data: Data, world: World, dropped: readonly string[]): Data {
  const fields = Object.fromEntries(Object.entries(format.fields).filter(([name]) => !dropped.includes(name)))
  return sampleParts(fields, world, typeOf, data)
}

type Body = { readonly format: Format; readonly world: World; readonly given: Data }
type Mend<Kind extends Rule['kind']> = (rule: Rule & { readonly kind: Kind }, data: Data, body: Body) => Data

/** How a full body is made to keep a rule: of fields that exclude each other the given or first one stays, terms are taken from those linked. */
const mend: { readonly [kind in Rule['kind']]: Mend<kind> } = {
  exactlyOne: ({ fields }, data, { given }) => {
    const held = fields.filter(name => Object.hasOwn(data, name))
    const kept = held.find(name => Object.hasOwn(given, name)) ?? held[0]
    return without(
      data,
      held.filter(name => name !== kept),
    )
  },
  atLeastOne: (_rule, data) => data,
  allOrNone: (_rule, data) => data,
  ordered: (_rule, data) => data,
  holds: ({ filter, when }, data, { format }) => {
    const facts = factsOf(format, data)
    if ((when && !matches(when, facts)) || matches(filter, facts)) return data
    return leavesOf(filter).reduce(
      (body, [name, value]) => (fieldAt(format, name) ? { ...body, [name]: valueFor(fieldAt(format, name)!, value) } : body),
      data,
    )
  },
  distinct: (_rule, data) => data,
  linked: ({ fields: [name], from }, data, { format, world }) => {
    const heads = from.flatMap(path => factsOf(format, data)[path] ?? []).map(String)
    const field = fieldAt(format, name)!
    const [linked] = heads.flatMap(head => vocabulariesOf(field).flatMap(vocabulary => world.termsBelow(vocabulary, head)))
    return objectOf(withValueAt(data, name.split('/'), () => (linked === undefined ? undefined : valueFor(field, linked))))
  },
}

/** For each field a filter asks of, the first value it asks for. */
function leavesOf(filter: Filter): readonly (readonly [string, Value])[] {
  if ('all' in filter) return filter.all.flatMap(leavesOf)
  if ('any' in filter) return filter.any.slice(0, 1).flatMap(leavesOf)
  return 'in' in filter && filter.in.length > 0 ? [[filter.field, filter.in[0]!]] : []
}

const without = (data: Data, names: readonly string[]): Data => Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
