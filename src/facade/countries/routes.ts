import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { termsOf } from '#vocabularies'
import { notFound } from '../error.ts'
import { mongoAnswer } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { countries, countryOf, treatyList } from './country.ts'

const list = (request: FastifyRequest, reply: FastifyReply) => sendTagged(request, reply, mongoAnswer(countries(), request.query))

/** Codes are written in capitals here, and only here. */
function one(request: FastifyRequest, reply: FastifyReply) {
  const { code } = request.params as { readonly code: string }
  const found = termsOf('countries').find(({ identifier }) => identifier.toUpperCase() === code.toUpperCase())
  if (!found) throw notFound('There is no such country')
  return sendTagged(request, reply, countryOf(found))
}

function treaty(request: FastifyRequest, reply: FastifyReply) {
  const { code } = request.params as { readonly code: string }
  const found = treatyList().find(({ _id: id }) => id.toUpperCase() === code.toUpperCase())
  if (!found) throw notFound('There is no such treaty')
  return sendTagged(request, reply, found)
}

/** Countries with where they stand with each treaty, and the treaties. */
export const countryRoutes: readonly RouteOptions[] = [
  ...['v2013', 'v2015'].flatMap((version): readonly RouteOptions[] => [
    { method: 'GET', url: `/${version}/countries`, handler: list },
    { method: 'GET', url: `/${version}/countries/:code`, handler: one },
  ]),
  { method: 'GET', url: '/v2015/treaties', handler: (request, reply) => sendTagged(request, reply, mongoAnswer(treatyList(), request.query)) },
  { method: 'GET', url: '/v2015/treaties/:code', handler: treaty },
]
