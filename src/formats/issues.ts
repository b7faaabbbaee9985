import { matches, type Facts, type Filter } from '#platform/filter.ts'
import type { Issue } from './fields/field-type.ts'
import { typeOf } from './fields/index.ts'
import { isObject, wrongType } from './fields/shape.ts'
import { isTermValue } from './fields/term.ts'
import type { Data, Format, Rule } from './format.ts'
import { bodyOf, factsOf, fieldAt, valueAt, valuesAt } from './standing.ts'
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

type Look<Kind extends Rule['kind']> = (rule: Rule & { readonly kind: Kind }, body: Body) => readonly string[]

/** Where a rule of this kind is broken. */
const broken: { readonly [kind in Rule['kind']]: Look<kind> } = {
  exactlyOne: (rule, body) => atFields(rule, countOf(rule.fields, body) === 1),
  atLeastOne: (rule, body) => atFields(rule, countOf(rule.fields, body) > 0),
  allOrNone: (rule, body) => atFields(rule, [0, rule.fields.length].includes(countOf(rule.fields, body))),
  ordered: (rule, { data }) => atFields(rule, isOrdered(valueAt(data, rule.fields[0]), valueAt(data, rule.fields[1]))),
  holds: (rule, { facts }) => atFields(rule, matches(rule.filter, facts)),
  linked: ({ fields: [path], from }, { data, facts, world }) => {
    const heads = from.flatMap(path => facts[path] ?? []).map(String)
    return valuesAt(data, path)
      .filter(({ value }) => termsIn(value).some(identifier => !heads.some(head => world.isBelow(identifier, head))))
      .map(({ pointer }) => pointer)
  },
  distinct: ({ fields: [path] }, { format, data }) => {
    const field = fieldAt(format, path)!
    const said = valuesAt(data, path).filter(({ value }) => typeOf(field).present(value) && typeOf(field).is(value))
    const keys = said.map(({ value }) => JSON.stringify(typeOf(field).facts(value, field)))
    return said.filter((_, index) => keys.indexOf(keys[index]!) < index).map(({ pointer }) => pointer)
  },
}

const atFields = ({ fields }: Rule, holds: boolean): readonly string[] => (holds ? [] : fields.map(path => `/${path}`))

function ruleIssues(rule: Rule, body: Body): readonly Issue[] {
  const when: Filter | undefined = 'when' in rule ? rule.when : undefined
  if (when && !matches(when, body.facts)) return []
  const look = broken[rule.kind] as unknown as (rule: Rule, body: Body) => readonly string[]
  return look(rule, body).map(path => ({ path, code: rule.code }))
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

const termsIn = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .filter(isTermValue)
    .map(({ identifier }) => identifier)

const once = (issues: readonly Issue[]) =>
  [...new Map(issues.toReversed().map(issue => [`${issue.path} ${issue.code}`, issue])).values()].toReversed()
