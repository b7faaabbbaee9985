import { matches, type Facts, type Filter } from '#platform/filter.ts'
import type { Issue } from './fields/field-type.ts'
import { typeOf } from './fields/index.ts'
import { isObject, wrongType } from './fields/shape.ts'
import { isTermValue } from './fields/term.ts'
import type { Data, Format, Rule } from './format.ts'
import { bodyOf, factsOf, fieldAt, valueAt } from './standing.ts'
import type { World } from './world.ts'

/**
 * All that is wrong with a body, never a throw, whatever it is given. For a draft only what cannot be kept: wrong types,
 * unknown fields, texts in languages not declared, addresses that are not safe, sizes beyond any use. For publication everything.
 * Paths are JSON Pointers from the body's root.
 */
export function issuesIn(format: Format, data: unknown, world: World, { for: purpose }: { readonly for: 'draft' | 'publication' }): readonly Issue[] {
  if (!isObject(data)) return wrongType
  const facts = factsOf(format, data)
  const issues = typeOf(bodyOf(format)).check(data, bodyOf(format), { ...world, around: facts })
  if (purpose === 'draft') return issues.filter(refusesDraft)
  return once([...issues, ...(format.rules ?? []).flatMap(rule => ruleIssues(rule, { format, data, facts, world }))])
}

/** Does this issue keep even a draft from being stored? */
export const refusesDraft = ({ code }: Issue): boolean => code.startsWith('value.')

type Body = { readonly format: Format; readonly data: Data; readonly facts: Facts; readonly world: World }

type Check<Kind extends Rule['kind']> = (rule: Rule & { readonly kind: Kind }, body: Body) => boolean

/** Does a rule of this kind hold? */
const holds: { readonly [kind in Rule['kind']]: Check<kind> } = {
  exactlyOne: (rule, body) => countOf(rule.fields, body) === 1,
  atLeastOne: (rule, body) => countOf(rule.fields, body) > 0,
  allOrNone: (rule, body) => [0, rule.fields.length].includes(countOf(rule.fields, body)),
  ordered: ({ fields: [first, second] }, { data }) => isOrdered(valueAt(data, first), valueAt(data, second)),
  holds: ({ filter }, { facts }) => matches(filter, facts),
  linked: ({ fields: [name], from }, { data, facts, world }) => {
    const heads = from.flatMap(path => facts[path] ?? []).map(String)
    return termsAt(data, name).every(identifier => heads.some(head => world.isBelow(identifier, head)))
  },
}

function ruleIssues(rule: Rule, body: Body): readonly Issue[] {
  const when: Filter | undefined = 'when' in rule ? rule.when : undefined
  if (when && !matches(when, body.facts)) return []
  const check = holds[rule.kind] as unknown as (rule: Rule, body: Body) => boolean
  return check(rule, body) ? [] : rule.fields.map(path => ({ path: `/${path}`, code: rule.code }))
}

/** How many of the fields hold something; a yes/no field only by yes. */
function countOf(paths: readonly string[], { format, data }: Body): number {
  return paths.filter(path => {
    const field = fieldAt(format, path)
    const value = valueAt(data, path)
    return field !== undefined && value !== false && typeOf(field).present(value)
  }).length
}

/** Dates and numbers, the first not after the second. Partial dates compare as far as both are known. */
function isOrdered(first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') return first <= second
  if (typeof first !== 'string' || typeof second !== 'string') return true
  const known = Math.min(first.length, second.length)
  return first.slice(0, known) <= second.slice(0, known)
}

function termsAt(data: Data, path: string): readonly string[] {
  const value = valueAt(data, path)
  return [value]
    .flat()
    .filter(isTermValue)
    .map(({ identifier }) => identifier)
}

const once = (issues: readonly Issue[]) =>
  [...new Map(issues.toReversed().map(issue => [`${issue.path} ${issue.code}`, issue])).values()].toReversed()
