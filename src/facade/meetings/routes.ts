import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { answerNotImplemented, notFound } from '../error.ts'
import type { Doc } from '../index/fields/field.ts'
import { docsOf, textAt } from '../index/shelf/docs-of.ts'
import { mongoAnswer, projectedAs } from '../mongo.ts'
import { sendTagged } from '../tagged.ts'
import { conferencesOf } from './conference.ts'
import { documentOf } from './document.ts'
import { meetingOf, recordId } from './meeting.ts'

type Named = { readonly code: string }

const named = ({ params }: FastifyRequest): string => (params as Named).code
const meetingDocs = ({ asking }: FastifyRequest) => docsOf(asking, 'meeting')

/** What a code means: a symbol in any case, an object id, or the identifier of a record. */
const isCalled = (code: string) => (doc: Doc) =>
  doc.id === code || recordId(doc.id) === code || textAt(doc, 'symbol')?.toUpperCase() === code.toUpperCase()

function found(docs: readonly Doc[], code: string): Doc {
  const doc = docs.find(isCalled(code))
  if (!doc) throw notFound()
  return doc
}

async function meetings(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const docs = await meetingDocs(request)
  return sendTagged(
    request,
    reply,
    mongoAnswer(
      docs.map(doc => meetingOf(doc, request.asking.publicUrl())),
      request.query,
    ),
  )
}

async function meeting(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const doc = found(await meetingDocs(request), named(request))
  return sendTagged(request, reply, projectedAs(meetingOf(doc, request.asking.publicUrl()), request.query))
}

async function conferences(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { publicUrl, context } = request.asking
  return sendTagged(request, reply, mongoAnswer(conferencesOf(await meetingDocs(request), publicUrl(), context.now()), request.query))
}

async function conference(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { publicUrl, context } = request.asking
  const docs = await meetingDocs(request)
  const { id } = found(docs, named(request))
  const told = conferencesOf(docs, publicUrl(), context.now()).find(one => 'identifier' in one && one.identifier === id)
  if (!told) throw notFound()
  return sendTagged(request, reply, projectedAs(told, request.query))
}

async function documents(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const docs = await docsOf(request.asking, 'meetingDocument')
  return sendTagged(
    request,
    reply,
    mongoAnswer(
      docs.map(doc => documentOf(doc, request.asking.publicUrl())),
      request.query,
    ),
  )
}

async function document(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const doc = found(await docsOf(request.asking, 'meetingDocument'), named(request))
  return sendTagged(request, reply, projectedAs(documentOf(doc, request.asking.publicUrl()), request.query))
}

async function documentsOfMeeting(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const held = found(await meetingDocs(request), named(request))
  const docs = (await docsOf(request.asking, 'meetingDocument')).filter(doc => textAt(doc, 'meeting') === held.id)
  return sendTagged(
    request,
    reply,
    mongoAnswer(
      docs.map(doc => documentOf(doc, request.asking.publicUrl())),
      request.query,
    ),
  )
}

/** Meetings, their documents, and the conferences they belong to, for reading. They are written as records. */
export const meetingRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2016/meetings', handler: meetings },
  { method: 'GET', url: '/v2016/meetings/:code', handler: meeting },
  { method: 'GET', url: '/v2016/meetings/:code/documents', handler: documentsOfMeeting },
  { method: 'GET', url: '/v2016/conferences', handler: conferences },
  { method: 'GET', url: '/v2016/conferences/:code', handler: conference },
  { method: 'GET', url: '/v2016/documents', handler: documents },
  { method: 'GET', url: '/v2016/documents/:code', handler: document },
  ...['/v2016/meetings/*', '/v2016/conferences/*', '/v2016/documents/*'].map((url): RouteOptions => ({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url,
    handler: answerNotImplemented,
  })),
]
