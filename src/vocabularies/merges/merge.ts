import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { get, list, put } from './store.ts'

/** One term merged into another. `total` records were found, `done` are re-tagged; `kept`: places left as they are because people changed them meanwhile. */
export type Merge = {
  readonly id: number
  readonly source: string
  readonly target: string
  readonly state: 'running' | 'done' | 'undoing' | 'undone'
  readonly total: number
  readonly done: number
  readonly kept: number
  readonly mergedBy: string | null
  readonly mergedAt: Date
  readonly undoneBy: string | null
  readonly undoneAt: Date | null
}

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
