import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { Collection } from './collection.ts'
import { collectionAt, linesOf } from './find.ts'
import { makeCollection } from './make.ts'
import { putEntries } from './store.ts'

/** Copy a collection or list one may read into a private list of one's own on a portal: what is withdrawn stays behind. Refuses `collection.unknown`, `collection.make`, `collection.most`. */
export function copyCollection(context: Context, id: string, portal: string): Promise<Collection> {
  return inTransaction(context, async unit => {
    const original = await collectionAt(unit, id)
    if (unit.actor.id === undefined) throw new Refused('forbidden', 'collection.make', { kind: 'list', portal })
    const { title, description, sections, query } = original

    const copy = await makeCollection(unit, { kind: 'list', portal, title, description, sections, query })
    const lines = (await linesOf(unit, original)).filter(({ state }) => state === 'published')
    const entries = lines.map(({ record, section, note }, index) => ({ record, section, note, place: index + 1, addedAt: unit.now() }))
    await putEntries(unit, copy.id, entries)
    return copy
  })
}
