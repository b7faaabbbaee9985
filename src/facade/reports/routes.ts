import type { FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed, publicData } from '#formats'
import type { Context } from '#platform/context.ts'
import { published } from '#records'
import { regionsOf } from '#vocabularies'
import { theirBody } from '../documents/body.ts'
import { notFound } from '../error.ts'
import { objectIdOf } from '../hex.ts'
import type { Doc } from '../index/fields/field.ts'
import { docsOf } from '../index/shelf/docs-of.ts'
import { mongoAnswer, mongoIn } from '../mongo.ts'

/** The report formats that analyzers of the existing service read, by the names of their lists. */
const analyzed: { readonly [type: string]: string | undefined } = {
  'national-report-cpb-2': 'cpbNationalReport2',
  'national-report-cpb-3': 'cpbNationalReport3',
  'national-report-cpb-4': 'cpbNationalReport4',
  'national-report-cpb-5': 'cpbNationalReport5',
  'cpb-national-report-2': 'cpbNationalReport2',
  'cpb-national-report-3': 'cpbNationalReport3',
  'cpb-national-report-4': 'cpbNationalReport4',
  'cpb-national-report-5': 'cpbNationalReport5',
  'abs-national-report': 'absNationalReport',
  'abs-national-report-1': 'absNationalReport1',
}

const pageSize = 50

/** What is known of a report before its answers are read. */
const headNames: ReadonlySet<string> = new Set(['_id', 'documentId', 'government.identifier', 'government_REL', 'identifier'])

/** The answers of every country to a questionnaire, as lists are asked. */
async function reports({ asking, query }: FastifyRequest, schema: string): Promise<unknown> {
  const docs = await docsOf(asking, schema)
  const { q } = mongoIn(query)
  const narrows = Object.keys(q).every(name => headNames.has(name))
  const heads = docs.map(headOf)
  const wanted = narrows ? (mongoAnswer(heads, { q: (query as { readonly q?: unknown }).q }) as readonly { readonly identifier: string }[]) : heads
  return mongoAnswer(await answersOf(asking.context, wanted), query)
}

const headOf = ({ id, record: { number, government } }: Doc) => ({
  _id: objectIdOf(`record ${id}`),
  identifier: id,
  documentId: number,
  government: { identifier: government },
  government_REL: government === null ? [] : [government, ...regionsOf(government)],
})

async function answersOf(context: Context, heads: readonly { readonly identifier: string }[]): Promise<readonly object[]> {
  const bodies = new Map<string, object>()
  for (let from = 0; from < heads.length; from += pageSize) {
    const page = heads.slice(from, from + pageSize).map(({ identifier }) => identifier)
    for (const { record, revision } of await published(context, page))
      bodies.set(record.id, theirBody(record, publicData(formatNamed(revision.format), revision.data)))
  }
  return heads.flatMap(head => {
    const body = bodies.get(head.identifier)
    return body ? [{ ...body, ...head }] : []
  })
}

function analyzedReports(request: FastifyRequest): Promise<unknown> {
  const { type } = request.params as { readonly type: string }
  const schema = Object.hasOwn(analyzed, type) ? analyzed[type] : undefined
  if (schema === undefined) throw notFound('There is no such report')
  return reports(request, schema)
}

/** National reports as their analyzers read them. */
export const reportRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2015/national-reports-cpb-2', handler: request => reports(request, 'cpbNationalReport2') },
  { method: 'GET', url: '/v2015/national-reports-cpb-3', handler: request => reports(request, 'cpbNationalReport3') },
  { method: 'GET', url: '/v2017/national-reports-np', handler: request => reports(request, 'absNationalReport') },
  { method: 'GET', url: '/v2019/report-analyzer/:type', handler: analyzedReports },
]
