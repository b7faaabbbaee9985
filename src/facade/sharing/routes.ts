import type { FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed, publicData, summaryOf, titleOf, type Data } from '#formats'
import { isId } from '#platform/ids.ts'
import { endShare, isLive, readShared, shareDays, shareDraft, sharesOf, type ChmRecord, type Share } from '#records'
import { person, writer, type Asking } from '../asking.ts'
import { theirBody } from '../documents/body.ts'
import { publishedAt } from '../documents/lookup.ts'
import { answerNotImplemented, invalidParameter, mandatory, notImplemented } from '../error.ts'
import { objectIn, textIn, textMaybe } from '../given.ts'
import { mongoIn } from '../mongo.ts'
import { meetsCondition } from '../mongo-condition.ts'
import { ownerOf, userIdOf } from '../people.ts'
import { realmOf } from '../realm.ts'

const shared = '/v2018/document-sharing'
const drafts = 'km-document'
const dayInMilliseconds = 86_400_000
const longestEmails = 5000

/**
 * Drafts shown by a link to people without an account. What others share so (searches, profiles, public records) has addresses of its own.
 * The secret of a link is told once, as its `id`; who has it reads what it opens and sees it again as `urlHash`.
 */
export const sharingRoutes: readonly RouteOptions[] = [
  { method: 'POST', url: shared, handler: share },
  { method: 'GET', url: shared, handler: list },
  { method: 'GET', url: `${shared}/:id`, handler: open },
  { method: 'DELETE', url: `${shared}/:id/revoke`, handler: revoke },
  { method: 'POST', url: `${shared}/anon-sharing`, handler: answerNotImplemented },
  { method: 'PUT', url: `${shared}/:id`, handler: answerNotImplemented },
]

async function share(request: FastifyRequest): Promise<object> {
  const { context, publicUrl } = writer(request)
  const { body } = request
  if (!['link', 'email'].includes(textIn(body, 'shareType', 20)) || textIn(body, 'storageType', 40) !== drafts) throw notImplemented()
  const { sharedData = {}, sharedWith = {} } = objectIn(body)
  const identifier = textIn(sharedData, 'identifier', 128)
  const emails = textMaybe(sharedWith, 'emails', longestEmails)?.split(/[\s,;]+/) ?? []
  const days = daysTo(textMaybe(body, 'expiry', 40), context.now())
  const { secret } = await shareDraft(context, identifier, { days, emails, locale: 'en', origin: publicUrl() })
  return { id: secret }
}

function daysTo(expiry: string | undefined, now: Date): number {
  if (expiry === undefined) return shareDays.usual
  const moment = Date.parse(expiry)
  if (Number.isNaN(moment)) throw invalidParameter('expiry', 'The date cannot be read')
  return Math.ceil((moment - now.getTime()) / dayInMilliseconds)
}

/** The links to the draft of a document: those of everybody who works on it, or of the person named. */
async function list(request: FastifyRequest): Promise<object> {
  const { context } = person(request)
  const { 'sharedData.identifier': identifier, sharedBy, storageType } = mongoIn(request.query).q
  // only drafts are shared so: of all else there are no links
  if (storageType !== undefined && !meetsCondition({ storageType: drafts }, { storageType })) return []
  if (typeof identifier !== 'string' || identifier === '') throw mandatory('sharedData.identifier')
  const links = await sharesOf(context, identifier)
  return links
    .map(link => ({ ...told(link), revoked: !isLive(context, link) }))
    .filter(link => typeof sharedBy !== 'number' || link.sharedBy === sharedBy)
}

async function open({ asking, params }: FastifyRequest): Promise<object> {
  const { id: secret } = params as { readonly id: string }
  const { share: link, record, draft } = await readShared(asking.context, secret)
  const document = draft ? documentOf(record, draft.data) : await publishedOf(asking, record)
  const { sharedData, ...rest } = told(link)
  return { ...rest, revoked: false, urlHash: secret, sharedData: { ...sharedData, realm: document.realm, document } }
}

async function revoke(request: FastifyRequest): Promise<object> {
  const { context } = writer(request)
  const { id } = request.params as { readonly id: string }
  await endShare(context, isId(id) ? id : (await readShared(context, id)).share.id)
  return {}
}

const told = ({ id, record, emails, by, at, expiresAt }: Share) => ({
  _id: id,
  shareType: emails.length > 0 ? 'email' : 'link',
  storageType: drafts,
  sharedData: { identifier: record },
  sharedWith: emails.length > 0 ? { emails: emails.join(',') } : { link: true },
  sharedBy: userIdOf(by),
  sharedOn: at.toISOString(),
  expiry: expiresAt.toISOString(),
})

/** A draft that became public meanwhile is read as everybody reads it. */
async function publishedOf({ context }: Asking, { id }: ChmRecord) {
  const { record, revision } = await publishedAt(context, id)
  return documentOf(record, revision.data)
}

function documentOf(record: ChmRecord, data: Data) {
  const format = formatNamed(record.format)
  const shown = publicData(format, data)
  return {
    identifier: record.id,
    type: record.format,
    owner: ownerOf(record.owner),
    realm: realmOf(record.prefix),
    title: titleOf(format, shown),
    summary: summaryOf(format, shown),
    metadata: { schema: record.format, ...(record.government === null ? {} : { government: record.government }) },
    body: theirBody(record, shown),
  }
}
