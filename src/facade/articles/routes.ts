import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { answerNotImplemented, invalidParameter, notFound } from '../error.ts'
import { objectIdOf } from '../hex.ts'
import { mongoAnswer } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { adminTag, articles, type Article } from './article.ts'

const all = ({ asking }: FastifyRequest): Promise<readonly Article[]> => articles(asking.context, asking.publicUrl())

async function list(request: FastifyRequest, reply: FastifyReply) {
  return sendTagged(request, reply, mongoAnswer(await all(request), withTags(request.query)))
}

async function one(request: FastifyRequest, reply: FastifyReply) {
  const { id } = request.params as { readonly id: string }
  const found = (await all(request)).find(({ _id: own, identifier }) => own === id || identifier === id)
  if (!found) throw notFound('There is no such article')
  return sendTagged(request, reply, found)
}

/**
 * The articles that meet `q` under each of their tags (`adminTags`, `tags` or `customTags`), or under the tags of `groupTags` in their order:
 * how many there are, and of each group those that `groupSort`, `groupSkip` and `groupLimit` leave, with the fields `f`; `s sk l c fo` are about the groups.
 */
async function grouped(request: FastifyRequest, reply: FastifyReply) {
  const { key } = request.params as { readonly key: string }
  if (!keys.has(key)) throw notFound('Articles are not grouped by this')
  const { q, f, groupTags, groupSort: s, groupSkip: sk, groupLimit: l, ...ofGroups } = withTags(request.query)
  const shown = mongoAnswer(await all(request), { q }) as readonly Article[]
  const tagsOf = (article: Article) => article[key] as readonly string[]
  const wanted = groupTags === undefined ? undefined : textsIn(groupTags).map(tag => (key === 'adminTags' ? askedTag(tag) : tag))
  const groups = (wanted ?? [...new Set(shown.flatMap(tagsOf))].sort()).flatMap(tag => {
    const inside = shown.filter(article => tagsOf(article).includes(tag))
    return inside.length === 0 ? [] : [{ _id: tag, count: inside.length, articles: mongoAnswer(inside, { f, s, sk, l }) }]
  })
  return sendTagged(request, reply, mongoAnswer(groups, ofGroups))
}

const keys: ReadonlySet<string> = new Set(['adminTags', 'tags', 'customTags'])

function textsIn(value: unknown): readonly string[] {
  const read = typeof value === 'string' ? jsonOf(value) : value
  if (Array.isArray(read) && read.every(one => typeof one === 'string')) return read
  throw invalidParameter('groupTags', 'A list of texts is expected')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Query = { readonly [name: string]: unknown }

/** The query with tags of editors as they are held, however a client writes them. */
function withTags(query: unknown): Query {
  const { q, ag, ...rest } = query as Query
  return { ...rest, ...(q === undefined ? {} : { q: folded(q) }), ...(ag === undefined ? {} : { ag: folded(ag) }) }
}

function folded(condition: unknown): unknown {
  const read = typeof condition === 'string' ? jsonOf(condition) : condition
  return read === undefined ? condition : tagged(read, false)
}

function tagged(part: unknown, isTag: boolean): unknown {
  if (typeof part === 'string') return isTag ? askedTag(part) : part
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(one => tagged(one, isTag))
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, tagged(one, isTag || name === 'adminTags')]))
}

/** Clients write tags as they are shown, and encode them once more. */
function askedTag(tag: string): string {
  try {
    return adminTag(decodeURIComponent(tag))
  } catch {
    return adminTag(tag)
  }
}

async function adminTags(request: FastifyRequest, reply: FastifyReply) {
  const tags = [...new Set((await all(request)).flatMap(article => article.adminTags))].sort()
  return sendTagged(
    request,
    reply,
    mongoAnswer(
      tags.map(tag => ({ _id: objectIdOf(`admin tag ${tag}`), title: tag })),
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
