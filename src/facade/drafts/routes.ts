import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { discardDraft } from '#records'
import { person, writer } from '../asking.ts'
import { forbidden } from '../error.ts'
import { isAsked, parameterIn } from '../given.ts'
import { theirBody } from '../documents/body.ts'
import { infoOf, infosOf } from '../documents/info.ts'
import { listAsked } from '../documents/list.ts'
import { draftAt, seenAt } from '../documents/lookup.ts'
import { Refused } from '#platform/errors.ts'
import { saveWorking } from './save.ts'

const draft = '/v2013/documents/:uid/versions/draft'

/** Drafts: whatever their state of completeness, for those who work on the document. */
export const drafts: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2013/document-drafts', handler: listDrafts },
  { method: 'GET', url: draft, handler: readDraft },
  { method: 'GET', url: `${draft}/info`, handler: readDraftInfo },
  { method: 'PUT', url: draft, handler: putDraft },
  { method: 'DELETE', url: draft, handler: removeDraft },
]

const uidOf = ({ params }: FastifyRequest): string => (params as { readonly uid: string }).uid

async function listDrafts(request: FastifyRequest): Promise<object> {
  const asking = person(request)
  const { total, seen } = await listAsked(asking, request.query, 'mydraft')
  return { Count: total, Items: await infosOf(asking, seen, { body: isAsked(request.query, 'body') }) }
}

async function readDraft(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | object> {
  if (isAsked(request.query, 'info')) return readDraftInfo(request)
  const { record, draft } = await draftAt(request.asking.context, uidOf(request))
  return reply
    .header('etag', `"${draft.version}"`)
    .header('cache-control', 'private, no-store')
    .type(`application/json; charset=utf-8; schema=${record.format}`)
    .send(JSON.stringify(theirBody(record, draft.data)))
}

async function readDraftInfo(request: FastifyRequest): Promise<object> {
  const { asking, query } = request
  return infoOf(asking, await draftAt(asking.context, uidOf(request)), { body: isAsked(query, 'body') })
}

async function putDraft(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asking = writer(request)
  const version = /^"(\d{1,15})"$/.exec(request.headers['if-match'] ?? '')?.[1]
  const { held, made } = await saveWorking(asking, {
    uid: uidOf(request),
    schema: parameterIn(request.query, ['schema'], 100),
    body: request.body,
    ...(version === undefined ? {} : { version: Number(version) }),
  }).catch(lockedAsForbidden)
  return reply.code(made ? 201 : 200).send(await infoOf(asking, await seenAt(asking.context, held.record.id)))
}

async function removeDraft(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  const { record } = await draftAt(context, uidOf(request))
  await discardDraft(context, record.id).catch(lockedAsForbidden)
  return reply.code(200).send()
}

/** A draft that a request has locked is forbidden to write, in the words of the existing service. */
function lockedAsForbidden(error: unknown): never {
  if (error instanceof Refused && error.code === 'draft.submitted') throw forbidden('The draft is locked by a request')
  throw error
}
