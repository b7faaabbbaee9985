import type { Readable } from 'node:stream'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'
import { isId, newId } from '#platform/ids.ts'
import { admit, recordFor, refuseBeyondLimits, replacedIn, type Deposited } from './admit.ts'
import { addressOf, nameOf } from './attachment.ts'
import { addUpload, finishUpload, getUpload, list, removeUpload, type Upload } from './store.ts'
import { refuseName } from './type.ts'

/** How an upload stands: how many bytes have arrived, and the attachment once all have. */
export type Progress = { readonly id: string; readonly offset: number; readonly size: number; readonly attachment: Deposited | undefined }

/** A file that will come in pieces. */
export type Announced = { readonly record: string; readonly name: string; readonly size: number; readonly replaces?: string }

/** Hours for which an upload under way may be gone on with. */
export const hoursToResume = 48

/**
 * Begin an upload of so many bytes into the draft of a record; its bytes come in pieces, and may go on after a broken line or a restart.
 * Refuses at once what would be refused at the end: `file.too-large`, `file.quota`, `file.full`, `file.type` by its name, `file.empty`, `file.unknown`, `record.edit`, `draft.none`.
 */
export async function beginUpload(context: Context, { record: identifier, name: given, size, replaces }: Announced): Promise<Progress> {
  const { id: record } = await recordFor(context, identifier)
  const name = nameOf(given)
  if (!Number.isSafeInteger(size) || size <= 0) throw new Refused('invalid', 'file.empty')
  refuseName(name)
  await replacedIn(context, record, replaces)
  await refuseBeyondLimits(context, size)

  const id = newId()
  await addUpload(context, { id, record, name, size, replaces: replaces ?? null, attachment: null, at: context.now(), by: context.actor.id! })
  await files().parts.begin(id)
  return { id, offset: 0, size, attachment: undefined }
}

/** How an upload of this account stands. Refuses `upload.unknown`. */
export async function uploadAt(context: Context, id: string): Promise<Progress> {
  const upload = await mine(context, id)
  if (upload.attachment !== null) return done(context, upload)
  const offset = await files().parts.length(id)
  if (offset === undefined) throw new Refused('not-found', 'upload.unknown', { id })
  return { id, offset, size: upload.size, attachment: undefined }
}

/**
 * Add a piece behind what has arrived; with the last one the file is checked and becomes an attachment. What is refused then is thrown away.
 * Refuses `upload.unknown`, `upload.offset` (details: `offset`), `upload.busy`, `file.too-large`, and what `depositFile` refuses.
 */
export async function appendUpload(context: Context, id: string, piece: { readonly offset: number; readonly bytes: Readable }): Promise<Progress> {
  await mine(context, id)
  if (growing.has(id)) throw new Refused('conflict', 'upload.busy', { id })
  growing.add(id)
  try {
    return await grown(context, id, piece)
  } finally {
    growing.delete(id)
  }
}

/** Uploads to which a piece is being added, up to the attachment they become: one piece at a time. */
const growing = new Set<string>()

async function grown(context: Context, id: string, piece: { readonly offset: number; readonly bytes: Readable }): Promise<Progress> {
  const upload = await mine(context, id)
  if (upload.attachment !== null) return done(context, upload)
  await recordFor(context, upload.record)
  const offset = await files().parts.append(id, piece.offset, piece.bytes, { most: upload.size })
  if (offset < upload.size) return { id, offset, size: upload.size, attachment: undefined }

  try {
    const arrived = { record: upload.record, place: files().parts.place(id), name: upload.name, replaces: upload.replaces ?? undefined }
    const attachment = await admit(context, arrived, (unit, { id: made }) => finishUpload(unit, id, made))
    return { id, offset, size: upload.size, attachment }
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'invalid') await cancelUpload(context, id)
    throw error
  }
}

/** Throw an upload under way away. Refuses `upload.unknown`. */
export async function cancelUpload(context: Context, id: string): Promise<void> {
  await mine(context, id)
  await removeUpload(context, id)
  await files().parts.remove(id)
}

/** Only whoever began an upload knows of it. */
async function mine(context: Context, id: string): Promise<Upload> {
  const upload = isId(id) ? await getUpload(context, id) : undefined
  if (!upload || upload.by !== context.actor.id) throw new Refused('not-found', 'upload.unknown', { id })
  return upload
}

async function done(context: Context, { id, size, attachment: made }: Upload): Promise<Progress> {
  const [attachment] = await list(context, [made!])
  if (!attachment) throw new Refused('not-found', 'upload.unknown', { id })
  return { id, offset: size, size, attachment: { ...attachment, url: addressOf(attachment) } }
}
