import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { documentOf, element, embedded, oembedOf } from '#projections'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { siteOf } from '../site.ts'

const longest = 4000

/** `/oembed?url=…` (oembed.com 1.0): how a chart, a search, a country or a record is shown on another site. */
export function mountOembed(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/oembed', async (request, reply) => {
    const query = new URL(request.url, 'http://localhost').searchParams
    const [url, format] = [query.get('url'), query.get('format') ?? 'json']
    if (url === null || url.length > longest) throw new Refused('invalid', 'request.parameter', { name: 'url' })
    if (format !== 'json' && format !== 'xml') return reply.code(501).type('text/plain; charset=utf-8').send('Only json and xml are written.\n')
    const most = { width: sizeIn(query, 'maxwidth'), height: sizeIn(query, 'maxheight') }
    const found = await embedded(context, siteOf(request, publicUrl()), url)
    if (!found) throw new Refused('not-found', 'record.unknown', { identifier: url.slice(0, 200) })
    const said = oembedOf(found, most)
    if (format === 'json') return answerDocument(request, reply, { body: JSON.stringify(said), type: 'application/json' })
    const body = documentOf(
      element(
        'oembed',
        {},
        Object.entries(said).map(([name, value]) => element(name, {}, value)),
      ),
    )
    return answerDocument(request, reply, { body, type: 'text/xml' })
  })
}

function sizeIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Refused('invalid', 'request.parameter', { name })
  return Number(text)
}
