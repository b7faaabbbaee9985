import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { published } from '#records'
import { answerNotImplemented, invalidParameter, notFound } from '../error.ts'
import { mongoAnswer, mongoIn, projectedAs } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { decisionAt, decisionsOf, type Decision } from './decision.ts'
import { nodesOf, rowOf, type Node } from './nodes.ts'

type Named = { readonly code: string; readonly node: string; readonly locale: string }

const named = ({ params }: FastifyRequest): Named => params as Named

async function treeOf(request: FastifyRequest): Promise<{ readonly decision: Decision; readonly nodes: readonly Node[] }> {
  const held = await decisionAt(request.asking, named(request).code)
  return { decision: held.decision, nodes: nodesOf(held, request.asking.publicUrl()) }
}

async function read(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { decision } = await decisionAt(request.asking, named(request).code)
  return sendTagged(request, reply, projectedAs(decision, request.query))
}

async function tree(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { decision, nodes } = await treeOf(request)
  return sendTagged(request, reply, { ...decision, nodes })
}

async function nodes(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendTagged(request, reply, mongoAnswer(rowOf((await treeOf(request)).nodes), request.query))
}

async function nodeAt(request: FastifyRequest) {
  const { node } = named(request)
  const found = rowOf((await treeOf(request)).nodes).find(({ _id: id, code, eId }) => [id, code, eId].includes(node))
  if (!found) throw notFound('The decision has no such part')
  return found
}

async function node(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendTagged(request, reply, await nodeAt(request))
}

async function text(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { locale } = named(request)
  const html = (await nodeAt(request)).html[locale.toLowerCase() as 'en']
  if (html === undefined) throw notFound('The part has no text in this language')
  return sendTagged(request, reply, { locale: locale.toLowerCase(), html })
}

async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendTagged(request, reply, mongoAnswer(await decisionsOf(request.asking), request.query))
}

/** Decisions with the whole of their text as HTML: `content` in English or the first language, `contents` in each. */
async function texts({ asking, query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { f, fo, c } = mongoIn(query)
  const found = mongoAnswer(await decisionsOf(asking), { ...(query as object), f: undefined })
  if (c) return reply.send(found)
  const heads = (fo ? [found].filter(one => one !== null) : found) as readonly Decision[]
  const wanted = Object.values(f)
  const shown = !wanted.includes(true) || f['content'] || f['contents'] ? await withTexts(asking.context, heads) : heads
  const projected = shown.map(one => projectedAs(one, query))
  return reply.send(fo ? (projected[0] ?? null) : projected)
}

async function withTexts(context: Context, heads: readonly Decision[]): Promise<readonly Decision[]> {
  if (heads.length > mostTexts) throw invalidParameter('l', `At most ${mostTexts} texts at once`)
  const found = await published(
    context,
    heads.map(({ identifier }) => identifier),
  )
  const contents = new Map(found.map(({ record, revision }) => [record.id, (revision.data['text'] ?? {}) as Localized]))
  return heads.map(head => {
    const text = contents.get(head.identifier) ?? {}
    return { ...head, content: text['en'] ?? Object.values(text)[0] ?? '', contents: text }
  })
}

const mostTexts = 200

/** Decisions, their parts, and their whole texts, for reading. They are written as records. */
export const decisionRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2021/decisions', handler: list },
  { method: 'GET', url: '/v2021/decisions/:code', handler: read },
  { method: 'GET', url: '/v2021/decisions/:code/tree', handler: tree },
  { method: 'GET', url: '/v2021/decisions/:code/nodes', handler: nodes },
  { method: 'GET', url: '/v2021/decisions/:code/nodes/:node', handler: node },
  { method: 'GET', url: '/v2021/decisions/:code/nodes/:node/text/:locale', handler: text },
  { method: 'GET', url: '/v2016/decision-texts', handler: texts },
  { method: ['POST', 'PUT', 'PATCH', 'DELETE'], url: '/v2021/decisions/*', handler: answerNotImplemented },
]
