import { isDeepStrictEqual } from 'node:util'
import { partOf } from './fields/parts.ts'
import { isObject } from './fields/shape.ts'
import type { Data, Format } from './format.ts'
import type { MigrationStep } from './migration.ts'

/** A body written with version `from`, as the format reads today. The body itself is not changed. */
export function migrated(format: Format, data: Data, from: number): Data {
  const steps = (format.migrations ?? []).filter(({ to }) => to > from && to <= format.version).toSorted((one, other) => one.to - other.to)
  return steps.flatMap(({ steps }) => steps).reduce<Data>((body, step) => applied(body, step), data)
}

function applied(data: Data, step: MigrationStep): Data {
  if (step.kind === 'rename') return withMoved(data, step.from.split('/'), step.to.split('/'))
  const path = step.field.split('/')
  if (step.kind === 'remove') return changed(data, path, () => undefined)
  if (step.kind === 'fill') return changed(data, path, value => (value === undefined ? step.value : value))
  return changed(data, path, value => replaced(value, step.from, step.to))
}

/** The body with a value at another path, unless something stands there. Both paths share their way down to the row in which it moves. */
export function withMoved(data: Data, from: readonly string[], to: readonly string[]): Data {
  const [head, ...rest] = from
  if (rest.length > 0 && to.length > 1 && head === to[0]) return within(data, head!, part => withMoved(part, rest, to.slice(1)))
  let moved: unknown
  const without = changed(data, from, value => void (moved = value))
  return moved === undefined ? data : changed(without, to, value => (value === undefined ? moved : value))
}

function changed(data: Data, [name, ...rest]: readonly string[], change: (value: unknown) => unknown): Data {
  if (rest.length > 0) return within(data, name!, part => changed(part, rest, change))
  const { [name!]: before, ...others } = data
  const after = change(partOf(data, name!) === undefined ? undefined : before)
  if (after === undefined) return before === undefined ? data : others
  return { ...data, [name!]: after }
}

function within(data: Data, name: string, change: (part: Data) => Data): Data {
  const part = partOf(data, name)
  if (Array.isArray(part)) return { ...data, [name]: part.map((row: unknown) => (isObject(row) ? change(row) : row)) }
  return isObject(part) ? { ...data, [name]: change(part) } : data
}

/** Alone or among others, bare or as the identifier of a term. */
function replaced(value: unknown, from: unknown, to: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => replaced(entry, from, to))
  if (isDeepStrictEqual(value, from)) return to
  return isObject(value) && value['identifier'] === from ? { ...value, identifier: to } : value
}
