import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { all } from '#platform/filter.ts'
import { documentOf, element, harvestable, listParts, standingAddresses, type Markup } from '#projections'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { remembered } from '../remembered.ts'
import { siteOf, type Site } from '../site.ts'

/** Records in a part; each has an address per language, and a part may hold 50,000 (sitemaps.org). */
const partSize = 2000
const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
const pages = ['', '/search', '/countries', '/help']

/** `/sitemap.xml`: every public page of a portal in each of its languages, in parts. */
export function mountSitemaps(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/sitemap.xml', async (request, reply) => {
    const site = siteOf(request, publicUrl())
    const parts = await remembered(context, `parts ${site.portal.id}`, () => listParts(context, holdings(site), partSize))
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
    const listed =
      after === undefined
        ? pages.map(path => ({ path, stamp: undefined }))
        : await standingAddresses(context, holdings(site), Number(after), partSize)
    return answerDocument(request, reply, {
      body: documentOf(
        element(
          'urlset',
          attributes,
          listed.map(one => addresses(one, site)),
        ),
      ),
      type: 'application/xml',
    })
  })
}

const holdings = ({ portal }: Site) => all(portal.scope, harvestable())

/** One page in each language of the portal, every one pointing to all. The address without a language leads each reader to theirs. */
function addresses({ path, stamp }: { readonly path: string; readonly stamp: Date | undefined }, { origin, portal }: Site): readonly Markup[] {
  const alternates = [...portal.locales.map(locale => [locale, `${origin}/${locale}${path}`] as const), ['x-default', `${origin}${path}`] as const]
  const links = alternates.map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href }))
  const modified = stamp && element('lastmod', {}, stamp.toISOString())
  return portal.locales.map(locale => element('url', {}, element('loc', {}, `${origin}/${locale}${path}`), modified, links))
}
