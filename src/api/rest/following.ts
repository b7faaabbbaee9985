import type { Context } from '#platform/context.ts'
import { search, type Found, type Question } from '#search'

/** Where reading to the end begins. */
export const beginning = '*'

/** Hits, and where to go on. */
type Followed = Pick<Found, 'total' | 'facets' | 'hits'> & { readonly next?: string }

/**
 * The hits that follow this one, in the order of their ids, which never change: whoever follows to the end meets every record that
 * is found all the while once, and none twice.
 */
export async function following(context: Context, question: Question, cursor: string, size: number): Promise<Followed> {
  const { total, facets, hits } = await search(context, { ...question, pageSize: size + 1, after: cursor === beginning ? '' : cursor })
  const ones = hits.slice(0, size)
  return { total, facets, hits: ones, ...(hits.length > size ? { next: ones.at(-1)!.id } : {}) }
}

/** The first of a list in the order of ids that follow the cursor, and the cursor of those after them if there are any. */
export function after<One extends { readonly id: string }>(
  ordered: readonly One[],
  cursor: string,
  size: number,
): { readonly ones: readonly One[]; readonly next?: string } {
  const left = cursor === beginning ? ordered : ordered.filter(({ id }) => id > cursor)
  const ones = left.slice(0, size)
  return left.length > size ? { ones, next: ones.at(-1)!.id } : { ones }
}

/** The address of the answer that follows. */
export function nextAddress(url: string, next: string): string {
  const address = new URL(url, 'http://localhost')
  address.searchParams.set('cursor', next)
  return `${address.pathname}${address.search}`
}
