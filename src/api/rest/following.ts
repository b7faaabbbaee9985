import type { Context } from '#platform/context.ts'
import { search, type Found, type Question } from '#search'

/** Where reading to the end begins. */
export const beginning = '*'

// more than an index holds
const whole = 10_000_000

/** Hits, and where to go on. */
type Followed = Pick<Found, 'total' | 'facets' | 'hits'> & { readonly next?: string }

/**
 * The hits that follow this one, in the order of their ids, which never change: whoever follows to the end meets every record that
 * is found all the while once, and none twice. The index remembers answers, so that the next question does not look again.
 */
export async function following(context: Context, question: Question, cursor: string, size: number): Promise<Followed> {
  const { total, facets, hits: found } = await search(context, { ...question, page: 1, pageSize: whole })
  const { ones, next } = after([...found].sort(byId), cursor, size)
  return { total, facets, hits: ones, ...(next === undefined ? {} : { next }) }
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

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
