import { formatNamed, referencesIn } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, matches, type Filter } from '#platform/filter.ts'
import { editable, readable } from './policy.ts'
import { recordFacts, type ChmRecord, type Held, type Revision } from './record.ts'
import { targetsOf } from './references.ts'
import { listAll, listReferring, listReferringToAny, newestOf } from './revisions/store.ts'
import { count as countHeld, getAll, list as listHeld, listAfter, listPublished, listUntouched, type Window } from './store.ts'

/** The records for which the filter holds, as far as the actor may read them; each with its draft if the actor may work on it. Those changed last come first. */
export async function list(context: Context, filter: Filter, window: Window = {}): Promise<readonly Held[]> {
  return withOwnDrafts(context, await listHeld(context, all(readable(context.actor), filter), window))
}

/** The same records in the order of their numbers, those that follow this one, at most so many: for whoever must read them all. */
export async function listedAfter(context: Context, filter: Filter, after: number, limit: number): Promise<readonly Held[]> {
  return withOwnDrafts(context, await listAfter(context, all(readable(context.actor), filter), after, limit))
}

/** The records among these on which the actor may work, with their drafts, in no order. */
export async function workedOn(context: Context, ids: readonly string[]): Promise<readonly Held[]> {
  const works = editable(context.actor)
  return (await getAll(context, ids)).filter(held => matches(works, recordFacts(held)))
}

/** How many records `list` would give, by format. */
export const count = (context: Context, filter: Filter): Promise<ReadonlyMap<string, number>> =>
  countHeld(context, all(readable(context.actor), filter))

/** The newest revisions of the published records among these: what everybody may read, for the index, the API and exports. */
export async function published(
  context: Context,
  ids: readonly string[],
): Promise<readonly { readonly record: ChmRecord; readonly revision: Revision }[]> {
  const records = (await getAll(context, ids)).map(({ record }) => record).filter(({ state }) => state === 'published')
  const revisions = await newestOf(context, records)
  return records.map(record => ({ record, revision: revisions.get(record.id)! }))
}

/** The ids of the published records that refer to this one, and the paths where they do. */
export const referringTo = listReferring

/** The published records that refer to any of these, each with its format, the record it refers to, and the path where it does. */
export const referringToAny = listReferringToAny

/** Where any revision of these refers to, also where they have stopped to. */
export async function referredEver(
  context: Context,
  ids: readonly string[],
): Promise<readonly { readonly format: string; readonly path: string; readonly target: string }[]> {
  const revisions = await listAll(context, ids)
  return revisions.flatMap(({ format, data }) => targetsOf(referencesIn(formatNamed(format), data)).map(reference => ({ format, ...reference })))
}

/** The published records of a format that were neither published nor confirmed after this moment, in the order of their numbers: for whoever watches the time. */
export const untouched = listUntouched

/** The published records whose numbers follow this one, in the order of their numbers, at most so many: for whoever must read them all. */
export const publishedAfter = listPublished

function withOwnDrafts({ actor }: Context, held: readonly Held[]): readonly Held[] {
  const works = editable(actor)
  return held.map(one => (matches(works, recordFacts(one)) ? one : { ...one, draft: undefined }))
}
