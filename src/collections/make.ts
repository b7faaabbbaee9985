import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { all, where } from '#platform/filter.ts'
import { newSecret } from '#platform/ids.ts'
import { inTransaction } from '#platform/transaction.ts'
import { portalNamed } from '#portals'
import { most, type Collection, type Kind, type Visibility, type Words } from './collection.ts'
import { refuseFaulty, tidied } from './faults.ts'
import { curates } from './policy.ts'
import { count, get, put } from './store.ts'

/** A collection or list to be made. Without an `id` it gets one nobody can guess. */
export type NewCollection = Pick<Words, 'title'> &
  Partial<Words> & { readonly id?: string; readonly kind: Kind; readonly portal: string; readonly visibility?: Visibility }

/**
 * Make a collection of a portal, as one of its curators, or a reading list of one's own; a draft, or private, unless said otherwise.
 * Refuses `collection.make`, `collection.most`, `collection.visibility`, `collection.input` (with `issues`).
 */
export function makeCollection(
  context: Context,
  { id = newAddress(), kind, portal, visibility = 'private', ...given }: NewCollection,
): Promise<Collection> {
  return inTransaction(context, async unit => {
    const { actor } = unit
    const named = portalNamed(portal)
    if (actor.id === undefined || (kind === 'curated' && !curates(actor, named))) throw new Refused('forbidden', 'collection.make', { kind, portal })
    const words = tidied({ description: {}, sections: [], query: '', ...given })
    refuseFaulty(words)
    refuseVisibility(kind, visibility)
    await refuseMore(unit, kind, portal)
    if (await get(unit, id)) throw new Refused('conflict', 'collection.exists', { id })

    const now = unit.now()
    const made: Collection = {
      id,
      kind,
      portal,
      owner: actor.id,
      ...words,
      visibility,
      createdAt: now,
      changedAt: now,
      publishedAt: visibility === 'private' ? null : now,
      removedAt: null,
    }
    await put(unit, made)
    await tell(unit, 'made', made)
    return made
  })
}

/** An address nobody can guess. */
export const newAddress = (): string => newSecret().slice(0, addressLength)

const addressLength = 22

/** Collections of a portal are drafts or published; only lists are also shared by their link. */
export function refuseVisibility(kind: Kind, visibility: Visibility): void {
  if (kind === 'curated' && visibility === 'link') throw new Refused('invalid', 'collection.visibility', { kind, visibility })
}

/** Refuse one more than somebody, or a portal, may have. */
export async function refuseMore(unit: Context, kind: Kind, portal: string): Promise<void> {
  const [filter, limit] =
    kind === 'list' ? ([where('owner', unit.actor.id ?? ''), most.lists] as const) : ([where('portal', portal), most.collections] as const)
  if ((await count(unit, all(where('kind', kind), filter))) >= limit) throw new Refused('conflict', 'collection.most', { most: limit })
}

/** Tell what happened to a collection others see. What people keep for themselves is nobody's business. */
export async function tell(unit: Context, what: string, { id, kind, portal, visibility }: Collection): Promise<void> {
  if (kind === 'list' && visibility !== 'public') return
  await announce(unit, `collection.${what}`, `collection:${id}`, { kind, portal, visibility })
}
