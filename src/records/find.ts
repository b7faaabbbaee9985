import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { displayed, parseIdentifier, speaksOf } from './identifiers.ts'
import { editable, readable } from './policy.ts'
import { recordFacts, type ChmRecord, type Draft, type Held, type Revision } from './record.ts'
import { readHeld, readRevision } from './read.ts'
import { list } from './revisions/store.ts'

/** What an identifier speaks of: the record, and the revision asked for or the newest. No revision: never published, or withdrawn and the actor does not work on it. */
export type Found = { readonly record: ChmRecord; readonly revision: Revision | undefined }

/** The display identifier of a record, `ABSCH-IRCC-IN-238702-1`; without a revision that of the record as a whole and of its draft. */
export const identifierOf = (record: Pick<ChmRecord, 'format' | 'number' | 'prefix' | 'government'>, revision?: number): string =>
  displayed({ ...record, code: formatNamed(record.format).code }, revision)

/** The record an identifier speaks of: UID, `UID@revision`, number or display identifier, in any case. Refuses `record.unknown`, also for what the actor may not see, and `record.revision`. */
export async function find(context: Context, identifier: string): Promise<Found> {
  const { record } = await heldFor(context, identifier)
  const asked = parseIdentifier(identifier)?.revision
  if (asked !== undefined && asked > record.revision) throw new Refused('not-found', 'record.revision', { identifier, newest: record.revision })
  if (record.state === 'withdrawn' && !matches(editable(context.actor), recordFacts({ record, draft: undefined })))
    return { record, revision: undefined }
  return { record, revision: await readRevision(context, record.id, asked ?? record.revision) }
}

/** The draft beside a record and the record itself, for those who may work on it. Refuses `record.unknown`, `draft.none`. */
export async function draftOf(context: Context, identifier: string): Promise<{ readonly record: ChmRecord; readonly draft: Draft }> {
  const held = await heldFor(context, identifier)
  if (!held.draft || !matches(editable(context.actor), recordFacts(held))) throw new Refused('not-found', 'draft.none', { id: held.record.id })
  return { record: held.record, draft: held.draft }
}

/** One revision of a record. Refuses `record.unknown`, `record.revision`. */
export async function revisionAt(context: Context, id: string, revision: number): Promise<Revision> {
  const found = await find(context, `${id}@${revision}`)
  if (!found.revision) throw new Refused('not-found', 'record.revision', { id, revision })
  return found.revision
}

/** All revisions of a record, newest first; none of a withdrawn one for those who do not work on it. */
export async function revisionsOf(context: Context, identifier: string): Promise<readonly Revision[]> {
  const { record, revision } = await find(context, identifier)
  return revision ? list(context, record.id) : []
}

async function heldFor(context: Context, identifier: string): Promise<Held> {
  const parsed = parseIdentifier(identifier)
  const held = parsed && (await readHeld(context, parsed))
  if (!held || !matches(readable(context.actor), recordFacts(held))) throw new Refused('not-found', 'record.unknown', { identifier })
  if (!speaksOf(parsed, { ...held.record, code: formatNamed(held.record.format).code }))
    throw new Refused('not-found', 'record.unknown', { identifier })
  return held
}
