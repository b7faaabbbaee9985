import { formatNamed, housesOf, referencesIn } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { isRevocation } from './amendment.ts'
import { openShown } from './attachments/copy-files.ts'
import { refuseIncomplete } from './complete.ts'
import { keepVersion } from './drafts/keep-version.ts'
import { mentionsIn } from './mentions.ts'
import { permitted } from './permitted.ts'
import { publishable, roleOf, secondPerson } from './policy.ts'
import { movable, newsOf, recordFacts, refuseStale, type Held } from './record.ts'
import { targetsOf } from './references.ts'
import { add, putReferences } from './revisions/store.ts'
import { lock, put, removeDraft } from './store.ts'

/**
 * Make the submitted draft public as the record's next revision. `version` is the draft the reviewer saw.
 * Refuses `draft.stale`, `draft.open`, `draft.none`, `record.data`, `record.publish`, and `record.second-person` where nobody may publish what they submitted.
 */
export function publish(context: Context, id: string, { version }: { readonly version?: number } = {}): Promise<Held> {
  return inTransaction(context, async unit => {
    const held = permitted(unit, await lock(unit, id), publishable, 'record.publish')
    const draft = movable(held, 'publish')!
    refuseStale(draft, version)
    if (draft.submittedBy === unit.actor.id && matches(secondPerson(), recordFacts(held)))
      throw new Refused('forbidden', 'record.second-person', { id })
    await refuseIncomplete(unit, held)

    const format = formatNamed(held.record.format)
    const { data, submittedBy, submittedAs } = draft
    const revision = held.record.revision + 1
    const publication = {
      format: format.name,
      formatVersion: format.version,
      publishedAt: unit.now(),
      publishedBy: unit.actor.id ?? null,
      submittedBy,
      submittedAs,
      publishedAs: roleOf(unit.actor, format, recordFacts(held), 'publishes'),
    }
    await add(unit, { record: id, revision, data, ...publication })
    await put(unit, id, {
      state: 'published',
      revision,
      published_at: unit.now(),
      house: [...housesOf(format, data)],
      mentions: [...mentionsIn(format, data)],
      revoked: isRevocation(format, data),
      unconfirmed_since: null,
    })
    await putReferences(unit, id, targetsOf(referencesIn(format, data)))
    await openShown(unit, id, data)
    await keepVersion(unit, draft, { last: true })
    await removeDraft(unit, id)

    const published = await lock(unit, id)
    await announce(unit, 'record.published', id, { ...newsOf(published.record), submission: held.record.submission, submittedBy })
    return published
  })
}
