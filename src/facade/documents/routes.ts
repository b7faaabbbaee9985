import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { inTransaction } from '#platform/transaction.ts'
import { revisionsOf, submit, withdraw } from '#records'
import { writer } from '../asking.ts'
import { forbidden, mandatory } from '../error.ts'
import { isAsked, parameterIn } from '../given.ts'
import { saveWorking, type Saving } from '../drafts/save.ts'
import { headerOf, theirBody } from './body.ts'
import { bodyFor, infoOf, infosOf, type Seen } from './info.ts'
import { countAsked, listAsked } from './list.ts'
import { publishedAt, seenAt } from './lookup.ts'

type Named = { readonly uid: string; readonly revision: string }

/** Published documents: bodies, what is said about them, lists, versions; direct publication and withdrawal. */
export const documents: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2013/documents', handler: request => listed(request, isAsked(request.query, 'body')) },
  { method: 'GET', url: '/v2013/documents/query/body', handler: request => listed(request, true) },
  { method: 'GET', url: '/v2013/documents/query/facets', handler: async ({ asking, query }) => Object.fromEntries(await countAsked(asking, query)) },
  { method: 'GET', url: '/v2013/documents/:uid', handler: read },
  { method: 'GET', url: '/v2013/documents/:uid/info', handler: readInfo },
  { method: 'PUT', url: '/v2013/documents/:uid', handler: (request, reply) => publishNow(request, reply, uidOf(request)) },
  { method: 'POST', url: '/v2013/documents', handler: (request, reply) => publishNow(request, reply, headerOf(request.body).identifier) },
  { method: 'DELETE', url: '/v2013/documents/:uid', handler: remove },
  { method: 'GET', url: '/v2013/documents/:uid/versions', handler: readVersions },
  { method: 'GET', url: '/v2013/documents/:uid/versions/:revision', handler: readVersion },
  { method: 'GET', url: '/v2013/documents/:uid/versions/:revision/info', handler: readVersionInfo },
]

const uidOf = ({ params }: FastifyRequest): string => (params as Named).uid

async function listed({ asking, query }: FastifyRequest, body: boolean): Promise<object> {
  const { total, seen } = await listAsked(asking, query)
  return { Count: total, Items: await infosOf(asking, seen, { body }) }
}

async function read(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | object> {
  if (isAsked(request.query, 'info')) return readInfo(request)
  const seen = await publishedAt(request.asking.context, uidOf(request), { deleted: isAsked(request.query, 'include-deleted') })
  return sendBody(request, reply, seen)
}

async function readInfo({ asking, query, params }: FastifyRequest): Promise<object> {
  const seen = await seenAt(asking.context, (params as Named).uid)
  if (!seen.draft && !isAsked(query, 'include-deleted')) await publishedAt(asking.context, seen.record.id)
  return infoOf(asking, seen, { body: isAsked(query, 'body') })
}

async function readVersions({ asking, params, query }: FastifyRequest): Promise<object> {
  const seen = await publishedAt(asking.context, (params as Named).uid)
  const revisions = await revisionsOf(asking.context, seen.record.id)
  const versions = revisions.map(revision => ({ record: seen.record, revision }))
  return { Count: versions.length, Items: await infosOf(asking, versions, { body: isAsked(query, 'body') }) }
}

async function readVersion(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | object> {
  if (isAsked(request.query, 'info')) return readVersionInfo(request)
  return sendBody(request, reply, await versionAt(request))
}

async function readVersionInfo(request: FastifyRequest): Promise<object> {
  const { record, revision } = await versionAt(request)
  return infoOf(request.asking, { record, revision }, { body: isAsked(request.query, 'body') })
}

async function versionAt({ asking, params }: FastifyRequest) {
  const { uid, revision } = params as Named
  const { record } = await publishedAt(asking.context, uid)
  return publishedAt(asking.context, `${record.id}@${revision}`)
}

/** A body as the existing service sends it. */
export function sendBody({ asking, headers }: FastifyRequest, reply: FastifyReply, { record, revision, draft }: Seen): FastifyReply {
  const { context } = asking
  const works = context.actor.id !== undefined
  const tag = `"${record.number}-${revision!.revision}-${record.revision}"`
  reply.header('cache-control', works ? 'private, no-cache' : 'public, max-age=0, must-revalidate').header('vary', 'Authorization')
  if (!works) reply.header('etag', tag)
  if (!works && headers['if-none-match'] === tag) return reply.code(304).send()
  return reply
    .type(`application/json; charset=utf-8; schema=${record.format}`)
    .send(JSON.stringify(theirBody(record, bodyFor(context, { record, draft }, revision!.data))))
}

/** Save and publish in one step, for those whose publications need no review. */
async function publishNow(request: FastifyRequest, reply: FastifyReply, uid: string | undefined): Promise<FastifyReply> {
  const asking = writer(request)
  if (uid === undefined) throw mandatory('header.identifier')
  const saving: Saving = { uid, schema: parameterIn(request.query, ['schema'], 100), body: request.body }
  const { record } = await inTransaction(asking.context, async unit => {
    const { held } = await saveWorking({ ...asking, context: unit }, saving)
    const submitted = await submit(unit, held.record.id)
    if (submitted.draft) throw forbidden('You may request the publication of this document, not publish it')
    return submitted
  })
  const info = await infoOf(asking, await seenAt(asking.context, record.id))
  return reply.code(record.revision === 1 ? 201 : 200).send(info)
}

async function remove(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  const { record } = await publishedAt(context, uidOf(request))
  await withdraw(context, record.id)
  return reply.code(200).send()
}
