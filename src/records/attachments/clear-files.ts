import type { Context } from '#platform/context.ts'
import { files } from '#platform/files.ts'
import { job } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { list as revisionsOf } from '../revisions/store.ts'
import { getAll } from '../store.ts'
import { attachmentsIn, type Attachment } from './attachment.ts'
import { knownUploads, listOf, listPrivate, remove, removeUploadsBefore } from './store.ts'
import { removeTexts } from './texts/store.ts'
import { hoursToResume } from './uploads.ts'

/** Days a file is kept that no draft and no revision shows. */
export const daysKept = 14

const pageSize = 200
const hour = 3_600_000

/** Forget uploads nobody went on with, and files that nothing shows: neither draft nor revision, nor any other version of the same file. */
export async function clearFiles(context: Context): Promise<void> {
  await clearUploads(context)
  const before = new Date(context.now().getTime() - daysKept * 24 * hour)
  for (let after = ''; ;) {
    const page = await listPrivate(context, before, after, pageSize)
    if (page.length === 0) return
    after = page.at(-1)!.id
    await clear(context, await unshown(context, page))
  }
}

/** The job that clears, every night. */
export const fileClearing = job('files.clear', { every: '20 2 * * *', seconds: 1800, do: clearFiles })

async function clearUploads(context: Context): Promise<void> {
  const { parts } = files()
  const before = new Date(context.now().getTime() - hoursToResume * hour)
  for (const id of await removeUploadsBefore(context, before)) await parts.remove(id)
  const lying = await parts.list()
  const known = await knownUploads(context, lying)
  for (const id of lying.filter(lying => !known.has(lying))) await parts.remove(id)
}

/** Those among these attachments whose lines nothing shows. */
async function unshown(context: Context, attachments: readonly Attachment[]): Promise<readonly Attachment[]> {
  const records = [...new Set(attachments.map(({ record }) => record))]
  const drafts = (await getAll(context, records)).map(({ draft }) => draft?.data ?? {})
  const revisions = await Promise.all(records.map(record => revisionsOf(context, record)))
  const shown = new Set([...drafts, ...revisions.flat().map(({ data }) => data)].flatMap(attachmentsIn))
  const lines = new Set((await listOf(context, records)).filter(({ id }) => shown.has(id)).map(({ line }) => line))
  return attachments.filter(({ line }) => !lines.has(line))
}

async function clear(context: Context, attachments: readonly Attachment[]): Promise<void> {
  const unused = await inTransaction(context, async unit => {
    const hashes = await remove(
      unit,
      attachments.map(({ id }) => id),
    )
    await removeTexts(unit, hashes)
    return hashes
  })
  // bytes that were kept again a moment ago belong to an attachment that is just being made
  for (const hash of unused) await files().remove(hash, { before: new Date(Date.now() - hour) })
}
