import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { reviewOf, takeBack } from '#reviews'
import { writer } from '../asking.ts'
import { notFound, notImplemented } from '../error.ts'
import { draftAt } from '../documents/lookup.ts'
import { peopleOf } from '../people.ts'
import { lockOf, type Lock } from './lock.ts'

const locksAt = '/v2013/documents/:uid/versions/draft/locks'

/** Locks on drafts: the one a request sets. Taking it away takes the request back. */
export const locks: readonly RouteOptions[] = [
  { method: 'GET', url: locksAt, handler: list },
  { method: 'GET', url: `${locksAt}/:lockID`, handler: read },
  { method: 'PUT', url: `${locksAt}/:lockID`, handler: put },
  { method: 'DELETE', url: `${locksAt}/:lockID`, handler: remove },
]

type Named = { readonly uid: string; readonly lockID: string }

async function list({ asking, params }: FastifyRequest): Promise<readonly Lock[]> {
  const { context } = asking
  const { record, draft } = await draftAt(context, (params as Named).uid)
  const review = draft.state === 'submitted' ? await reviewOf(context, record.id) : undefined
  return review ? [lockOf(review, await peopleOf(context, [review.submittedBy]))] : []
}

async function read(request: FastifyRequest): Promise<Lock> {
  const held = (await list(request)).find(({ lockID }) => lockID === (request.params as Named).lockID)
  if (!held) throw notFound('There is no such lock')
  return held
}

/** Locks are set by requests alone; one that stands is answered. */
async function put(request: FastifyRequest): Promise<Lock> {
  writer(request)
  const held = (await list(request)).find(({ lockID }) => lockID === (request.params as Named).lockID)
  if (!held) throw notImplemented()
  return held
}

async function remove(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  await read(request)
  const { record } = await draftAt(context, (request.params as Named).uid)
  const review = await reviewOf(context, record.id)
  if (review) await takeBack(context, review.id)
  return reply.code(200).send()
}
