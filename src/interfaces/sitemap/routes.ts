import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { documentOf, element, listParts, standingAddresses } from '#projections'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { holdings } from '../oai/sets.ts'
import { remembered } from '../remembered.ts'
import { siteOf, type Site } from '../site.ts'
import { addresses, widestRecord } from './addresses.ts'
import { limitsOfProtocol, recordsInPart } from './limits.ts'
import { pagesOf } from './pages.ts'

const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

/** `/sitemap.xml`: every public page of a portal in each of its languages, in parts as large as a file may be. */
export function mountSitemaps(scope: FastifyInstance, { context, publicUrl }: Mounting, limits = limitsOfProtocol): void {
  const sizeAt = (site: Site) => recordsInPart(site.portal.locales, widestRecord(site), limits)

  scope.get('/sitemap.xml', async (request, reply) => {
    const site = siteOf(request, publicUrl())
    const parts = await remembered(context, `parts ${site.portal.id}`, () => listParts(context, holdings(site), sizeAt(site)))
    const index = element('sitemapindex', { xmlns: attributes.xmlns }, [
      element('sitemap', {}, element('loc', {}, `${site.origin}/sitemaps/pages.xml`)),
      ...parts.map(({ after, stamp }) =>
        element('sitemap', {}, element('loc', {}, `${site.origin}/sitemaps/records-${after}.xml`), element('lastmod', {}, stamp.toISOString())),
      ),
    ])
    return answerDocument(request, reply, { body: documentOf(index), type: 'application/xml' })
  })
  scope.get('/sitemaps/:name', async (request, reply) => {
    const { name } = request.params as { readonly name: string }
    const after = /^records-(\d{1,9})\.xml$/.exec(name)?.[1]
    if (after === undefined && name !== 'pages.xml') throw new Refused('not-found', 'sitemap.unknown', { name })
    const site = siteOf(request, publicUrl())
    const listed = after === undefined ? await pagesOf(context, site) : await standingAddresses(context, holdings(site), Number(after), sizeAt(site))
    const map = listed.map(one => addresses(one, site))
    return answerDocument(request, reply, { body: documentOf(element('urlset', attributes, map)), type: 'application/xml' })
  })
}
