import { dateOf, formatNamed, publicData } from '#formats'
import type { ChmRecord, Revision } from '#records'
import type { Doc, Facts, Source } from '../fields/field.ts'
import { planOf } from '../fields/plan.ts'

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
    revision: revision.revision,
    record: factsOf(source),
    plan,
    values: plan.kept.map(({ from }) => compact(from.read(source))),
  }
}

const houses = new Map<string, ChmRecord['houses']>()

function factsOf({ record, revision, format, data }: Source): Facts {
  const { number, kind, prefix, government, mentions } = record
  const key = record.houses.join()
  if (!houses.has(key)) houses.set(key, record.houses)
  return {
    number,
    format: format.name,
    kind,
    prefix,
    houses: houses.get(key)!,
    government: once(government) as string | null,
    mentions: mentions.length === 0 ? nobody : mentions.map(once).map(String),
    created: record.createdAt.getTime(),
    published: revision.publishedAt.getTime(),
    meant: once(dateOf(format, data) ?? revision.publishedAt.toISOString().slice(0, 10)) as string,
  }
}

const nobody: readonly string[] = []

/** Nothing, one value alone, or a list. */
function compact(values: readonly unknown[] | undefined): unknown {
  if (values === undefined || values.length === 0) return undefined
  return values.length === 1 && !Array.isArray(values[0]) ? once(values[0]) : values.map(once)
}
