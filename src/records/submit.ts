import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { refuseIncomplete } from './complete.ts'
import { permitted } from './permitted.ts'
import { publishableAtOnce, roleOf, submittable } from './policy.ts'
import { publish } from './publish.ts'
import { movable, newsOf, recordFacts, refuseStale, type Held } from './record.ts'
import { lock, moveDraft, put } from './store.ts'

/** The draft version that is meant, and a note for the reviewer. */
export type Submission = { readonly version?: number; readonly note?: string }

const longestNote = 1_000

/**
 * Hand the draft to its reviewers, locked until they answer; or publish it at once when its author needs no review (contacts, publishing authorities, Secretariat).
 * Submitting again what one has submitted changes nothing. Refuses `record.data` (details: `issues`), `draft.stale`, `draft.submitted`, `draft.none`, `record.submit`, `record.note`.
 */
export function submit(context: Context, id: string, { version, note }: Submission = {}): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), submittable, 'record.submit')
    if (held.draft?.state === 'submitted' && held.draft.submittedBy === unit.actor.id && (version ?? held.draft.version) === held.draft.version)
      return held
    const draft = movable(held, 'submit')!
    refuseStale(draft, version)
    const told = plainText(note ?? '').trim()
    if (told.length > longestNote) throw new Refused('invalid', 'record.note', { most: longestNote })
    await refuseIncomplete(unit, held)

    const submission = held.record.submission + 1
    await put(unit, id, { submission })
    await moveDraft(unit, id, 'submitted', {
      note: told || null,
      as: roleOf(unit.actor, formatNamed(held.record.format), recordFacts(held), 'drafts'),
    })
    if (matches(publishableAtOnce(unit.actor), recordFacts(held))) return publish(unit, id)

    await announce(unit, 'record.submitted', id, { ...newsOf(held.record), submission })
    return lock(unit, id)
  })
}
