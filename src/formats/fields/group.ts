import { fieldsOf, type Facts } from '#platform/filter.ts'
import type { FieldType, Issue } from './field-type.ts'
import type { Field, Fields } from '../format.ts'
import type { World } from '../world.ts'
import { isRequired, partOf, standing, type TypeOf } from './parts.ts'
import { at, isObject, issueAt, present, unknownParts, wrongType } from './shape.ts'

/** Named parts, each a field. A whole body is such a group too. */
export type GroupValue = { readonly [part: string]: unknown }

/** The kind of field that holds parts of other kinds. */
export function groupOf(typeOf: TypeOf): FieldType<GroupValue> {
  return {
    present,
    is: isObject,
    check: (value, field, world) => (isObject(value) ? partIssues(value, field, world, [], typeOf) : wrongType),
    clean: (value, field, around) => cleanParts(value, field, around ?? {}, typeOf),
    schema: field => groupSchema(field.fields ?? {}, {}, typeOf),
    text: (value, field) => soundParts(value, field, typeOf).flatMap(([, part, held]) => (part.internal ? [] : typeOf(part).text(held, part))),
    facts: () => [],
    line: (value, field, locale, world) =>
      soundParts(value, field, typeOf)
        .map(([, part, held]) => typeOf(part).line(held, part, locale, world))
        .filter(line => line !== '')
        .join(', '),
    edm: 'chm.Group',
    sample: (field, world) => sampleParts(field.fields ?? {}, world, typeOf),
  }
}

/** All that is wrong with the parts of an object. `own` are members that are no fields (the identifier of a matrix row). */
export function partIssues(value: GroupValue, field: Field, world: World, own: readonly string[], typeOf: TypeOf): readonly Issue[] {
  const fields = field.fields ?? {}
  const { asked, facts } = standing(fields, value, world.around ?? {}, typeOf)
  const within = { ...world, around: facts }
  const issues = Object.entries(fields).flatMap(([name, part]) => {
    const held = partOf(value, name)
    const type = typeOf(part)
    if (!type.present(held)) return asked.has(name) && isRequired(part, facts) ? missing(name, part, within, typeOf) : []
    const hidden = asked.has(name) ? [] : [issueAt(name, isFlagged(part, facts) ? 'field.confidential' : 'field.hidden')]
    return [...at(name, type.check(held, part, within)), ...hidden]
  })
  return [...unknownParts(value, [...Object.keys(fields), ...own]), ...issues]
}

/** The parts as they are stored: cleaned, without those that are not asked. Members nobody knows stay for `check` to find. */
export function cleanParts(value: unknown, field: Field, around: Facts, typeOf: TypeOf): unknown {
  if (!isObject(value)) return present(value) ? value : undefined
  const fields = field.fields ?? {}
  const cleaned = Object.fromEntries(
    Object.entries(value)
      .map(
        ([name, held]) => [name, Object.hasOwn(fields, name) ? cleanFirst(fields[name]!, held, typeOf) : present(held) ? held : undefined] as const,
      )
      .filter(([, held]) => held !== undefined),
  )
  const { asked, facts } = standing(fields, cleaned, around, typeOf)
  const parts = Object.entries(cleaned)
    .filter(([name]) => !Object.hasOwn(fields, name) || asked.has(name))
    .map(
      ([name, held]) =>
        [name, Object.hasOwn(fields, name) && fields[name]!.fields ? typeOf(fields[name]!).clean(held, fields[name]!, facts) : held] as const,
    )
    .filter(([, held]) => held !== undefined)
  return parts.length > 0 ? Object.fromEntries(parts) : undefined
}

/** Parts of parts wait: what is asked of them may depend on facts that are not known yet. */
const cleanFirst = (field: Field, held: unknown, typeOf: TypeOf) => {
  if (!field.fields) return typeOf(field).clean(held, field)
  return typeOf(field).present(held) ? held : undefined
}

/** JSON Schema of an object with these parts. What is asked only sometimes is optional in it. */
export function groupSchema(fields: Fields, own: { readonly [member: string]: object }, typeOf: TypeOf): object {
  const required = Object.entries(fields).filter(([, field]) => field.required === true && !field.visible && !field.confidential && !field.legacy)
  return {
    type: 'object',
    properties: { ...own, ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typeOf(field).schema(field)])) },
    required: [...('identifier' in own ? ['identifier'] : []), ...required.map(([name]) => name)],
    additionalProperties: false,
  }
}

/** A valid object: every part that is asked, with its own sample. Parts that some answer opens follow in the next round. */
export function sampleParts(fields: Fields, world: World, typeOf: TypeOf, given: GroupValue = {}): GroupValue {
  const flags = flagsOf(fields)
  let made: GroupValue = given
  for (let round = 0; round <= Object.keys(fields).length; round++) {
    const { asked, facts } = standing(fields, made, world.around ?? {}, typeOf)
    const open = Object.entries(fields).filter(
      ([name, field]) => asked.has(name) && !field.legacy && !field.system && !flags.has(name) && !Object.hasOwn(made, name),
    )
    if (open.length === 0) break
    // what answers of this round may still hide waits for them
    const waiting = new Set(open.map(([name]) => name))
    const settled = open.filter(([name, field]) => !conditionsIn(field).some(path => waiting.has(path.split('/')[0]!) && !path.startsWith(name)))
    const next = settled.length > 0 ? settled : open.slice(0, 1)
    made = { ...made, ...Object.fromEntries(next.map(([name, field]) => [name, typeOf(field).sample(field, { ...world, around: facts })])) }
  }
  return Object.fromEntries(
    Object.keys(fields)
      .filter(name => Object.hasOwn(made, name))
      .map(name => [name, made[name]]),
  )
}

/** What decides whether a field and its parts are asked. */
const conditionsIn = ({ visible, fields = {} }: Field): readonly string[] => [
  ...(visible ? fieldsOf(visible) : []),
  ...Object.values(fields).flatMap(conditionsIn),
]

/** A group that is missing lacks the parts it must have; anything else is missing itself. */
function missing(name: string, part: Field, world: World, typeOf: TypeOf): readonly Issue[] {
  const parts = part.type === 'group' ? at(name, typeOf(part).check({}, part, world)) : []
  return parts.length > 0 ? parts : [issueAt(name, 'field.missing')]
}

/** Parts that are there in the right shape. */
export const soundParts = (value: GroupValue, field: Field, typeOf: TypeOf): readonly (readonly [string, Field, unknown])[] =>
  Object.entries(field.fields ?? {}).flatMap(([name, part]) => {
    const held = partOf(value, name)
    return held !== undefined && typeOf(part).present(held) && typeOf(part).is(held) ? [[name, part, held] as const] : []
  })

const isFlagged = ({ confidential }: Field, facts: Facts) => confidential !== undefined && [facts[confidential]].flat().includes(true)

const flagsOf = (fields: Fields): ReadonlySet<string | undefined> => new Set(Object.values(fields).map(({ confidential }) => confidential))
