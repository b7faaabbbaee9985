import type { Context } from '#platform/context.ts'
import type { Identifier } from './identifiers.ts'
import { keep, keepRevision, keptFor } from './kept.ts'
import type { Held, Revision } from './record.ts'
import * as revisions from './revisions/store.ts'
import { get, getAll } from './store.ts'

/** The record an identifier speaks of, with its draft, from memory if it is kept there; it need not be there. */
export async function readHeld(context: Context, identifier: Identifier): Promise<Held | undefined> {
  const kept = keptFor(context)
  if (!kept) return get(context, identifier)
  const id = 'id' in identifier ? identifier.id : kept.ids.get(identifier.number)
  const known = id === undefined ? undefined : kept.held.get(id)
  if (known) return known

  const { changes } = kept
  const held = await get(context, identifier)
  if (held) keep(kept, [held], changes)
  return held
}

/** The records among these, with their drafts, from memory where they are kept there, in no order. */
export async function readAllHeld(context: Context, ids: readonly string[]): Promise<readonly Held[]> {
  const kept = keptFor(context)
  if (!kept) return getAll(context, ids)
  const known = ids.flatMap(id => kept.held.get(id) ?? [])
  if (known.length === ids.length) return known

  const { changes } = kept
  const missing = ids.filter(id => !kept.held.has(id))
  const read = await getAll(context, missing)
  keep(kept, read, changes)
  return [...known, ...read]
}

/** One revision of a record, from memory if it is kept there; number 0 is none. */
export async function readRevision(context: Context, record: string, revision: number): Promise<Revision | undefined> {
  if (revision === 0) return undefined
  const kept = keptFor(context)
  const name = `${record}@${revision}`
  const known = kept?.revisions.get(name)
  if (known) return known

  const read = await revisions.get(context, record, revision)
  if (kept && read) keepRevision(kept, name, read)
  return read
}
