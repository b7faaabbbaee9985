import { formatNamed, referencesIn } from '#formats'
import type { Context } from '#platform/context.ts'
import { identifierOf, list } from '#records'
import { where } from '#platform/filter.ts'
import type { Item } from './items.ts'

/** How the records that bodies refer to are written: by display identifier, where the reader may see them. */
export type ReferredNames = { readonly learn: (items: readonly Item[]) => Promise<void>; readonly of: (identifier: string) => string }

const mostKnown = 50_000

/** Names of referred records, learned batch by batch. */
export function referredNames(context: Context): ReferredNames {
  const known = new Map<string, string | undefined>()
  return {
    learn: async items => {
      if (known.size > mostKnown) known.clear()
      const ids = items.flatMap(({ record, data }) => referencesIn(formatNamed(record.format), data).map(({ identifier }) => idOf(identifier)))
      const unknown = [...new Set(ids)].filter(id => !known.has(id))
      if (unknown.length === 0) return
      for (const id of unknown) known.set(id, undefined)
      for (const { record } of await list(context, where('id', ...unknown), { limit: unknown.length })) known.set(record.id, identifierOf(record))
    },
    of: identifier => {
      const [id = '', revision] = identifier.split('@')
      const name = known.get(id)
      // without a revision the newest is meant, whichever it will be: a display identifier would be read as the newest of today
      return name === undefined || revision === undefined ? identifier : `${name}-${revision}`
    },
  }
}

const idOf = (identifier: string): string => identifier.split('@')[0]!
