import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { fileFor, filesOf, filesShown, find, type Attachment, type ChmRecord, type Served } from '#records'
import type { Asking } from '../asking.ts'
import { notFound } from '../error.ts'
import { worksOn } from '../documents/info.ts'
import { numbersAlone, peopleOf } from '../people.ts'

/** What the existing service says about the files of a document. */
export async function attachmentInfos({ context }: Asking, record: ChmRecord, attachments: readonly Attachment[]): Promise<readonly object[]> {
  const works = worksOn(context, { record, draft: undefined })
  const naming = works
    ? await peopleOf(
        context,
        attachments.map(({ by }) => by),
      )
    : numbersAlone
  return attachments.map(({ id, name, type, size, hash, at, by, public: isPublic }) => ({
    attachmentID: id,
    documentAttachmentID: id,
    documentID: record.revision > 0 ? record.number : null,
    documentUID: record.id,
    filename: name,
    isPublic: isPublic && record.state === 'published',
    mediaType: type,
    charset: /^(text\/|application\/(json|xml|geo\+json))/.test(type) ? 'utf-8' : null,
    hash,
    size,
    url: addressIn(record.id, { id, name }),
    createdOn: at,
    createdBy: naming(by),
    submittedOn: isPublic ? (record.publishedAt ?? null) : null,
    submittedBy: null,
  }))
}

/** The files of a document, for those who work on it all, newest first; for others those the newest revision shows. */
export async function attachmentsOf(
  context: Context,
  identifier: string,
): Promise<{ readonly record: ChmRecord; readonly attachments: readonly Attachment[] }> {
  const { record, revision } = await find(context, identifier)
  if (worksOn(context, { record, draft: undefined }))
    return { record, attachments: (await filesOf(context, record.id)).flatMap(({ versions }) => versions) }
  return { record, attachments: record.state === 'published' && revision ? await filesShown(context, record.id, revision.data) : [] }
}

/** A file of a document by its id or its name, newest first. Refuses what the caller may not have as not found. */
export async function fileAt(context: Context, uid: string, key: string): Promise<Served> {
  const { record } = await find(context, uid)
  const byId = await fileFor(context, key).catch(asMissing)
  if (byId?.attachment.record === record.id) return byId
  const named = (await attachmentsOf(context, record.id)).attachments.find(({ name }) => name === key)
  const served = named && (await fileFor(context, named.id).catch(asMissing))
  if (!served) throw notFound('There is no such file')
  return served
}

function asMissing(error: unknown): undefined {
  if (error instanceof Refused && error.refusal === 'not-found') return undefined
  throw error
}

const addressIn = (uid: string, { id, name }: Pick<Attachment, 'id' | 'name'>): string =>
  `/api/v2013/documents/${uid}/attachments/${id}/${encodeURIComponent(name)}`
