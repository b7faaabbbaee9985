import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/transaction.ts'
import { find, submit, type Held } from '#records'
import { askWithdrawal, reviewOf, type Review } from '#reviews'
import type { Asking } from '../asking.ts'
import { badRequest } from '../error.ts'
import { idOfPublication, idOfReview, idOfWithdrawal } from './id.ts'
import { addToBatch, batched } from './store.ts'

/** A request: that a draft be published, or that a document be deleted; what its author tells the reviewers; the batch it belongs to. */
export type Request = { readonly record: string; readonly note?: string | undefined; readonly batch?: string | undefined }

/** What came of a request: the review that waits, or a step that needed none. */
export type Started = { readonly id: string; readonly review: Review | undefined; readonly record: Held['record'] }

/** Request the publication of a draft. Refuses what `submit` refuses, and a batch of somebody else. */
export const startPublication = ({ context }: Asking, { record, note, batch }: Request): Promise<Started> =>
  inTransaction(context, async unit => {
    const held = await submit(unit, record, note === undefined ? {} : { note })
    const review = held.draft ? await reviewOf(unit, record) : undefined
    const { number, revision, publishedAt } = held.record
    return inBatch(unit, batch, { id: review ? idOfReview(review) : idOfPublication(number, revision, publishedAt!), review, record: held.record })
  })

/** Request the deletion of a document. Refuses what `askWithdrawal` refuses, and a batch of somebody else. */
export const startDeletion = ({ context }: Asking, { record, note, batch }: Request): Promise<Started> =>
  inTransaction(context, async unit => {
    const review = await askWithdrawal(unit, record, note ?? 'Deletion was requested')
    const { record: held } = await find(unit, record)
    return inBatch(unit, batch, { id: review ? idOfReview(review) : idOfWithdrawal(held.number, held.withdrawnAt!), review, record: held })
  })

async function inBatch(unit: Context, batch: string | undefined, started: Started): Promise<Started> {
  if (batch === undefined) return started
  const others = await batched(unit, batch)
  if (others.some(({ madeBy }) => madeBy !== unit.actor.id)) throw badRequest('The batch is of somebody else')
  await addToBatch(unit, batch, started.id, started.record.id)
  return started
}
