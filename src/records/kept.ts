import type { Context } from '#platform/context.ts'
import { atEnd } from '#platform/transaction.ts'
import type { Held, Revision } from './record.ts'

/** Records and revisions as they were read last. `changes` counts the transactions that changed any record. */
export type Kept = {
  readonly db: Context['db']
  readonly held: Map<string, Held>
  readonly ids: Map<number, string>
  readonly revisions: Map<string, Revision>
  changes: number
}

const mostKept = 5000
let kept: Kept | undefined

/** Keep in memory what is read of records, until they change. Only for the program that owns the database, which sees every change. Answers how to stop. */
export function keepRecords({ db }: Context): () => void {
  const mine: Kept = { db, held: new Map(), ids: new Map(), revisions: new Map(), changes: 0 }
  kept = mine
  return () => {
    if (kept === mine) kept = undefined
  }
}

/** Forget everything that was read: a format reads it differently now. */
export function forgetRead(): void {
  if (!kept) return
  kept.changes++
  for (const map of [kept.held, kept.ids, kept.revisions]) map.clear()
}

/** What is kept for this context. Nothing for a transaction: it sees its own changes, which nobody else may see yet. */
export const keptFor = ({ db }: Context): Kept | undefined => (kept?.db === db ? kept : undefined)

/** The record is going to be changed: what is kept of it is forgotten when the change is there, before anybody is told so. */
export function changing(unit: Context, id: string): void {
  atEnd(unit, () => {
    if (!kept) return
    kept.changes++
    forget(kept, id)
  })
}

/** Keep records read since `changes` was so many: a change in between may have come after the reading. */
export function keep(into: Kept, read: readonly Held[], changes: number): void {
  if (into.changes !== changes) return
  for (const held of read) {
    into.held.set(held.record.id, held)
    into.ids.set(held.record.number, held.record.id)
    if (into.held.size > mostKept) forget(into, oldestOf(into.held))
  }
}

/** Keep a revision, which never changes. */
export function keepRevision({ revisions }: Kept, name: string, revision: Revision): void {
  revisions.set(name, revision)
  if (revisions.size > mostKept) revisions.delete(oldestOf(revisions))
}

function forget({ held, ids }: Kept, id: string): void {
  const known = held.get(id)
  if (!known) return
  held.delete(id)
  ids.delete(known.record.number)
}

const oldestOf = (map: ReadonlyMap<string, unknown>): string => map.keys().next().value!
