import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { all, where, type Filter } from '#platform/filter.ts'
import { changeOf, countStanding, formatsOfNature, standingAfter } from '#projections'
import { mediaTypes, syntaxes, syntaxWanted, written, type Statement, type Syntax } from '#vocabularies'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { scopeIn } from '../scope.ts'
import { siteOf, type Site } from '../site.ts'
import { catalogueStatements } from './catalogue.ts'
import { datasetStatements, namespaces } from './statements.ts'

const pageSize = 200

/**
 * `/catalog` with `.ttl`, `.rdf`, `.jsonld` or what `Accept` says: reports and data of a portal as DCAT-AP 3, in pages. `modified_since`
 * (a day or moment) leaves out what was not touched since. `/catalog/records/{id}.ttl`: one record alone, whatever it is.
 */
export function mountCatalogue(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  const answerPage = async (request: FastifyRequest, reply: FastifyReply, syntax: Syntax, path: string) => {
    const site = siteOf(request, publicUrl())
    const query = new URL(request.url, 'http://localhost').searchParams
    const [after, since] = [numberIn(query.get('after')), momentIn(query.get('modified_since'))]
    const data = dataIn(site, query)
    const told = await standingAfter(context, data, after, pageSize, since)
    const last = told.length === pageSize ? told.at(-1)!.change.number : undefined
    const page = {
      self: addressOf(site, path, query, after),
      first: addressOf(site, path, query, 0),
      next: last === undefined ? undefined : addressOf(site, path, query, last),
      total: await countStanding(context, data, since),
      ids: told.map(({ change }) => change.record),
    }
    const statements = [...catalogueStatements(site, page), ...told.flatMap(({ described }) => (described ? datasetStatements(described, site) : []))]
    reply.header('vary', 'Accept')
    if (page.next) reply.header('link', `<${page.next}>; rel="next"`)
    return answerDocument(request, reply, documentIn(statements, syntax))
  }

  scope.get('/catalog', (request, reply) => answerPage(request, reply, syntaxWanted({ accept: request.headers.accept }, []) ?? 'turtle', '/catalog'))
  for (const syntax of syntaxes) {
    const { ending } = mediaTypes[syntax]
    scope.get(`/catalog.${ending}`, (request, reply) => answerPage(request, reply, syntax, `/catalog.${ending}`))
  }
  scope.get('/catalog/records/:name', async (request, reply) => {
    const { name } = request.params as { readonly name: string }
    const [id = '', ending, ...rest] = name.split('.')
    const syntax = syntaxes.find(one => mediaTypes[one].ending === ending)
    const site = siteOf(request, publicUrl())
    const told = syntax && rest.length === 0 ? await changeOf(context, scopeIn(site, new URLSearchParams()), id) : undefined
    if (!told || !syntax) throw new Refused('not-found', 'record.unknown', { identifier: name })
    if (!told.described) return reply.code(410).type('text/plain; charset=utf-8').send('record.gone\n')
    return answerDocument(request, reply, documentIn(datasetStatements(told.described, site), syntax))
  })
}

const dataIn = (site: Site, query: URLSearchParams): Filter => all(scopeIn(site, query), where('format', ...formatsOfNature('report', 'dataset')))

const documentIn = (statements: readonly Statement[], syntax: Syntax) => ({
  body: written(once(statements), syntax, namespaces),
  type: mediaTypes[syntax].type,
})

/** Publishers, places and languages are spoken of by many records: each is said once. */
function once(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map(statement => [JSON.stringify(statement), statement])).values()]
}

function addressOf({ origin }: Site, path: string, query: URLSearchParams, after: number): string {
  const kept = [...query].filter(([name]) => ['format', 'country', 'modified_since'].includes(name))
  const asked = new URLSearchParams([...kept, ...(after > 0 ? [['after', String(after)]] : [])]).toString()
  return `${origin}${path}${asked && `?${asked}`}`
}

function numberIn(text: string | null): number {
  if (text !== null && !/^\d{1,9}$/.test(text)) throw new Refused('invalid', 'request.parameter', { name: 'after' })
  return Number(text ?? 0)
}

function momentIn(text: string | null): Date | undefined {
  if (text === null) return undefined
  const read = /^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/.test(text) ? new Date(text) : undefined
  if (read === undefined || Number.isNaN(read.getTime())) throw new Refused('invalid', 'request.parameter', { name: 'modified_since' })
  return read
}
