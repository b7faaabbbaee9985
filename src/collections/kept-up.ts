import type { Context } from '#platform/context.ts'
import { all, not, where } from '#platform/filter.ts'
import { portalNamed } from '#portals'
import { readable } from '#records'
import { askedIn, questionOf, search, type Asked, type Found } from '#search'
import type { Collection } from './collection.ts'
import { entriesOf } from './store.ts'

/** The search a collection keeps itself up to date by; `undefined` for one of chosen records only. */
export const askedBy = ({ query }: Collection): Asked | undefined => (query === '' ? undefined : askedIn(new URLSearchParams(query)))

/**
 * What the query of a collection finds now, in its portal's scope and as far as the actor may read, without the records chosen one by one; nothing where it has none.
 * Refuses what `search` refuses.
 */
export async function keptUp(
  context: Context,
  collection: Collection,
  { locale, page = 1, size = 20 }: { readonly locale: string; readonly page?: number; readonly size?: number },
): Promise<Found> {
  const asked = askedBy(collection)
  if (!asked) return { total: 0, hits: [], facets: {}, words: [] }
  const chosen = (await entriesOf(context, collection.id)).map(({ record }) => record)
  const filter = all(portalNamed(collection.portal).scope, readable(context.actor), where('state', 'published'), not(where('id', ...chosen)))
  return search(context, questionOf({ ...asked, page, size }, filter, locale))
}
