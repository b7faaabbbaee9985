import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { answerNotImplemented, notFound } from '../error.ts'
import { objectIdOf } from '../hex.ts'
import { mongoAnswer } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { articles, type Article } from './article.ts'

const all = ({ asking }: FastifyRequest): Promise<readonly Article[]> => articles(asking.context, asking.publicUrl())

async function list(request: FastifyRequest, reply: FastifyReply) {
  return sendTagged(request, reply, mongoAnswer(await all(request), request.query))
}

async function one(request: FastifyRequest, reply: FastifyReply) {
  const { id } = request.params as { readonly id: string }
  const found = (await all(request)).find(({ _id: own, identifier }) => own === id || identifier === id)
  if (!found) throw notFound('There is no such article')
  return sendTagged(request, reply, found)
}

/** The articles under each of their tags: `adminTags`, `tags` or `customTags`. */
async function grouped(request: FastifyRequest, reply: FastifyReply) {
  const { key } = request.params as { readonly key: string }
  if (!keys.has(key)) throw notFound('Articles are not grouped by this')
  const shown = (await all(request)) as readonly Article[]
  const tags = [...new Set(shown.flatMap(article => article[key] as readonly string[]))].sort()
  const groups = tags.map(tag => ({ _id: tag, articles: shown.filter(article => (article[key] as readonly string[]).includes(tag)) }))
  return sendTagged(request, reply, mongoAnswer(groups, request.query))
}

const keys: ReadonlySet<string> = new Set(['adminTags', 'tags', 'customTags'])

async function adminTags(request: FastifyRequest, reply: FastifyReply) {
  const tags = [...new Set((await all(request)).flatMap(article => article.adminTags))].sort()
  return sendTagged(
    request,
    reply,
    mongoAnswer(
      tags.map(tag => ({ _id: objectIdOf(`admin tag ${tag}`), title: { en: tag } })),
      request.query,
    ),
  )
}

/** Articles, for reading. They are written as records, here and on our pages. */
export const articleRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2017/articles', handler: list },
  { method: 'GET', url: '/v2017/articles/:id', handler: one },
  { method: 'GET', url: '/v2017/articles/grouping/:key', handler: grouped },
  { method: 'GET', url: '/v2021/article-admin-tags', handler: adminTags },
  { method: 'POST', url: '/v2017/articles', handler: answerNotImplemented },
  { method: 'PUT', url: '/v2017/articles/:id', handler: answerNotImplemented },
]
