import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { collectionFacts, hoursToUndo, type Collection, type Visibility, type Words } from './collection.ts'
import { refuseFaulty, tidied } from './faults.ts'
import { changing, collectionAt } from './find.ts'
import { newAddress, refuseMore, refuseVisibility, tell } from './make.ts'
import { hideable } from './policy.ts'
import { forget, put, rename } from './store.ts'

/** What is to become of a collection; what is left out stays. */
export type CollectionChange = Partial<Words> & { readonly visibility?: Visibility }

/**
 * Change what is written about a collection, its sections, its query, or who may read it.
 * Refuses `collection.unknown`, `collection.change`, `collection.visibility`, `collection.input` (with `issues`).
 */
export function changeCollection(context: Context, id: string, { visibility, ...given }: CollectionChange): Promise<Collection> {
  return inTransaction(context, async unit => {
    const before = await changing(unit, id)
    const words = tidied({ ...before, ...given })
    refuseFaulty(words)
    const seenBy = visibility ?? before.visibility
    refuseVisibility(before.kind, seenBy)

    const opened = before.visibility === 'private' && seenBy !== 'private'
    const after = { ...before, ...words, visibility: seenBy, changedAt: unit.now(), publishedAt: opened ? unit.now() : before.publishedAt }
    await put(unit, after)
    await tellOf(unit, before, after)
    return after
  })
}

const tellOf = (unit: Context, before: Collection, after: Collection): Promise<void> => {
  if (before.visibility === after.visibility) return tell(unit, 'changed', after)
  return after.visibility === 'public' ? tell(unit, 'published', after) : tell(unit, 'hidden', { ...after, visibility: before.visibility })
}

/** Give a list a new address: the links handed out so far lead nowhere any more. Answers the new one. Refuses `collection.unknown`, `collection.change`. */
export function renewAddress(context: Context, id: string): Promise<string> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id)
    if (collection.kind !== 'list') throw new Refused('forbidden', 'collection.change', { id })

    const to = newAddress()
    await rename(unit, id, to)
    return to
  })
}

/** Throw a collection away; for a day it can be had back. Refuses `collection.unknown`, `collection.change`. */
export function removeCollection(context: Context, id: string): Promise<Collection> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id)

    await forget(unit, new Date(unit.now().getTime() - hoursToUndo * hour))
    const removed = { ...collection, removedAt: unit.now() }
    await put(unit, removed)
    await tell(unit, 'removed', collection)
    return removed
  })
}

/** Have it back. Once is enough. Refuses `collection.unknown`, `collection.change`, `collection.most`. */
export function restoreCollection(context: Context, id: string): Promise<Collection> {
  return inTransaction(context, async unit => {
    const collection = await changing(unit, id, { removed: true })
    if (collection.removedAt === null) return collection
    await refuseMore(unit, collection.kind, collection.portal)

    const restored = { ...collection, removedAt: null }
    await put(unit, restored)
    await tell(unit, 'restored', restored)
    return restored
  })
}

/** Take somebody's public list from the portal, as one of its curators; its owner keeps it. Refuses `collection.unknown`, `collection.hide`. */
export function hideList(context: Context, id: string): Promise<void> {
  return inTransaction(context, async unit => {
    const list = await collectionAt(unit, id)
    if (!matches(hideable(unit.actor), collectionFacts(list))) throw new Refused('forbidden', 'collection.hide', { id })

    await put(unit, { ...list, visibility: 'private', changedAt: unit.now() })
    await tell(unit, 'hidden', list)
  })
}

const hour = 3_600_000
