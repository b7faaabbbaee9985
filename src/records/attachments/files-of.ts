import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { find } from '../find.ts'
import { editable } from '../policy.ts'
import { recordFacts } from '../record.ts'
import { get } from '../store.ts'
import { list as revisionsOf } from '../revisions/store.ts'
import { attachmentsIn, isCleared, type Attachment } from './attachment.ts'
import { list, listOf } from './store.ts'
import { textStates, type TextState } from './texts/store.ts'

/** One file of a record with all its versions, newest first. */
export type FileLine = { readonly line: string; readonly versions: readonly FileVersion[] }

/** A version, where it is shown, and how the reading of its text stands. */
export type FileVersion = Attachment & {
  readonly inDraft: boolean
  /** Numbers of the revisions that show it. */
  readonly revisions: readonly number[]
  readonly text: TextState | undefined
}

/** All files of a record for those who work on it, newest first, with their versions. Refuses `record.unknown`, `record.edit`. */
export async function filesOf(context: Context, identifier: string): Promise<readonly FileLine[]> {
  const { record } = await find(context, identifier)
  const held = await get(context, { id: record.id })
  if (!held || !matches(editable(context.actor), recordFacts(held))) throw new Refused('forbidden', 'record.edit', { id: record.id })

  const attachments = await listOf(context, [record.id])
  const inDraft = new Set(attachmentsIn(held.draft?.data ?? {}))
  const published = (await revisionsOf(context, record.id)).map(({ revision, data }) => ({ revision, shown: new Set(attachmentsIn(data)) }))
  const texts = await textStates(
    context,
    attachments.map(({ hash }) => hash),
  )
  const versions = attachments.map(attachment => ({
    ...attachment,
    inDraft: inDraft.has(attachment.id),
    revisions: published.filter(({ shown }) => shown.has(attachment.id)).map(({ revision }) => revision),
    text: texts.get(attachment.hash),
  }))
  return [...Map.groupBy(versions, ({ line }) => line)].map(([line, all]) => ({
    line,
    versions: all.toSorted((one, other) => other.version - one.version),
  }))
}

/** The files a body of a record shows, in its order; without those that nobody may see yet. */
export async function filesShown(context: Context, record: string, data: Data): Promise<readonly Attachment[]> {
  const ids = attachmentsIn(data)
  const found = new Map((await list(context, ids, record)).map(attachment => [attachment.id, attachment]))
  return ids.flatMap(id => found.get(id) ?? []).filter(isCleared)
}

/** The files of these records that everybody may read while those are public, whichever revision shows them. */
export const publicFilesOf = async (context: Context, records: readonly string[]): Promise<readonly Attachment[]> =>
  (await listOf(context, records)).filter(attachment => attachment.public && isCleared(attachment))
