import { matches, type Facts } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import { typeOf } from './fields/index.ts'
import { partOf } from './fields/parts.ts'
import { isObject, withoutEmpties } from './fields/shape.ts'
import type { Data, Derivation, Field, Fields, Format } from './format.ts'
import { bodyOf, factsOf, fieldAt, objectOf, valueAt, valuesAt, withValueAt } from './standing.ts'
import { withMoved } from './migrated.ts'
import { gathered } from './gathered.ts'
import type { World } from './world.ts'

/**
 * The body as it is stored: old names read as ours, texts tidied and sanitised, empties gone, and without the values that
 * are not asked now or that a confidential flag replaces. Cleaning twice is once. Wrong values and unknown fields stay for
 * their author to mend; `issuesIn` finds them.
 */
export function cleaned(format: Format, data: unknown): Data {
  return objectOf(typeOf(bodyOf(format)).clean(gathered(format, renamed(format, objectOf(data))), bodyOf(format), {}))
}

/** The body with the values the system sets. Without `world`, those that follow from vocabularies stay as they are. */
export function derived(format: Format, data: Data, world?: Terms): Data {
  const fields = [...new Set((format.derivations ?? []).map(({ set }) => set))]
  return fields.reduce((body, name) => withDerived(format, body, name, world), objectOf(data))
}

/** What everybody may see: the body without internal fields. */
export function publicData(format: Format, data: Data): Data {
  return holdsInternal(format.fields) ? (withoutInternal(bodyOf(format), objectOf(data)) as Data) : objectOf(data)
}

const internals = new WeakMap<Fields, boolean>()

function holdsInternal(fields: Fields): boolean {
  const known =
    internals.get(fields) ?? Object.values(fields).some(field => field.internal || (field.fields !== undefined && holdsInternal(field.fields)))
  internals.set(fields, known)
  return known
}

function renamed({ legacyNames = {} }: Format, data: Data): Data {
  const entries = Object.entries(data).filter(([name]) => !Object.hasOwn(legacyNames, name))
  const old = Object.entries(data).filter(([name]) => Object.hasOwn(legacyNames, name))
  const inner = Object.entries(legacyNames).filter(([name]) => name.includes('/'))
  const body = old.reduce((body, [name, value]) => withValue(body, legacyNames[name]!.split('/'), value), Object.fromEntries(entries))
  return inner.reduce((body, [name, ours]) => withMoved(body, name.split('/'), ours.split('/')), body)
}

/** The body with a value at a path of names, unless something stands there. */
function withValue(data: Data, [name, ...rest]: readonly string[], value: unknown): Data {
  const held = partOf(data, name!)
  if (rest.length === 0) return held === undefined ? { ...data, [name!]: value } : data
  return held === undefined || isObject(held) ? { ...data, [name!]: withValue(objectOf(held), rest, value) } : data
}

type Terms = Pick<World, 'termsBelow' | 'label'>

function withDerived(format: Format, data: Data, path: string, world: Terms | undefined): Data {
  const derivations = (format.derivations ?? []).filter(({ set }) => set === path)
  if (derivations.some(derivation => 'linked' in derivation || 'named' in derivation) && !world) return data
  const known = { data, field: fieldAt(format, path), facts: factsOf(format, data), languages: [data['languages']].flat(), world: world! }
  const valueIn = (row: Data) => derivations.map(derivation => valueOf(derivation, row, known)).find(value => value !== undefined)
  return objectOf(withValueAt(data, path.split('/'), valueIn))
}

type Known = {
  readonly data: Data
  readonly field: Field | undefined
  readonly facts: Facts
  readonly languages: readonly unknown[]
  readonly world: Terms
}

function valueOf(derivation: Derivation, row: Data, { data, field, facts, languages, world }: Known): unknown {
  if ('linked' in derivation) {
    const heads = derivation.from.flatMap(path => facts[path] ?? []).map(String)
    const terms = [...new Set(heads.flatMap(head => world.termsBelow(derivation.linked, head)))]
    return terms.length > 0 ? terms.map(identifier => ({ identifier })) : undefined
  }
  if ('difference' in derivation) return difference(derivation.difference.map(name => partOf(row, name)))
  if ('same' in derivation) return valueAt(data, derivation.same)
  if ('total' in derivation) return total(data, derivation.total)
  if ('named' in derivation) return named(derivation.named.flatMap(path => facts[path] ?? []).map(String), languages, world)
  if (!matches(derivation.when, facts)) return undefined
  const shape = { term: { identifier: derivation.to }, terms: [{ identifier: derivation.to }] } as const
  return field?.type === 'term' || field?.type === 'terms' ? shape[field.type] : derivation.to
}

/** To ten places, beyond which fractions of tenths are not exact. */
const difference = ([from, less]: readonly unknown[]) =>
  typeof from === 'number' && typeof less === 'number' ? Number((from - less).toFixed(10)) : undefined

/** The sum of all figures at a path, to the cent; `undefined` when there are none. Rows that are equal count each. */
function total(data: Data, path: string): number | undefined {
  const figures = valuesAt(data, path).flatMap(({ value }) => (typeof value === 'number' && Number.isFinite(value) ? [value] : []))
  return figures.length > 0 ? Math.round(figures.reduce((sum, figure) => sum + figure, 0) * 100) / 100 : undefined
}

function named(identifiers: readonly string[], languages: readonly unknown[], world: Terms): Localized | undefined {
  const labels = identifiers.map(identifier => world.label(identifier)).filter(label => label !== undefined)
  const inLanguage = (language: string) => labels.flatMap(label => label[language] ?? []).join(', ') || undefined
  return withoutEmpties(Object.fromEntries(languages.filter(code => typeof code === 'string').map(code => [code, inLanguage(code)]))) as
    Localized | undefined
}

function withoutInternal(field: Field, value: unknown): unknown {
  if (!field.fields) return value
  if (Array.isArray(value)) return value.map(row => withoutInternal(field, row))
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([name]) => !Object.hasOwn(field.fields!, name) || !field.fields![name]!.internal)
  return Object.fromEntries(
    entries.map(([name, part]) => [name, Object.hasOwn(field.fields!, name) ? withoutInternal(field.fields![name]!, part) : part]),
  )
}
