import { formatNamed, formatTitle } from '#formats'
import type { Context } from '#platform/context.ts'
import { inLocale } from '#platform/localized.ts'
import { feedEntry, feedTypes, newestBefore, writeFeed, type Feed } from '#projections'
import { countryName } from '#vocabularies'
import type { Site } from '../site.ts'
import { addressOfTopic, scopeOfTopic, type Topic } from './topic.ts'

const mostEntries = 50

/** A feed as it is served, and as the hub sends it. `links` are those of its head: hub, itself, other pages. */
export type FeedDocument = { readonly body: string; readonly type: string; readonly modified: Date; readonly links: string }

/** The address of the hub that tells of the feeds of a site. */
export const hubOf = ({ origin }: Site): string => `${origin}/hub`

/** A page of a feed: the newest fifty, or those before a number. */
export async function feedDocument(context: Context, site: Site, topic: Topic, before?: number): Promise<FeedDocument> {
  const { described, next: after } = await newestBefore(context, scopeOfTopic(site, topic), mostEntries, before)
  const publisher = inLocale(site.portal.name, topic.locale).text
  const entries = described.map(one => feedEntry(one, site.origin, topic.locale, publisher))
  const updated = entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), new Date(0))
  const pages = { self: addressOfTopic(site, topic, before), next: after === undefined ? undefined : addressOfTopic(site, topic, after) }
  const feed: Feed = { ...headOf(site, topic, before), ...pages, updated, entries }
  return { body: writeFeed(feed, topic.kind), type: feedTypes[topic.kind], modified: updated, links: linksOf(feed) }
}

function headOf(site: Site, topic: Topic, before: number | undefined) {
  const { locale, query } = topic
  const { origin, portal } = site
  const kinds = query.getAll('format').map(format => inLocale(formatTitle(formatNamed(format)), locale).text)
  const nations = query.getAll('country').map(country => countryName(country, locale))
  const first = addressOfTopic(site, topic)
  return {
    id: first,
    title: [inLocale(portal.name, locale).text, ...kinds, ...nations].join(' – '),
    description: inLocale(portal.tagline, locale).text,
    language: locale,
    home: `${origin}/${locale}/search`,
    first,
    // an old page never changes by what is new
    hub: before === undefined ? hubOf(site) : undefined,
  }
}

const linksOf = ({ hub, self, next }: Feed): string =>
  Object.entries({ hub, self, next })
    .flatMap(([rel, address]) => (address === undefined ? [] : `<${address}>; rel="${rel}"`))
    .join(', ')
