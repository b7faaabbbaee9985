import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { formatNamed, formatTitle } from '#formats'
import { all, where } from '#platform/filter.ts'
import { inLocale, isLocale, type Locale } from '#platform/localized.ts'
import { feedEntry, feedTypes, formatsOfNature, isFeedKind, newest, writeFeed, type Feed, type FeedKind } from '#projections'
import { countryName } from '#vocabularies'
import { answerDocument } from '../conditional.ts'
import type { Mounting } from '../mounting.ts'
import { scopeIn } from '../scope.ts'
import { siteOf, type Site } from '../site.ts'

const mostEntries = 50

/** What feeds there are of a portal: everything, or its news. */
const subjects = { records: () => undefined, news: () => where('format', ...formatsOfNature('news')) } as const

/** `/feeds/records.fr.atom?format=nbsap&country=cr`, `/feeds/news.en.rss`: what is new, per portal, format, country and language. */
export function mountFeeds(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.get('/feeds/:name', async (request, reply) => {
    const { subject, locale, kind } = named((request.params as { readonly name: string }).name)
    const site = siteOf(request, publicUrl())
    const query = new URL(request.url, 'http://localhost').searchParams
    const asked = scopeIn(site, query)
    const only = subjects[subject]()
    const found = await newest(context, only ? all(asked, only) : asked, mostEntries)

    const publisher = inLocale(site.portal.name, locale).text
    const entries = found.map(described => feedEntry(described, site.origin, locale, publisher))
    const updated = entries.reduce((last, { updated }) => (updated > last ? updated : last), new Date(0))
    const feed: Feed = { ...headOf(site, `${subject}.${locale}.${kind}`, query, locale), updated, entries }
    return answerDocument(request, reply, { body: writeFeed(feed, kind), type: feedTypes[kind], modified: updated })
  })
}

function named(name: string): { readonly subject: keyof typeof subjects; readonly locale: Locale; readonly kind: FeedKind } {
  const [subject = '', locale, kind = '', ...rest] = name.split('.')
  if (rest.length > 0 || !Object.hasOwn(subjects, subject) || !isLocale(locale) || !isFeedKind(kind))
    throw new Refused('not-found', 'feed.unknown', { name })
  return { subject: subject as keyof typeof subjects, locale, kind }
}

function headOf({ origin, portal }: Site, name: string, query: URLSearchParams, locale: Locale) {
  const asked = new URLSearchParams([...query].filter(([key]) => key === 'format' || key === 'country')).toString()
  const self = `${origin}/feeds/${name}${asked && `?${asked}`}`
  const kinds = query.getAll('format').map(format => inLocale(formatTitle(formatNamed(format)), locale).text)
  const nations = query.getAll('country').map(country => countryName(country, locale))
  return {
    id: self,
    title: [inLocale(portal.name, locale).text, ...kinds, ...nations].join(' – '),
    description: inLocale(portal.tagline, locale).text,
    language: locale,
    self,
    home: `${origin}/${locale}/search`,
  }
}
