import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { where, all } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import { inTransaction } from '#platform/transaction.ts'
import { find } from '#records'
import { arranged, most, type Collection, type Entry } from './collection.ts'
import { textFaults, tidyText } from './faults.ts'
import { changing } from './find.ts'
import { makeCollection, tell } from './make.ts'
import { entriesOf, entryOf, list, put, putEntries, removeEntry } from './store.ts'

/** A record to be put into a collection: by any identifier. */
export type NewEntry = { readonly record: string; readonly note?: Localized; readonly section?: string }

/** What became of it: whether it was not there before. */
export type Added = { readonly collection: Collection; readonly record: string; readonly added: boolean }

/**
 * Put a published record at the end of a collection; once is enough.
 * Refuses `collection.unknown`, `collection.change`, `record.unknown`, `collection.record` (not published), `collection.full`, `collection.section`, `collection.input`.
 */
export function addRecord(context: Context, id: string, { record: identifier, note = {}, section = '' }: NewEntry): Promise<Added> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id)
    const { record } = await find(unit, identifier)
    if (record.state !== 'published') throw new Refused('conflict', 'collection.record', { record: record.id, state: record.state })
    const entries = await entriesOf(unit, id)
    if (entries.some(entry => entry.record === record.id)) return { collection, record: record.id, added: false }
    if (entries.length >= most.entries) throw new Refused('conflict', 'collection.full', { most: most.entries })
    refuseEntry(collection, { note, section })

    const entry = { record: record.id, section, place: (entries.at(-1)?.place ?? 0) + 1, note: tidyText(note), addedAt: unit.now() }
    await putEntries(unit, id, [entry])
    await touched(unit, collection)
    return { collection, record: record.id, added: true }
  })
}

/** Put a record into the own list that was changed last; into a first one of this title where there is none. Refuses what `addRecord` and `makeCollection` refuse. */
export function addToNewest(
  context: Context,
  { record, portal, title }: { readonly record: string; readonly portal: string; readonly title: Localized },
): Promise<Added> {
  return inTransaction(context, async unit => {
    const [newest] = await list(unit, all(where('kind', 'list'), where('owner', unit.actor.id ?? '')), { limit: 1, order: 'changed' })
    return addRecord(unit, (newest ?? (await makeCollection(unit, { kind: 'list', portal, title }))).id, { record })
  })
}

/** What is to become of an entry: its note, its section, its place there (from 1). What is left out stays. */
export type EntryChange = { readonly note?: Localized; readonly section?: string; readonly place?: number }

/** Change the note of an entry, or where it stands. Refuses `collection.unknown`, `collection.change`, `collection.entry`, `collection.section`, `collection.input`. */
export function changeEntry(context: Context, id: string, record: string, { note, section, place }: EntryChange): Promise<readonly Entry[]> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id)
    const entries = await entriesOf(unit, id)
    const entry = entries.find(one => one.record === record)
    if (!entry) throw new Refused('not-found', 'collection.entry', { id, record })
    refuseEntry(collection, { note: note ?? {}, section: section ?? '' })

    const noted = note === undefined ? entries : entries.map(one => (one === entry ? { ...one, note: tidyText(note) } : one))
    const keys = collection.sections.map(({ key }) => key)
    const to = { ...(section === undefined ? {} : { section }), ...(place === undefined ? {} : { place: Math.trunc(place) || 1 }) }
    const after = arranged(noted, record, to, keys)
    await putEntries(unit, id, after)
    await touched(unit, collection)
    return after
  })
}

/** Take a record out; for a day it can be put back where it was. Refuses `collection.unknown`, `collection.change`, `collection.entry`. */
export function removeRecord(context: Context, id: string, record: string): Promise<void> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id)
    const entry = await entryOf(unit, id, record)
    if (!entry || entry.removedAt !== null) throw new Refused('not-found', 'collection.entry', { id, record })

    await removeEntry(unit, id, record, unit.now())
    await touched(unit, collection)
  })
}

/** Put back what was taken out, where it was. Once is enough. Refuses `collection.unknown`, `collection.change`, `collection.entry`, `collection.full`. */
export function restoreRecord(context: Context, id: string, record: string): Promise<void> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id)
    const entry = await entryOf(unit, id, record)
    if (!entry) throw new Refused('not-found', 'collection.entry', { id, record })
    if (entry.removedAt === null) return
    const entries = await entriesOf(unit, id)
    if (entries.length >= most.entries) throw new Refused('conflict', 'collection.full', { most: most.entries })

    const { removedAt: _, ...kept } = entry
    const before = entries.filter(({ place }) => place < kept.place)
    const after = [...before, kept, ...entries.slice(before.length)].map((one, index) => ({ ...one, place: index + 1 }))
    await putEntries(unit, id, after)
    await touched(unit, collection)
  })
}

function refuseEntry({ sections }: Collection, { note, section }: Required<Pick<EntryChange, 'note' | 'section'>>): void {
  if (section !== '' && !sections.some(({ key }) => key === section)) throw new Refused('invalid', 'collection.section', { section })
  const issues = textFaults(tidyText(note), '/note', most.note)
  if (issues.length > 0) throw new Refused('invalid', 'collection.input', { issues })
}

async function touched(unit: Context, collection: Collection): Promise<void> {
  await put(unit, { ...collection, changedAt: unit.now() })
  await tell(unit, 'changed', collection)
}
