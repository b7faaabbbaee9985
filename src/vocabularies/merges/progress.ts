import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Merge } from './merge.ts'
import { get, list, put } from './store.ts'

const usual = 100

/** A merge by its number. Refuses `merge.unknown`. */
export async function mergeNumbered(context: Context, id: number): Promise<Merge> {
  const merge = await get(context, id)
  if (!merge) throw new Refused('not-found', 'merge.unknown', { merge: id })
  return merge
}

/** Merges that speak of these identifiers, or all, newest first. */
export const merges = (context: Context, identifiers?: readonly string[]): Promise<readonly Merge[]> => list(context, identifiers, usual)

/** How far the records follow a merge or its undoing; said by whoever re-tags them. */
export const noteMerge = (unit: Context, id: number, progress: Partial<Pick<Merge, 'state' | 'total' | 'done' | 'kept'>>): Promise<void> =>
  put(unit, id, progress)
