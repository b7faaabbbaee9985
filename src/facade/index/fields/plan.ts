import { formatNamed, type Data, type Format } from '#formats'
import type { ChmRecord, Revision } from '#records'
import type { Doc } from '../shelf/doc.ts'
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

/** A base name and where its values come from: read once from the record and kept (those with the same `key` once), or made from what is kept whenever somebody asks. */
export type Field = {
  readonly base: string
  readonly sort: Sort
  readonly many: boolean
  readonly from:
    { readonly key: string; readonly read: (source: Source) => readonly unknown[] | undefined } | { readonly make: (doc: Doc) => readonly unknown[] }
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

/** A field whose values are kept. */
type KeptField = Field & { readonly from: Extract<Field['from'], { readonly key: string }> }

/** All base names of a format, where their values are kept, and every full name it answers with. */
export type Plan = {
  readonly format: Format
  readonly fields: ReadonlyMap<string, Field>
  /** What is kept of a record, in this order. */
  readonly kept: readonly KeptField[]
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

/** The values of a field of a document; none where it has none. */
export function valuesOf(doc: Doc, { from }: Field): readonly unknown[] {
  if ('make' in from) return from.make(doc)
  const held = doc.values[doc.plan.places.get(from.key)!]
  return held === undefined ? [] : Array.isArray(held) ? (held as readonly unknown[]) : [held]
}

function made(format: Format): Plan {
  const fields = fieldsOf(format)
  const kept: KeptField[] = []
  const places = new Map<string, number>()
  for (const field of fields.values()) {
    const { from } = field
    if ('key' in from && !places.has(from.key)) places.set(from.key, kept.push({ ...field, from }) - 1)
  }
  return { format, fields, kept, places, names: [...fields.values()].flatMap(namesOf) }
}

/** The first to take a base name has it: what every document has, what clients know, the format's own, what is there otherwise, parts of groups. */
function fieldsOf(format: Format): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>()
  const add = (field: Field) => void (fields.has(field.base) || fields.set(field.base, field))
  const { own, inner } = bodyFields(format)
  for (const field of [...coreFields, ...kindFields(format)]) add(field)
  for (const field of own) {
    // what stands behind another of its name is kept all the same: links, terms and texts of the whole record come from it
    const behind = fields.has(field.base) && !inCore.has(field.base)
    add(behind ? { ...field, base: `own ${field.base}`, hidden: true } : field)
  }
  for (const field of fallbackFields(format, own)) {
    const before = fields.get(field.base)
    if (before?.sort === 'date' && field.sort === 'date') fields.set(field.base, otherwise(before, field))
    add(field)
  }
  for (const field of inner) add(field)
  for (const [base, others] of doubles) {
    const field = fields.get(base)
    if (field) for (const other of others) add({ ...field, base: other })
  }
  return fields
}

const inCore: ReadonlySet<string> = new Set(['title', 'summary', 'government'])

/** A day that its own field leaves open is the one readers mean. */
const otherwise = (field: Field, other: Field): Field => ({
  ...field,
  from: {
    make: doc => {
      const values = 'key' in field.from && doc.plan.places.has(field.from.key) ? valuesOf(doc, field) : []
      return values.length > 0 ? values : valuesOf(doc, other)
    },
  },
})

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
