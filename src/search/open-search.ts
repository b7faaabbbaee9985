import path from 'node:path'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { hear } from '#platform/hear.ts'
import { termsByLabel } from '#vocabularies'
import type { Generation } from './engine/shelf.ts'
import { follow, type Follower } from './follower.ts'
import { openPool, openReaderHere, type Pool } from './threads/pool.ts'
import { openWriterHere, openWriterThread, type Writing } from './threads/writing.ts'

/** How an index is opened. `workers: 0` does everything in this thread, for tests and tools. */
export type SearchOptions = {
  /** Where its files live; made when it is not there. It holds nothing that the database does not. */
  readonly folder: string
  readonly workers: number
  /** The database to listen to, so that changes are found at once; without it they are found within a second. */
  readonly databaseUrl?: string
  /** Milliseconds a question may take. */
  readonly deadline?: number
}

/** An open index. */
export type Search = { readonly close: () => Promise<void> }

/** How the index stands: the place in the change log it has read up to, and how many milliseconds it has been behind. */
export type SearchState = {
  readonly state: 'building' | 'ready'
  readonly seq: number
  readonly records: number
  readonly segments: number
  readonly bytes: number
  /** Records that could not be indexed: nobody finds them until they change or the index is made anew. */
  readonly skipped: readonly string[]
  /** False while the index cannot be written to its folder: it answers from memory, and is made anew from the change log after a restart. */
  readonly saved: boolean
  readonly lag: number
}

type Opened = {
  readonly pool: Pool
  readonly follower: Follower
  readonly generation: () => Generation | undefined
  /** Resolves with the next generation. */
  readonly next: () => Promise<void>
}

const usualDeadline = 5000
const opened = new WeakMap<object, Opened>()
let latest: Opened | undefined

/**
 * Open the index of a context's database and follow its change log. Questions find it by their context; those of another
 * connection (a transaction) find the index opened last. Answers from the files of the last run at once, or says it is being
 * built while it is made anew from the database.
 */
export async function openSearch(context: Context, options: SearchOptions): Promise<Search> {
  const { folder, workers, deadline = usualDeadline } = options
  let generation: Generation | undefined
  let waiting: (() => void)[] = []
  const pool = workers > 0 ? openPool(workers, deadline, context.log) : openReaderHere()
  const publish = (next: Generation) => {
    generation = next
    pool.take(next)
    const resolved = waiting
    waiting = []
    for (const resolve of resolved) resolve()
  }
  const tell = (problem: string) => context.log.warn({ problem }, 'the search index')
  const writing: Writing = (workers > 0 ? openWriterThread : openWriterHere)(path.resolve(folder), Math.max(1, workers), { publish, tell })
  const follower = follow(context, writing, await writing.place())
  const deafen = options.databaseUrl === undefined ? async () => {} : hear(options.databaseUrl, 'event', follower.wake, context.log)

  // makes the names of terms ready, which takes longer than a question may
  termsByLabel('')

  const mine: Opened = { pool, follower, generation: () => generation, next: () => new Promise(resolve => waiting.push(resolve)) }
  opened.set(context.db, mine)
  latest = mine
  return {
    close: async () => {
      opened.delete(context.db)
      if (latest === mine) latest = undefined
      await deafen()
      await follower.stop()
      await writing.close()
      await pool.close()
    },
  }
}

/** The index of a context. Refuses `search.closed` when none is open. */
export function openedFor(context: Context): Opened {
  const found = opened.get(context.db) ?? latest
  if (found === undefined) throw new Refused('conflict', 'search.closed')
  return found
}

/** The readers of a context's index. Refuses `search.building` while there is nothing to answer from. */
export function poolFor(context: Context): Pool {
  const found = openedFor(context)
  if (found.generation() === undefined) throw new Refused('conflict', 'search.building')
  return found.pool
}

/** How the index stands. */
export function searchState(context: Context): SearchState {
  const { generation, follower } = openedFor(context)
  const now = generation()
  return {
    state: now === undefined ? 'building' : 'ready',
    seq: now?.seq ?? 0,
    records: now?.records ?? 0,
    segments: now?.segments.length ?? 0,
    bytes: (now?.segments ?? []).reduce((sum, { handle, live }) => sum + handle.buffer.byteLength + (live?.byteLength ?? 0), 0),
    skipped: now?.skipped ?? [],
    saved: now?.saved ?? true,
    lag: follower.lag(),
  }
}

/** Make the index anew from the database while the old one goes on answering; resolves when the new one does. */
export const rebuildSearch = (context: Context): Promise<void> => openedFor(context).follower.rebuild()

/** Waits until everything up to this place of the change log can be found; `false` when that takes too long. */
export async function caughtUpTo(context: Context, seq: number, milliseconds: number): Promise<boolean> {
  const { generation, next, follower } = openedFor(context)
  const until = Date.now() + milliseconds
  while ((generation()?.seq ?? -1) < seq) {
    const left = until - Date.now()
    if (left <= 0) return false
    follower.wake()
    let clock: NodeJS.Timeout | undefined
    await Promise.race([next(), new Promise<void>(resolve => (clock = setTimeout(resolve, Math.min(left, 50))))])
    clearTimeout(clock)
  }
  return true
}
