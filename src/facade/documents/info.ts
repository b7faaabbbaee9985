import { formatNamed, publicData, summaryOf, titleOf, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, matches, where } from '#platform/filter.ts'
import { editable, recordFacts, type ChmRecord, type Draft, type Revision } from '#records'
import { reviewOf, reviewsSeen, type Review } from '#reviews'
import type { Asking } from '../asking.ts'
import { numbersAlone, ownerOf, peopleOf, userIdOf, type Naming } from '../people.ts'
import { realmOf } from '../realm.ts'
import { lockOf } from '../locks/lock.ts'
import { theirBody } from './body.ts'

/** A record as somebody sees it: a revision where there is one for them, the draft where they work on it. */
export type Seen = { readonly record: ChmRecord; readonly revision: Revision | undefined; readonly draft?: Draft | undefined }

/** What the existing service says about documents, with their bodies if wanted. People are named to those who work on the record. */
export async function infosOf(asking: Asking, seen: readonly Seen[], { body = false } = {}): Promise<readonly object[]> {
  const { context } = asking
  const mine = new Set(seen.filter(one => worksOn(context, one)).map(({ record }) => record.id))
  const reviews = await waitingFor(
    context,
    seen.filter(({ record, draft }) => mine.has(record.id) && draft?.state === 'submitted').map(({ record }) => record.id),
  )
  const own = await peopleOf(context, seen.filter(({ record }) => mine.has(record.id)).flatMap(actorsOf))
  return seen.map(one => {
    const works = mine.has(one.record.id)
    const naming = works ? own : numbersAlone
    return {
      ...published(asking, one, naming, { body, works }),
      ...(one.draft && works ? working(one.record, one.draft, reviews.get(one.record.id), naming, body) : {}),
    }
  })
}

/** What it says about one. */
export const infoOf = async (asking: Asking, seen: Seen, options?: { readonly body?: boolean }): Promise<object> =>
  (await infosOf(asking, [seen], options))[0]!

/** May the caller work on the record? */
export const worksOn = ({ actor }: Context, { record, draft }: Pick<Seen, 'record' | 'draft'>): boolean =>
  matches(editable(actor), recordFacts({ record, draft }))

/** The body of a revision for this caller: internal remarks are for those who work on the record. */
export const bodyFor = (context: Context, { record, draft }: Pick<Seen, 'record' | 'draft'>, data: Data): Data =>
  worksOn(context, { record, draft }) ? data : publicData(formatNamed(record.format), data)

const actorsOf = ({ record, revision, draft }: Seen) => [
  record.createdBy,
  record.withdrawnBy,
  revision?.submittedBy,
  revision?.publishedBy,
  draft?.savedBy,
  draft?.submittedBy,
]

function published(
  { context, realm }: Asking,
  { record, revision, draft }: Seen,
  naming: Naming,
  show: { readonly body: boolean; readonly works: boolean },
) {
  const { id, number, format: name, state } = record
  const format = formatNamed(name)
  const said = revision?.data ?? (show.works ? draft?.data : undefined) ?? {}
  const shown = revision ? theirBody(record, bodyFor(context, { record, draft }, revision.data)) : undefined
  return {
    identifier: id,
    ...(record.revision > 0 ? { documentID: number } : {}),
    type: name,
    owner: ownerOf(record.owner),
    realm: realmOf(record.prefix, realm),
    revision: revision?.revision ?? 0,
    latestRevision: record.revision,
    mediaType: 'application/json',
    charset: 'utf-8',
    size: shown ? sizeOf(shown) : 0,
    title: titleOf(format, said),
    summary: summaryOf(format, said),
    metadata: { ...metadataOf(record), ...(record.createdBy === null ? {} : { userID: userIdOf(record.createdBy) }) },
    createdOn: record.createdAt,
    createdBy: naming(record.createdBy),
    updatedOn: revision?.publishedAt ?? record.createdAt,
    updatedBy: naming(revision?.submittedBy ?? record.createdBy),
    submittedOn: revision?.publishedAt ?? null,
    submittedBy: naming(revision?.publishedBy),
    deletedOn: state === 'withdrawn' ? record.withdrawnAt : null,
    deletedBy: state === 'withdrawn' && show.works ? naming(record.withdrawnBy) : null,
    isRequest: show.works && draft?.state === 'submitted',
    rights: [],
    ...(show.body && shown ? { body: shown } : {}),
  }
}

/** The open reviews of these records in one question; what was submitted a moment ago may have none yet. */
async function waitingFor(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Review>> {
  if (ids.length === 0) return new Map()
  const open = await reviewsSeen(context, { filter: all(where('record', ...ids), where('asks', 'publication')), open: true, limit: ids.length })
  const known = new Map(open.map(review => [review.record, review]))
  for (const id of ids.filter(id => !known.has(id))) {
    const opened = await reviewOf(context, id)
    if (opened) known.set(id, opened)
  }
  return known
}

function working(record: ChmRecord, draft: Draft, review: Review | undefined, naming: Naming, body: boolean) {
  const format = formatNamed(record.format)
  const shown = theirBody(record, draft.data)
  return {
    workingDocumentID: record.number,
    workingDocumentTitle: titleOf(format, draft.data),
    workingDocumentSummary: summaryOf(format, draft.data),
    workingDocumentMetadata: metadataOf(record),
    workingDocumentSize: sizeOf(shown),
    workingDocumentOwner: ownerOf(record.owner),
    workingDocumentCreatedOn: record.createdAt,
    workingDocumentCreatedBy: naming(record.createdBy),
    workingDocumentUpdatedOn: draft.savedAt,
    workingDocumentUpdatedBy: naming(draft.savedBy),
    ...(review ? { workingDocumentLock: lockOf(review, naming) } : {}),
    ...(body ? { workingDocumentBody: shown } : {}),
  }
}

const metadataOf = ({ format, government }: ChmRecord) => ({ schema: format, ...(government === null ? {} : { government }) })

const sizeOf = (body: object): number => Buffer.byteLength(JSON.stringify(body))
