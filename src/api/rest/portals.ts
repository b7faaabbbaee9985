import type { RouteOptions } from 'fastify'
import { formatNamed } from '#formats'
import { portalNamed, portals, type Portal } from '#portals'
import { taggedJson } from './conditional.ts'
import { answers, listOf, shape, object, text } from './described.ts'

/** The sites over the one store of records. */
export const portalRoutes: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/portals',
    schema: {
      tags: ['portals'],
      operationId: 'listPortals',
      summary: 'List the portals',
      description: 'The clearing-houses and the national sites: names, host names, languages, and what is submitted there.',
      response: answers(200, 'All portals', object({ portals: listOf(shape('Portal')) })),
    },
    handler: (request, reply) => taggedJson(request, reply, () => ({ portals: portals().map(portalAnswer) })),
  },
  {
    method: 'GET',
    url: '/portals/:portal',
    schema: {
      tags: ['portals'],
      operationId: 'readPortal',
      summary: 'Read a portal',
      description: 'Its records are those of `/changes?portal=…`, and of `/search` when its own host name is called.',
      params: {
        type: 'object',
        properties: { portal: { ...text, maxLength: 60, description: 'Its name: `absch`, `cr`', examples: ['absch'] } },
        required: ['portal'],
      },
      response: answers(200, 'The portal', shape('Portal')),
    },
    handler: (request, reply) => {
      const portal = portalNamed((request.params as { readonly portal: string }).portal)
      return taggedJson(request, reply, () => portalAnswer(portal))
    },
  },
]

const portalAnswer = ({ id, kind, name, shortName, tagline, hosts, government, formats, locales }: Portal) => ({
  id,
  kind,
  name,
  shortName,
  tagline,
  hosts,
  government,
  houses: [...new Set(formats.map(format => formatNamed(format).house))],
  formats,
  languages: locales,
  links: { self: `/api/v1/portals/${id}`, records: `/api/v1/changes?portal=${id}` },
})
