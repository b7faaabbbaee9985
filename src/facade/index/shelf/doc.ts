import { formatNamed, publicData } from '#formats'
import type { ChmRecord, Revision } from '#records'
import { planOf, type Plan } from '../fields/plan.ts'

/** A public record as the index holds it: the values of its plan's fields, in their order. */
export type Doc = {
  readonly id: string
  readonly number: number
  readonly revision: number
  readonly plan: Plan
  readonly values: readonly (readonly unknown[] | undefined)[]
}

/** What is asked of all documents while one is written. */
export type Docs = {
  /** Where our pages and files are. */
  readonly origin: string
  readonly find: (id: string) => Doc | undefined
  /** The ids of the documents of these formats that refer to this one. */
  readonly referring: (id: string, formats: readonly string[]) => readonly string[]
}

const shared = new Map<string, string>()
const mostShared = 200_000
const longestShared = 64

/** The same short text once in memory, however many records hold it. */
function once(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longestShared) return value
  const known = shared.get(value)
  if (known !== undefined) return known
  if (shared.size < mostShared) shared.set(value, value)
  return value
}

/** What the index holds of a record, from its newest public revision. Nothing internal is in it. */
export function docOf(record: ChmRecord, revision: Revision): Doc {
  const format = formatNamed(revision.format)
  const plan = planOf(format.name)
  const source = { record, revision, format, data: publicData(format, revision.data) }
  return {
    id: record.id,
    number: record.number,
    revision: revision.revision,
    plan,
    values: plan.fields.map(field => field.read(source)?.map(once)),
  }
}
