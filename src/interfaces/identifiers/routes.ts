import type { FastifyInstance } from 'fastify'
import { wantedBy } from '#projections'
import { find, identifierOf, parseIdentifier } from '#records'
import { mediaTypes } from '#vocabularies'
import type { Mounting } from '../mounting.ts'

/**
 * `/id/{identifier}`: the permanent address of a record under any of its names. It leads (303) to its page, or to its data for programs
 * that ask for it: JSON, Turtle, RDF/XML, JSON-LD. A withdrawn record leads to what its page says of it, and has no data (410).
 */
export function mountIdentifiers(scope: FastifyInstance, { context }: Mounting): void {
  scope.get('/id/:identifier', async (request, reply) => {
    const { identifier } = request.params as { readonly identifier: string }
    const { record } = await find(context, identifier)
    const name = identifierOf(record, parseIdentifier(identifier)?.revision)
    const wanted = wantedBy(request.headers.accept)
    reply.header('vary', 'Accept').header('cache-control', 'public, max-age=300')
    if (wanted === 'page') return reply.redirect(`/records/${name}`, 303)
    if (record.state === 'withdrawn') return reply.code(410).type('text/plain; charset=utf-8').send('record.gone\n')
    return reply.redirect(wanted === 'json' ? `/api/v1/records/${name}` : `/catalog/records/${record.id}.${mediaTypes[wanted].ending}`, 303)
  })
}
