import { formatNamed, housesOf, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { mentionsIn } from '../mentions.ts'
import { newsOf, type Held } from '../record.ts'
import { add as addRevision, newestOf } from '../revisions/store.ts'
import { lock, put, rewriteDraft } from '../store.ts'
import { exchanged, exchangesIn, type Exchange } from './exchanged.ts'
import { add, list, remove, type Place } from './store.ts'

/** One term in the place of another, because of a merge of the vocabularies. */
export type Retagging = { readonly merge: number; readonly source: string; readonly target: string }

/**
 * Put one term for another in a record: in its draft, and in its public text as a further revision that bears the day and the people of the one before, for
 * nobody has published anything (`record.retagged`, no letter). Revisions are never rewritten. What was there is noted, so that `untag` finds it again.
 */
export const retag = (context: Context, id: string, { merge, source, target }: Retagging): Promise<number> =>
  exchange(context, id, async (unit, held, place, data) => {
    const exchanges = exchangesIn(formatNamed(held.record.format), data, source, target)
    await add(unit, merge, id, place, exchanges)
    return exchanges
  })

/** Put back what a merge changed in a record, as a further revision and in the draft. What people changed since stays. Answers how many such places there are. */
export async function untag(context: Context, id: string, merge: number): Promise<number> {
  return inTransaction(context, async unit => {
    const kept = await exchange(unit, id, async (_, __, place) =>
      (await list(unit, merge, id, place)).map(({ pointer, before, after }) => ({ pointer, before: after, after: before })),
    )
    await remove(unit, merge, id)
    return kept
  })
}

type Wish = (unit: Context, held: Held, place: Place, data: Data) => Promise<readonly Exchange[]>

function exchange(context: Context, id: string, wish: Wish): Promise<number> {
  return inTransaction(context, async unit => {
    const held = await lock(unit, id)
    const [ofDraft, ofRevision] = [await inDraft(unit, held, wish), await inRevision(unit, held, wish)]
    return ofDraft + ofRevision
  })
}

async function inDraft(unit: Context, held: Held, wish: Wish): Promise<number> {
  if (!held.draft) return 0
  const { data, kept } = exchanged(held.draft.data, await wish(unit, held, 'draft', held.draft.data))
  if (data !== held.draft.data) await rewriteDraft(unit, held.record.id, data)
  return kept
}

async function inRevision(unit: Context, held: Held, wish: Wish): Promise<number> {
  const { record } = held
  if (record.state !== 'published') return 0
  const newest = (await newestOf(unit, [record])).get(record.id)!
  const { data, kept } = exchanged(newest.data, await wish(unit, held, 'revision', newest.data))
  if (data === newest.data) return kept

  const format = formatNamed(record.format)
  const revision = record.revision + 1
  await addRevision(unit, { ...newest, revision, data })
  await put(unit, record.id, { revision, house: [...housesOf(format, data)], mentions: [...mentionsIn(format, data)] })
  await announce(unit, 'record.retagged', record.id, { ...newsOf(record), revision })
  return kept
}
