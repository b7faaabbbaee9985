import { fieldAt, formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { workedOn, type Held } from '#records'
import { keptText, type Comment } from './comment.ts'
import { add, get, list } from './store.ts'

/** What is said, and where: the JSON Pointer of a field, or nothing for the whole record. */
export type Said = { readonly record: string; readonly path?: string; readonly text: string; readonly replyTo?: number }

/**
 * Say something to those who work on a record: authors and reviewers alike. An answer stands where its first comment does, and opens it again when it was resolved.
 * Refuses `comment.record` (not one the actor works on), `comment.path`, `comment.text`, `comment.unknown`.
 */
export function say(context: Context, { record, path = '', text, replyTo }: Said): Promise<number> {
  return inTransaction(context, async unit => {
    const held = await worked(unit, record)
    const kept = keptText(text)
    const first = replyTo === undefined ? undefined : await get(unit, replyTo)
    if (replyTo !== undefined && (first?.record !== record || first.replyTo !== null))
      throw new Refused('not-found', 'comment.unknown', { id: replyTo })
    if (!first && !isPlace(held, path)) throw new Refused('invalid', 'comment.path', { path })

    const place = first?.path ?? path
    const id = (await add(unit, { record, path: place, text: kept, replyTo: first?.id ?? null, at: unit.now(), by: unit.actor.id ?? null }))!
    const { format, government } = held.record
    const participants = participantsIn(held, first ? await list(unit, record) : [], first?.id, unit.actor.id)
    await announce(unit, 'comment.said', record, { comment: id, path: place, format, government, text: kept, participants })
    return id
  })
}

/** Who should hear of it: those who wrote the text, and those who spoke in the thread. */
function participantsIn(
  { record, draft }: Held,
  comments: readonly Comment[],
  thread: number | undefined,
  speaker: string | undefined,
): readonly string[] {
  const spoke = comments.filter(({ id, replyTo }) => thread !== undefined && (id === thread || replyTo === thread)).map(({ by }) => by)
  const people = [draft?.submittedBy ?? draft?.savedBy, record.createdBy, ...spoke]
  return [...new Set(people.filter(person => typeof person === 'string'))].filter(person => person !== speaker && person.startsWith('account:'))
}

/** The record, if the actor works on it. */
export async function worked(context: Context, record: string): Promise<Held> {
  const [held] = await workedOn(context, [record])
  if (!held) throw new Refused('not-found', 'comment.record', { record })
  return held
}

/** Is this the place of a field, in any row? */
const isPlace = ({ record }: Held, path: string): boolean =>
  path === '' ||
  (path.startsWith('/') &&
    path.length < 400 &&
    fieldAt(
      formatNamed(record.format),
      path
        .split('/')
        .filter(part => part !== '' && !/^\d+$/.test(part))
        .join('/'),
    ) !== undefined)
