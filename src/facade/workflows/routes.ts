import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { find } from '#records'
import { reviewNumber, takeBack, type Review } from '#reviews'
import { person, writer, type Asking } from '../asking.ts'
import { badRequest, FacadeError, invalidParameter, mandatory, notFound } from '../error.ts'
import { objectIn, parameterIn, textIn, textMaybe, wordsMaybe } from '../given.ts'
import { draftAt } from '../documents/lookup.ts'
import { batchAnswer, batchAt } from './batch.ts'
import { decideOn, decisionIn } from './decide.ts'
import { idOfReview, workflowIn } from './id.ts'
import { listWorkflows } from './list.ts'
import { requestPublication } from './request-publication.ts'
import { startDeletion, type Started } from './start.ts'
import { workflowAtOnce } from './at-once.ts'
import { workflowsOf } from './workflow.ts'

/** Workflows: requests to publish and to delete, and what their reviewers decide. */
export const workflows: readonly RouteOptions[] = [
  { method: 'POST', url: '/v2013/workflows', handler: start },
  { method: 'GET', url: '/v2013/workflows', handler: request => listWorkflows(person(request), request.query) },
  { method: 'GET', url: '/v2013/workflows/batches/:batch', handler: readBatch },
  { method: 'PUT', url: '/v2013/workflows/batches/:batch/activities/:name', handler: decideBatch },
  { method: 'DELETE', url: '/v2013/workflows/batches/:batch', handler: cancelBatch },
  { method: 'GET', url: '/v2013/workflows/:id', handler: async request => read(person(request), named(request).id) },
  { method: 'PUT', url: '/v2013/workflows/:id/activities/:name', handler: decide },
  { method: 'DELETE', url: '/v2013/workflows/:id', handler: cancelOne },
]

type Named = { readonly id: string; readonly batch: string; readonly name: string }
const named = ({ params }: FastifyRequest): Named => params as Named

const publications = ['publishNationalRecord', 'publishReferenceRecord']

async function start(request: FastifyRequest): Promise<object> {
  const asking = writer(request)
  const type = textIn(request.body, 'type', 100)
  const version = textMaybe(request.body, 'version', 20)
  if (version !== undefined && version !== '0.4') throw invalidParameter('version', 'Offered is 0.4')
  const data = objectIn(objectIn(request.body)['data'] ?? {})
  const about = { note: wordsMaybe(data, 'additionalInfo', 1000), batch: textMaybe(data, 'batchId', 100) }
  if (publications.includes(type)) {
    const { record } = await draftAt(asking.context, documentIn(data))
    refuseOther(data, record)
    return whole(asking, await requestPublication(asking, { record: record.id, ...about }))
  }
  if (type !== 'deleteRecord') throw invalidParameter('type', `There is no workflow "${type}"`)
  const { record } = await find(asking.context, documentIn(data))
  refuseOther(data, record)
  return whole(asking, await startDeletion(asking, { record: record.id, ...about }))
}

/** The document a request names, by its number or its identifier. */
function documentIn(data: Readonly<Record<string, unknown>>): string {
  const { documentID, identifier } = data
  if (typeof identifier === 'string' && identifier !== '') return identifier
  if (documentID === undefined || documentID === null) throw mandatory('documentID')
  if (!/^\d{1,10}$/.test(String(documentID))) throw invalidParameter('documentID', 'A whole number is expected')
  return String(documentID)
}

/** A request that names two documents names none. */
function refuseOther({ documentID }: Readonly<Record<string, unknown>>, { number }: Pick<Started['record'], 'number'>): void {
  if (documentID !== undefined && documentID !== null && Number(documentID) !== number)
    throw invalidParameter('documentID', 'The number is that of another document')
}

const whole = (asking: Asking, { id }: Started): Promise<object> => read(asking, id)

async function read(asking: Asking, id: string): Promise<object> {
  const step = workflowIn(id)
  if (step && step.kind !== 'review') return workflowAtOnce(asking, id.toLowerCase(), step).catch(asMissing)
  return (await workflowsOf(asking, [await reviewAt(asking, id)]))[0]!
}

/** A revision or a record that is not there means that there is no such workflow. */
function asMissing(error: unknown): never {
  if (error instanceof Refused && error.refusal === 'not-found') throw notFound('There is no such workflow')
  throw error
}

async function reviewAt({ context }: Asking, id: string): Promise<Review> {
  const step = workflowIn(id)
  const review = step?.kind === 'review' ? await reviewNumber(context, step.review).catch(asMissing) : undefined
  if (!review || idOfReview(review) !== id.toLowerCase()) throw notFound('There is no such workflow')
  return review
}

async function decide(request: FastifyRequest): Promise<object> {
  const asking = writer(request)
  const { id, name } = named(request)
  const decision = decisionIn(request.body)
  await decideOn(asking.context, await reviewAt(asking, id), name, decision)
  const { activities } = (await read(asking, id)) as { readonly activities: readonly object[] }
  return activities[0]!
}

async function cancelOne(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asking = writer(request)
  refuseOtherThanCancel(request)
  await takeBack(asking.context, (await reviewAt(asking, named(request).id)).id)
  return reply.code(200).send()
}

function refuseOtherThanCancel({ query }: FastifyRequest): void {
  const action = parameterIn(query, ['action'], 20)
  if (action === undefined) throw mandatory('action')
  if (action !== 'cancel') throw invalidParameter('action', 'Offered is cancel')
}

async function readBatch(request: FastifyRequest): Promise<object> {
  const asking = person(request)
  const { batch } = named(request)
  return batchAnswer(asking, batch, await batchAt(asking, batch))
}

async function decideBatch(request: FastifyRequest): Promise<object> {
  const asking = writer(request)
  const { batch, name } = named(request)
  const decision = decisionIn(request.body)
  await each(await openIn(asking, batch), review => decideOn(asking.context, review, name, decision))
  return batchAnswer(asking, batch, await batchAt(asking, batch))
}

async function cancelBatch(request: FastifyRequest): Promise<object> {
  const asking = writer(request)
  refuseOtherThanCancel(request)
  const { batch } = named(request)
  await each(await openIn(asking, batch), review => takeBack(asking.context, review.id))
  return batchAnswer(asking, batch, await batchAt(asking, batch))
}

async function openIn(asking: Asking, batch: string): Promise<readonly Review[]> {
  const open = (await batchAt(asking, batch)).reviews.filter(({ state }) => state === 'open')
  if (open.length === 0) throw badRequest('Nothing of this batch waits')
  return open
}

/** Each step stands for itself; what is refused to all is refused. */
async function each(reviews: readonly Review[], step: (review: Review) => Promise<void>): Promise<void> {
  const refused: unknown[] = []
  for (const review of reviews) await step(review).catch((error: unknown) => refused.push(error))
  const fault = refused.find(error => !(error instanceof Refused) && !(error instanceof FacadeError))
  if (fault !== undefined) throw fault
  if (refused.length === reviews.length) throw refused[0]
}
