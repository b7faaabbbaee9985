import type { FastifyInstance } from 'fastify'
import type { Mounting } from '../mounting.ts'
import { siteOf } from '../site.ts'
import { answerTo } from './answer.ts'
import { chmSchema } from './chm.ts'

const longestBody = 64 * 1024

/** OAI-PMH 2.0 under `/oai`, by GET and by POST. */
export function mountOai(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/oai', async (request, reply) => {
    const query = new URL(request.url, 'http://localhost').searchParams
    return reply.type('text/xml; charset=utf-8').send(await answerTo(context, siteOf(request, publicUrl()), query))
  })
  scope.post('/oai', { bodyLimit: longestBody }, async (request, reply) => {
    const query = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
    return reply.type('text/xml; charset=utf-8').send(await answerTo(context, siteOf(request, publicUrl()), query))
  })
  scope.get('/oai/chm.xsd', (_request, reply) =>
    reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=86400').send(chmSchema),
  )
}
