import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { askedIn } from './asked.ts'
import { parametersIn } from './parameters.ts'
import { checkCharacters } from './select/bounds.ts'
import { selected, type Selection } from './select.ts'
import { inTurns } from './turns.ts'

const fewDocuments = 25

async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context, publicUrl } = request.asking
  const selection = await selected(context, publicUrl(), askedIn(parametersIn(request.query, request.body)))
  const json = reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache')
  if (selection.documents.length > fewDocuments) {
    checkCharacters(selection.documents)
    return json.send(Readable.from(inTurns(written(selection))))
  }
  return json.send([...written(selection)].join(''))
}

/** The answer piece by piece, so that ten thousand documents are never in memory at once. */
function* written({ head, found, documents, tail }: Selection): Generator<string> {
  const members = (part: object) => JSON.stringify(part).slice(1, -1)
  yield `{${members(head)}`
  if (found) {
    yield `,"response":{${members(found)},"docs":[`
    for (const [index, document] of documents.entries()) yield `${index > 0 ? ',' : ''}${JSON.stringify(document())}`
    yield ']}'
  }
  yield `,${members(tail)}}`
}

/** The index of public records: `v2013/index` and `v2013/index/select`, by GET, and by POST of JSON or a form. */
export const indexRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2013/index', handler: answer },
  { method: 'GET', url: '/v2013/index/select', handler: answer },
  { method: 'POST', url: '/v2013/index/select', handler: answer },
]
