import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { portals } from '#portals'
import { objectIdOf } from '../hex.ts'
import { mongoAnswer } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'

function list(request: FastifyRequest, reply: FastifyReply) {
  const shown = portals().map(({ id, kind, hosts, name, shortName, tagline, government, locales }) => ({
    _id: objectIdOf(`portal ${id}`),
    id,
    type: kind,
    government,
    hosts,
    title: name,
    shortTitle: shortName,
    description: tagline,
    locales,
  }))
  return sendTagged(request, reply, mongoAnswer(shown, request.query))
}

/** The portals: central ones and national sites. */
export const portalRoutes: readonly RouteOptions[] = [{ method: 'GET', url: '/v2023/portals', handler: list }]
