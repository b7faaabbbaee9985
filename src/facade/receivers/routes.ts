import type { FastifyRequest, RouteOptions } from 'fastify'
import { copiesOf } from '#copies'
import { publishedAt } from '../documents/lookup.ts'
import { mandatory } from '../error.ts'
import { mongoAnswer, mongoIn } from '../mongo.ts'

/** Whose records got a copy of a revision: `q={"identifier":"UID@3"}`; without a revision, of the newest. */
async function receivers({ asking, query }: FastifyRequest): Promise<unknown> {
  const { identifier } = mongoIn(query).q
  if (typeof identifier !== 'string' || identifier === '') throw mandatory('q')
  const [, id = '', revision] = /^(.*?)(?:@(\d{1,9}))?$/s.exec(identifier)!
  const { record } = await publishedAt(asking.context, id)
  const wanted = revision === undefined ? record.revision : Number(revision)
  const copies = (await copiesOf(asking.context, record.id)).filter(copy => copy.revision === wanted)
  const recipients = [...new Set(copies.map(({ target }) => target))]
  return mongoAnswer([{ _id: `${record.id}@${wanted}`, identifier, recipients }], query)
}

/** The records that got a copy of a communiqué. */
export const receiverRoutes: readonly RouteOptions[] = [{ method: 'GET', url: '/v2018/abs-certificate-receivers', handler: receivers }]
