import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { siteOf } from '../site.ts'
import { feedDocument } from './document.ts'
import { topicNamed } from './topic.ts'

/** `/feeds/records.fr.atom?format=nbsap&country=cr`, `/feeds/news.en.rss`: what is new, per portal, format, country and language; `before=` leads to what was new before. */
export function mountFeeds(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/feeds/:name', async (request, reply) => {
    const query = new URL(request.url, 'http://localhost').searchParams
    const topic = topicNamed((request.params as { readonly name: string }).name, query)
    const { links, ...document } = await feedDocument(context, siteOf(request, publicUrl()), topic, numberIn(query.get('before')))
    reply.header('link', links)
    return answerDocument(request, reply, document)
  })
}

function numberIn(text: string | null): number | undefined {
  if (text === null) return undefined
  if (!/^\d{1,15}$/.test(text)) throw new Refused('invalid', 'request.parameter', { name: 'before' })
  return Number(text)
}
