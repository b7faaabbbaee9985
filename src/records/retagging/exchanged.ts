import { isDeepStrictEqual } from 'node:util'
import type { Data, Field, Format } from '#formats'

/** One field's value before and after: `pointer` leads to it in the body. */
export type Exchange = { readonly pointer: string; readonly before: unknown; readonly after: unknown }

/**
 * What differs when one term stands in the place of another: every field that takes terms, in groups and tables too. A list that then holds a term twice
 * keeps it once, unless something of its own was said of both.
 */
export const exchangesIn = (format: Format, data: Data, source: string, target: string): readonly Exchange[] =>
  inFields(format.fields, data, '', value => replaced(value, source.toLowerCase(), target))

/** The body with these values in their places. Where something else stands now, it stays: `kept` counts those. */
export function exchanged(data: Data, exchanges: readonly Exchange[]): { readonly data: Data; readonly kept: number } {
  let body: unknown = data
  let kept = 0
  for (const { pointer, before, after } of exchanges) {
    const steps = pointer.split('/').slice(1)
    if (isDeepStrictEqual(valueAt(body, steps), before)) body = put(body, steps, after)
    else kept += 1
  }
  return { data: body as Data, kept }
}

type Fields = { readonly [name: string]: Field }

function inFields(fields: Fields, data: unknown, above: string, change: (value: unknown) => unknown): readonly Exchange[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = (data as Data)[name]
    if (value === undefined) return []
    const pointer = `${above}/${name}`
    const after = field.vocabulary === undefined ? value : change(value)
    const own = isDeepStrictEqual(after, value) ? [] : [{ pointer, before: value, after }]
    // a row whose term was exchanged is put back as a whole
    if (own.length > 0 || !field.fields) return own
    return Array.isArray(value)
      ? value.flatMap((row: unknown, place) => inFields(field.fields!, row, `${pointer}/${place}`, change))
      : inFields(field.fields, value, pointer, change)
  })
}

function replaced(value: unknown, source: string, target: string): unknown {
  if (!Array.isArray(value)) return named(value, source, target)
  const others = value.filter(one => !isNamed(one, source))
  const there = others.some(one => isNamed(one, target.toLowerCase()))
  return value.flatMap((one: unknown) => {
    if (!isNamed(one, source)) return [named(one, source, target)]
    if (!there) return [named(one, source, target)]
    return Object.keys(one as object).length === 1 ? [] : [one]
  })
}

/** The value with the other term wherever it names this one: as itself, the head it stands under, the kind of a translation. */
function named(value: unknown, source: string, target: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const changed = Object.entries(value).map(([part, held]) => {
    if ((part === 'identifier' || part === 'parent') && typeof held === 'string' && held.toLowerCase() === source) return [part, target]
    return [part, part === 'translationType' ? named(held, source, target) : held]
  })
  return Object.fromEntries(changed)
}

const isNamed = (value: unknown, identifier: string): boolean => {
  const held = (value as { readonly identifier?: unknown } | null)?.identifier
  return typeof held === 'string' && held.toLowerCase() === identifier
}

const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Data)[step] : undefined), value)

function put(value: unknown, [step, ...rest]: readonly string[], held: unknown): unknown {
  if (step === undefined) return held
  if (Array.isArray(value)) return value.map((one: unknown, place) => (String(place) === step ? put(one, rest, held) : one))
  return { ...(value as object), [step]: put((value as Data)[step], rest, held) }
}
