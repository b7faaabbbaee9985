import type { Context } from '#platform/context.ts'
import { all, matches, where, type Filter } from '#platform/filter.ts'
import { find, published, readable, recordFacts } from '#records'
import { list, listMost, type Month, type Used } from './store.ts'

/** How often a record was read and its files were taken: in all, and by month (`2026-11`), the oldest first. */
export type Usage = { readonly views: number; readonly downloads: number; readonly months: readonly Month[] }

/** The usage of a record that may be read. Refuses `record.unknown`. */
export async function usageOf(context: Context, identifier: string): Promise<Usage> {
  const { record } = await find(context, identifier)
  const months = await list(context, record.id)
  return {
    views: months.reduce((sum, { views }) => sum + views, 0),
    downloads: months.reduce((sum, { downloads }) => sum + downloads, 0),
    months,
  }
}

const [batch, mostBatches] = [200, 10]

/** The published records used most since a day, of those for which the filter (over the facts of a record, as portals ask it) holds: at most `limit`, the first the most used. */
export async function mostUsed(context: Context, filter: Filter, since: Date, limit = 10): Promise<readonly Used[]> {
  const wanted = all(filter, readable(context.actor), where('state', 'published'))
  let found: readonly Used[] = []
  for (let round = 0; round < mostBatches && found.length < limit; round += 1) {
    const used = await listMost(context, since, batch, round * batch)
    const records = await published(
      context,
      used.map(({ id }) => id),
    )
    const held = new Set(records.filter(({ record }) => matches(wanted, recordFacts({ record, draft: undefined }))).map(({ record }) => record.id))
    found = [...found, ...used.filter(({ id }) => held.has(id))]
    if (used.length < batch) break
  }
  return found.slice(0, limit)
}
