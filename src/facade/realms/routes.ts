import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { notFound } from '../error.ts'
import { mongoAnswer } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { configurationAt, realmConfigurations } from './configuration.ts'

const originOf = ({ asking }: FastifyRequest): string => asking.publicUrl()

const list = (request: FastifyRequest, reply: FastifyReply) =>
  sendTagged(request, reply, mongoAnswer(realmConfigurations(originOf(request)), request.query))

/** One client reads the first of a list, the one of the reporting tool an object: each gets what it reads. */
function one(request: FastifyRequest, reply: FastifyReply) {
  const found = configurationAt((request.params as { readonly host: string }).host, originOf(request))
  if (!found) throw notFound('There is no realm of this host')
  return sendTagged(request, reply, found.realm.startsWith('ORT') ? found : [found])
}

/** What programs of the clearing-houses are configured by. */
export const realmRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2018/realm-configurations', handler: list },
  { method: 'GET', url: '/v2018/realm-configurations/:host', handler: one },
]
