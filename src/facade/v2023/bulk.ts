import type { FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed } from '#formats'
import { newId } from '#platform/ids.ts'
import { all, where, type Filter } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { editable, list, type Held } from '#records'
import { answerNotImplemented, badRequest, invalidParameter, mandatory } from '../error.ts'
import { objectIn } from '../given.ts'
import { neededRealm } from '../realm.ts'
import { refusedBody } from '../validate/validate.ts'
import { startPublication } from '../workflows/start.ts'
import { allowedWriter, formatIn } from './publication.ts'

const reviewed = '/v2023/documents/schemas/stakeholder-commitment/country-reviews'

/** Requests for several drafts at once: all or none. */
export const bulk: readonly RouteOptions[] = [
  { method: 'POST', url: '/v2023/documents/bulk/publish', handler: publishSeveral },
  { method: 'POST', url: '/v2023/national-reports/7/national-targets/:government/publish', handler: publishTargets },
  { method: 'GET', url: reviewed, handler: answerNotImplemented },
  { method: ['GET', 'POST', 'DELETE'], url: `${reviewed}/:identifier`, handler: answerNotImplemented },
]

const most = 100
const targets = ['nationalTarget7', 'nationalTarget7Mapping']

async function publishSeveral(request: FastifyRequest): Promise<object> {
  const realm = neededRealm(request)
  const body = objectIn(request.body)
  const [schemas, identifiers] = [textsIn(body, 'schemas'), textsIn(body, 'identifiers')]
  if (schemas === undefined && identifiers === undefined) throw mandatory('schemas')
  const named = schemas?.map(schema => formatIn(realm, schema).name)
  const filter = all(
    where('house', realm.house),
    ...(named ? [where('format', ...named)] : []),
    ...(identifiers ? [where('id', ...identifiers)] : []),
  )
  return publishDrafts(request, filter, identifiers)
}

async function publishTargets(request: FastifyRequest): Promise<object> {
  const realm = neededRealm(request)
  const { government } = request.params as { readonly government: string }
  if (!/^[a-z]{2}$/i.test(government)) throw invalidParameter('government')
  for (const schema of targets) formatIn(realm, schema)
  return publishDrafts(request, all(where('government', government.toLowerCase()), where('format', ...targets)))
}

async function publishDrafts(request: FastifyRequest, filter: Filter, named?: readonly string[]): Promise<object> {
  const asking = allowedWriter(request)
  const open = all(editable(asking.context.actor), where('draft', 'open'), filter)
  const batchId = newId()
  await inTransaction(asking.context, async context => {
    const held = await list(context, open, { order: 'oldest', limit: most + 1 })
    refuseOthers(held, named)
    for (const { record, draft } of held)
      await startPublication({ ...asking, context }, { record: record.id, batch: batchId }).catch(error =>
        refusedBody(error, { identifier: record.id, format: formatNamed(record.format), data: draft!.data }),
      )
  })
  return { batchId }
}

function refuseOthers(held: readonly Held[], named: readonly string[] | undefined): void {
  const missing = named?.find(identifier => !held.some(({ record }) => record.id === identifier))
  if (missing !== undefined) throw badRequest(`There is no draft "${missing}" that you could publish`)
  if (held.length === 0) throw badRequest('There is no draft to publish')
  if (held.length > most) throw badRequest(`At most ${most} drafts are published at once`)
}

function textsIn(body: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  const sound = Array.isArray(value) && value.length <= most && value.every(one => typeof one === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(one))
  if (!sound) throw invalidParameter(name, `A list of at most ${most} names is expected`)
  return value as readonly string[]
}
