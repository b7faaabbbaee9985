import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { worked } from './say.ts'
import { get, settle } from './store.ts'

/** Say that what a thread asked for is done. Anybody who works on the record may; once is enough. Refuses `comment.unknown`, `comment.record`. */
export const resolve = (context: Context, id: number): Promise<string> => settled(context, id, true)

/** Open a resolved thread again. Refuses `comment.unknown`, `comment.record`. */
export const reopen = (context: Context, id: number): Promise<string> => settled(context, id, false)

function settled(context: Context, id: number, done: boolean): Promise<string> {
  return inTransaction(context, async unit => {
    const comment = await get(unit, id)
    if (!comment || comment.replyTo !== null) throw new Refused('not-found', 'comment.unknown', { id })
    const { record } = await worked(unit, comment.record)
    if ((comment.resolvedAt !== null) === done) return comment.record

    await settle(unit, id, done ? unit.now() : null, done ? (unit.actor.id ?? null) : null)
    const about = { comment: id, path: comment.path, format: record.format, government: record.government }
    await announce(unit, done ? 'comment.resolved' : 'comment.reopened', comment.record, about)
    return comment.record
  })
}
