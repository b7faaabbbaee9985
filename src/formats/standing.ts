import type { Facts } from '#platform/filter.ts'
import { typeOf } from './fields/index.ts'
import { factsIn, over, partOf, rowsOf, standing } from './fields/parts.ts'
import { isObject } from './fields/shape.ts'
import type { Data, Field, Fields, Format } from './format.ts'

/** A format as the field its whole body is: a group of all fields. */
export const bodyOf = (format: Format): Field => ({ type: 'group', fields: format.fields })

/** What conditions, facets and filters see of a body: `government`, `globalTargetAlignment/identifier`. Hidden fields say nothing. */
export function factsOf({ fields }: Format, data: Data): Facts {
  if (latest?.data !== data || latest.fields !== fields) latest = { fields, data, facts: standing(fields, objectOf(data), {}, typeOf).facts }
  return latest.facts
}

// Whoever describes a body asks for its facts several times in a row.
let latest: { readonly fields: Fields; readonly data: Data; readonly facts: Facts } | undefined

/** The fields asked now, as paths: `title`, `nagoya/subjects`, and in rows of lists `otherNationalIndicators/0/value`. */
export function visibleFields(format: Format, data: Data): readonly string[] {
  return asked(format.fields, objectOf(data), {}, '')
}

/** A field that holds a value of the right shape, and where; `beside` are the facts of its group or row. */
export type Held = { readonly path: string; readonly name: string; readonly field: Field; readonly value: unknown; readonly beside: () => Facts }

/** All fields that hold something sound, parts of groups included; paths are JSON Pointers. */
export const heldIn = (format: Format, data: Data): readonly Held[] => held(format.fields, objectOf(data), '')

/** The value at a path of names (`nagoya/subjects`), through single groups. */
export function valueAt(data: Data, path: string): unknown {
  return path.split('/').reduce<unknown>((value, name) => (isObject(value) ? partOf(value, name) : undefined), data)
}

/** What stands at a path of names, through groups and every row of lists, each with its place (JSON Pointer). */
export function valuesAt(data: unknown, path: string): readonly { readonly pointer: string; readonly value: unknown }[] {
  return path.split('/').reduce<readonly { readonly pointer: string; readonly value: unknown }[]>(
    (places, name) =>
      places.flatMap(({ pointer, value }) =>
        rowsOf(value).flatMap(({ row, step }) => {
          const part = partOf(row, name)
          return part === undefined ? [] : [{ pointer: [pointer, ...(step === '' ? [] : [step]), name].join('/'), value: part }]
        }),
      ),
    [{ pointer: '', value: data }],
  )
}

/** The value with another at a path of names, in every row on its way; without one where there is none to set. */
export function withValueAt(value: unknown, path: readonly string[], valueIn: (row: Data) => unknown): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => withValueAt(row, path, valueIn))
  if (!isObject(value)) return value
  const [name, ...rest] = path
  const { [name!]: held, ...others } = value
  if (rest.length > 0) return held === undefined ? value : { ...value, [name!]: withValueAt(held, rest, valueIn) }
  const made = valueIn(value)
  return made === undefined ? others : { ...others, [name!]: made }
}

/** The facts that conditions of the part at a pointer (`/targets/0/reason`) see: those of its row, then those around it. */
export function factsAround(format: Format, data: Data, pointer: string): Facts {
  const names = pointer.split('/').slice(1, -1)
  let facts = factsOf(format, data)
  let fields: Fields | undefined = format.fields
  let value: unknown = data
  for (const name of names) {
    const row = /^\d+$/.test(name)
    if (!row) fields = fields && Object.hasOwn(fields, name) ? fields[name]!.fields : undefined
    value = Array.isArray(value) ? value[Number(name)] : isObject(value) ? partOf(value, name) : undefined
    if (!fields) return facts
    if (!Array.isArray(value)) facts = standing(fields, objectOf(value), withIdentifier(facts, value), typeOf).facts
  }
  return facts
}

/** Parts of a matrix row see which term it is about. */
const withIdentifier = (facts: Facts, row: unknown): Facts =>
  isObject(row) && typeof row['identifier'] === 'string' ? over(facts, { identifier: row['identifier'] }) : facts

/** The field at a path of names, through groups and lists. */
export function fieldAt(format: Format, path: string): Field | undefined {
  const [first, ...rest] = path.split('/')
  const at = (fields: Fields | undefined, name: string) => (fields && Object.hasOwn(fields, name) ? fields[name] : undefined)
  return rest.reduce((field, name) => at(field?.fields, name), at(format.fields, first!))
}

/** The body itself, or an empty one when it is no object. */
export const objectOf = (data: unknown): Data => (isObject(data) ? data : {})

function asked(fields: Fields, value: object, around: Facts, above: string): readonly string[] {
  const { asked: names, facts } = standing(fields, value, around, typeOf)
  return Object.entries(fields).flatMap(([name, field]) =>
    names.has(name) ? [`${above}${name}`, ...below(field, partOf(value, name), facts, `${above}${name}/`)] : [],
  )
}

function below({ type, fields }: Field, value: unknown, facts: Facts, above: string): readonly string[] {
  if (!fields) return []
  const rows = type === 'group' ? [{ row: objectOf(value), step: '' }] : rowsOf(value)
  return rows.flatMap(({ row, step }) => {
    return asked(fields, row, withIdentifier(facts, row), step === '' ? above : `${above}${step}/`)
  })
}

function held(fields: Fields, value: object, above: string): readonly Held[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const part = partOf(value, name)
    const type = typeOf(field)
    if (!type.present(part) || !type.is(part)) return []
    const path = `${above}/${name}`
    const parts = field.fields ? rowsOf(part).flatMap(({ row, step }) => held(field.fields!, row, step === '' ? path : `${path}/${step}`)) : []
    return [{ path, name, field, value: part, beside: () => factsIn(fields, value, typeOf) }, ...parts]
  })
}
