import type { Data, Format } from '#formats'
import { formatNamed } from '#formats'
import type { ChmRecord, Revision } from '#records'
import { bodyFields } from './body.ts'
import { coreFields, fallbackFields } from './core.ts'
import { kindFields } from './kinds.ts'
import { namesOf } from './names-of.ts'
import type { Name } from './name.ts'

/** What a record is described from: its newest public revision, without internal fields. */
export type Source = { readonly record: ChmRecord; readonly revision: Revision; readonly format: Format; readonly data: Data }

/**
 * What sort of values stand under a base name. `term` and `format` have labels; `reference` has the titles of other records;
 * `reverse` are the records of these formats that refer to this one.
 */
export type Sort = 'term' | 'format' | 'option' | 'text' | 'string' | 'date' | 'number' | 'boolean' | 'link' | 'reference' | 'object' | 'reverse'

/** A base name and how its values are read from a record: always a list, `undefined` when there is none. */
export type Field = {
  readonly base: string
  readonly sort: Sort
  readonly many: boolean
  readonly read: (source: Source) => readonly unknown[] | undefined
  /** Numbers: whole ones only. */
  readonly whole?: boolean
  /** The endings it is answered with, where they are not those of its sort. */
  readonly endings?: readonly string[]
  /** Answered only when somebody names it. */
  readonly hidden?: true
  /** `reverse`: the formats of those that refer; `option`: the path of the choice. */
  readonly about?: readonly string[]
  /** Its values are those of this field of the records that this reference names. */
  readonly through?: readonly [reference: string, base: string]
}

/** All base names of a format, with their places in the values of a record, and every full name it answers with. */
export type Plan = {
  readonly format: Format
  readonly fields: readonly Field[]
  readonly places: ReadonlyMap<string, number>
  readonly names: readonly { readonly text: string; readonly name: Name }[]
}

const plans = new WeakMap<Format, Plan>()

/** The plan of a format as it is now. */
export function planOf(name: string): Plan {
  const format = formatNamed(name)
  const known = plans.get(format)
  if (known) return known
  const plan = made(format)
  plans.set(format, plan)
  return plan
}

function made(format: Format): Plan {
  const fields: Field[] = []
  const places = new Map<string, number>()
  const { own, inner } = bodyFields(format)
  const add = (field: Field) => {
    if (!places.has(field.base)) places.set(field.base, fields.push(field) - 1)
  }
  for (const field of [...coreFields, ...kindFields(format), ...own]) add(field)
  for (const field of fallbackFields(format)) {
    const place = places.get(field.base)
    if (place !== undefined && fields[place]!.sort === 'date') fields[place] = otherwise(fields[place]!, field)
    add(field)
  }
  for (const field of inner) add(field)
  for (const [base, others] of doubles) {
    const place = places.get(base)
    if (place === undefined) continue
    for (const other of others) if (!places.has(other)) places.set(other, fields.push({ ...fields[place]!, base: other }) - 1)
  }
  return { format, fields, places, names: fields.flatMap(namesOf) }
}

/** A day that its own field leaves open is the one readers mean. */
const otherwise = (field: Field, other: Field): Field => ({ ...field, read: source => field.read(source) ?? other.read(source) })

/** Base names in use beside ours, both ways where programs use both. */
const doubles: readonly (readonly [string, readonly string[]])[] = [
  ['all_terms', ['all_Terms']],
  ['schemaSort', ['schemSort']],
  ['responsibleForAll', ['absResponsibleForAll', 'absResposibleForAll', 'isResponsibleForAll']],
  ['areasBenefited', ['areasBenifited']],
  ['usages', ['usage']],
  ['aichiTargets', ['aichiTarget']],
  ['thematicAreas', ['thematicArea']],
  ['thematicArea', ['thematicAreas']],
  ['themes', ['theme']],
  ['keywords', ['absGeneticResourceTypes']],
]
