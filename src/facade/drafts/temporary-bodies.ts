import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { writer } from '../asking.ts'
import { badRequest, invalidParameter, notFound } from '../error.ts'
import { objectIn } from '../given.ts'
import { getBody, isRoomForBody, putBody, removeBody } from './store.ts'

const address = '/v2018/temporary-documents/:id'
const longest = 2 * 1024 * 1024

/** What a form keeps while somebody types: of its person alone, for two weeks. */
export const temporaryBodies: readonly RouteOptions[] = [
  { method: 'PUT', url: address, handler: keep },
  { method: 'GET', url: address, handler: read },
  { method: 'DELETE', url: address, handler: remove },
]

function idOf({ params }: FastifyRequest): string {
  const { id } = params as { readonly id: string }
  if (!/^[\w.-]{1,128}$/.test(id)) throw invalidParameter('id')
  return id
}

async function keep(request: FastifyRequest): Promise<object> {
  const { context } = writer(request)
  const id = idOf(request)
  const body = JSON.stringify(objectIn(request.body))
  if (Buffer.byteLength(body) > longest) throw badRequest(`At most ${longest} bytes are kept`)
  if (!(await isRoomForBody(context, id))) throw badRequest('You keep as many bodies as you may: delete some')
  await putBody(context, id, body)
  return { id }
}

async function read(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  const body = await getBody(context, idOf(request))
  if (body === undefined) throw notFound()
  return reply.type('application/json; charset=utf-8').header('cache-control', 'private, no-store').send(body)
}

async function remove(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = writer(request)
  if (!(await removeBody(context, idOf(request)))) throw notFound()
  return reply.code(200).send()
}
