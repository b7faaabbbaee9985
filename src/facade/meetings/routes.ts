import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { answerNotImplemented, notFound } from '../error.ts'
import type { Doc } from '../index/fields/field.ts'
import { docsOf, textAt } from '../index/shelf/docs-of.ts'
import { mongoAnswer, projectedAs } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { conferencesOf } from './conference.ts'
import { documentOf } from './document.ts'
import { meetingOf, recordId } from './meeting.ts'

type Told = (doc: Doc, origin: string) => object
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

const codeIn = ({ params }: FastifyRequest): string => (params as { readonly code: string }).code

/** The record a code means: a symbol in any case, an object id, or its identifier. */
function named(docs: readonly Doc[], code: string): Doc {
  const found = docs.find(doc => doc.id === code || recordId(doc.id) === code || textAt(doc, 'symbol')?.toUpperCase() === code.toUpperCase())
  if (!found) throw notFound()
  return found
}

const listed =
  (format: string, told: Told): Handler =>
  async (request, reply) => {
    const docs = await docsOf(request.asking, format)
    return answerList(request, reply, docs, told)
  }

const single =
  (format: string, told: Told): Handler =>
  async (request, reply) => {
    const doc = named(await docsOf(request.asking, format), codeIn(request))
    return sendTagged(request, reply, projectedAs(told(doc, request.asking.publicUrl()), request.query))
  }

function answerList(request: FastifyRequest, reply: FastifyReply, docs: readonly Doc[], told: Told): FastifyReply {
  const origin = request.asking.publicUrl()
  const all = docs.map(doc => told(doc, origin))
  return sendTagged(request, reply, mongoAnswer(all, request.query))
}

const documentsOfMeeting: Handler = async (request, reply) => {
  const meeting = named(await docsOf(request.asking, 'meeting'), codeIn(request))
  const docs = await docsOf(request.asking, 'meetingDocument')
  const own = docs.filter(doc => textAt(doc, 'meeting') === meeting.id)
  return answerList(request, reply, own, documentOf)
}

async function conferencesFor({ asking }: FastifyRequest) {
  return conferencesOf(await docsOf(asking, 'meeting'), asking.publicUrl(), asking.context.now())
}

const conferences: Handler = async (request, reply) => sendTagged(request, reply, mongoAnswer(await conferencesFor(request), request.query))

const conference: Handler = async (request, reply) => {
  const { id } = named(await docsOf(request.asking, 'meeting'), codeIn(request))
  const told = (await conferencesFor(request)).find(({ identifier }) => identifier === id)
  if (!told) throw notFound()
  return sendTagged(request, reply, projectedAs(told, request.query))
}

/** Meetings, their documents, and the conferences they belong to, for reading. They are written as records. */
export const meetingRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2016/meetings', handler: listed('meeting', meetingOf) },
  { method: 'GET', url: '/v2016/meetings/:code', handler: single('meeting', meetingOf) },
  { method: 'GET', url: '/v2016/meetings/:code/documents', handler: documentsOfMeeting },
  { method: 'GET', url: '/v2016/conferences', handler: conferences },
  { method: 'GET', url: '/v2016/conferences/:code', handler: conference },
  { method: 'GET', url: '/v2016/documents', handler: listed('meetingDocument', documentOf) },
  { method: 'GET', url: '/v2016/documents/:code', handler: single('meetingDocument', documentOf) },
  ...['/v2016/meetings/*', '/v2016/conferences/*', '/v2016/documents/*'].map((url): RouteOptions => ({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url,
    handler: answerNotImplemented,
  })),
]
