import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { guest } from '#platform/context.ts'
import { portalAt } from '#portals'
import { element, embedded, oembedOf } from '#projections'
import { invalidParameter, mandatory, notFound } from '../error.ts'
import { numberIn, parameterIn } from '../given.ts'
import { sendTagged } from '../tagged.ts'

const longest = 4000
const largest = 99_999

/** How an address of ours is shown on another site: always as HTML, which a record is linked by. */
async function oembed(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { asking, query, hostname } = request
  const url = parameterIn(query, ['url'], longest)
  if (url === undefined) throw mandatory('url')
  if ((parameterIn(query, ['format'], 10) ?? 'json') !== 'json') throw invalidParameter('format', 'Answers are JSON')
  const most = { width: numberIn(query, ['maxwidth'], largest) || undefined, height: numberIn(query, ['maxheight'], largest) || undefined }
  const found = await embedded({ ...asking.context, actor: guest }, { origin: asking.publicUrl(), portal: portalAt(hostname) }, url)
  if (!found) throw notFound('There is nothing to embed at this address')
  const link = element('a', { href: url }, found.title).xml
  return sendTagged(request, reply, { html: link, ...oembedOf(found, most), type: 'rich', resources: [] })
}

/** Embedding. */
export const embeddingRoutes: readonly RouteOptions[] = [{ method: 'GET', url: '/v2020/oembed', handler: oembed }]
