import { findTerms, labelOf, vocabularies } from '#vocabularies'
import type { Context } from '#platform/context.ts'
import type { Filter } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { poolFor } from './open-search.ts'

/** What somebody has typed so far. The filter holds the portal's scope and what the actor may read. */
export type Beginning = { readonly text: string; readonly locale: string; readonly filter: Filter; readonly limit?: number }

/** What it may become: records by the words of their titles, and terms that some of the records carry. */
export type Suggestions = {
  readonly records: readonly string[]
  readonly terms: readonly { readonly facet: string; readonly value: string; readonly label: string; readonly count: number }[]
}

const usualLimit = 6
const candidates = 30

/** Suggestions for a text being typed, without anything the filter does not let through. Refuses as `search` does. */
export async function suggest(context: Context, { text, locale, filter, limit = usualLimit }: Beginning): Promise<Suggestions> {
  const pool = poolFor(context)
  if (text.trim() === '') return { records: [], terms: [] }
  const values = findTerms(
    vocabularies().map(({ key }) => key),
    text,
    locale,
    candidates,
  ).map(({ identifier }) => identifier)
  const [found, counted] = await Promise.all([
    pool.ask('titled', { text, locale, filter, pageSize: limit }),
    values.length === 0 ? [] : pool.ask('valued', { filter, values }),
  ])
  const terms = counted.filter(({ count }) => count > 0).map(term => ({ ...term, label: inLocale(labelOf(term.value) ?? {}, locale).text }))
  return { records: found.hits.map(({ id }) => id), terms: terms.slice(0, limit) }
}
