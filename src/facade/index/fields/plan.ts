import { formatNamed, type Format } from '#formats'
import { bodyFields } from './body.ts'
import { coreFields, fallbackFields } from './core.ts'
import { valuesOf, type Field, type KeptField, type Plan } from './field.ts'
import { kindFields } from './kinds.ts'
import { namesOf } from './names-of.ts'

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
  const fields = fieldsOf(format)
  const kept: KeptField[] = []
  const places = new Map<string, number>()
  for (const field of fields.values()) {
    const { from } = field
    if ('key' in from && !places.has(from.key)) places.set(from.key, kept.push({ ...field, from }) - 1)
  }
  return { format, fields, kept, places, names: [...fields.values()].filter(isTold(fields)).flatMap(namesOf) }
}

/** Parts of groups are told once, under the names clients know where there are such. */
function isTold(fields: ReadonlyMap<string, Field>): (field: Field) => boolean {
  const keys = new Map<string, string>()
  for (const { base, from } of fields.values()) if ('key' in from && !keys.has(from.key)) keys.set(from.key, base)
  return ({ base, from }) => !('key' in from) || !from.key.includes('/') || keys.get(from.key) === base
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
  for (const field of inner) add({ ...field, hidden: true })
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
  ['documentID', ['_documentId']],
  ['responsibleForAll', ['absResponsibleForAll', 'absResposibleForAll', 'isResponsibleForAll']],
  ['areasBenefited', ['areasBenifited']],
  ['usages', ['usage']],
  ['aichiTargets', ['aichiTarget']],
  ['thematicAreas', ['thematicArea']],
  ['thematicArea', ['thematicAreas']],
  ['themes', ['theme']],
  ['keywords', ['absGeneticResourceTypes']],
]
