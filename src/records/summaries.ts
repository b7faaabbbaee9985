import { formatNamed, languagesOf, dateOf, summaryOf, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { identifierOf } from './find.ts'
import type { ChmRecord, Revision } from './record.ts'
import { readAllHeld } from './read.ts'
import { markOf, type Mark } from './mark.ts'
import { newestOf } from './revisions/store.ts'

/** What a list shows of a published record. `date` is the one readers mean by the format's date (ISO 8601). */
export type Summary = {
  readonly id: string
  readonly identifier: string
  readonly format: string
  readonly government: string | null
  readonly state: ChmRecord['state']
  readonly revision: number
  readonly revoked: boolean
  readonly mark: Mark
  readonly title: Localized
  readonly summary: Localized
  readonly languages: readonly string[]
  readonly date: string
  readonly publishedAt: Date
}

const mostCached = 20_000

// a revision never changes, so what is made from one is true as long as its format reads it in the same way
const cache = new Map<string, Summary>()

/** Display cards of the published records among these, in the order asked. */
export async function summaries(context: Context, ids: readonly string[]): Promise<readonly Summary[]> {
  const records = (await readAllHeld(context, ids)).map(({ record }) => record).filter(({ state }) => state === 'published')
  const missing = records.filter(record => !cache.has(key(record)))
  const revisions = await newestOf(context, missing)
  for (const record of missing) keep(key(record), summaryFor(record, revisions.get(record.id)!))

  const made = new Map(records.map(record => [record.id, recalled(key(record))]))
  return ids.flatMap(id => made.get(id) ?? [])
}

const key = (record: ChmRecord) => `${record.number} ${record.id}@${record.revision} ${formatNamed(record.format).version} ${markOf(record)}`

function recalled(name: string): Summary {
  const known = cache.get(name)!
  cache.delete(name)
  cache.set(name, known)
  return known
}

function keep(name: string, summary: Summary): void {
  cache.set(name, summary)
  if (cache.size > mostCached) cache.delete(cache.keys().next().value!)
}

function summaryFor(record: ChmRecord, { revision, data, publishedAt }: Revision): Summary {
  const format = formatNamed(record.format)
  return {
    id: record.id,
    identifier: identifierOf(record, revision),
    format: format.name,
    government: record.government,
    state: record.state,
    revision,
    revoked: record.revoked,
    mark: markOf(record),
    title: titleOf(format, data),
    summary: summaryOf(format, data),
    languages: languagesOf(format, data),
    date: dateOf(format, data) ?? publishedAt.toISOString().slice(0, 10),
    publishedAt,
  }
}
