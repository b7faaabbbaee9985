import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { isLocale } from '#platform/localized.ts'
import { changeOf } from '#projections'
import { answerDocument } from '../conditional.ts'
import { calendarOf } from '../calendar/lines.ts'
import type { Mounting } from '../mounting.ts'
import { siteOf } from '../site.ts'
import { cardLines } from './card.ts'

/** `/cards/{id}.{locale}.vcf`: a national focal point for the reader's address book. Records about other persons have none. */
export function mountCards(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/cards/:name', async (request, reply) => {
    const { name } = request.params as { readonly name: string }
    const [, id = '', locale] = /^([A-Za-z0-9-]{11,128})\.([a-z]{2})\.vcf$/.exec(name) ?? []
    const site = siteOf(request, publicUrl())
    const told = isLocale(locale) ? await changeOf(context, all(site.portal.scope, where('format', 'focalPoint')), id) : undefined
    if (!told || !isLocale(locale)) throw new Refused('not-found', 'record.unknown', { identifier: name })
    if (!told.described) return reply.code(410).type('text/plain; charset=utf-8').send('record.gone\n')
    return answerDocument(request, reply, {
      body: calendarOf(cardLines(told.described, site, locale)),
      type: 'text/vcard',
      modified: told.change.stamp,
    })
  })
}
