import { documentOf, element } from '../markup.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** A feed as RSS 2.0. Files stand in the entry's page: an enclosure would need its length, and only one is allowed. */
export const rss = ({ title, description, language, self, home, first, next, hub, updated, entries }: Feed): string =>
  documentOf(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, home),
        element('description', {}, description || title),
        element('language', {}, language),
        element('lastBuildDate', {}, updated.toUTCString()),
        element('generator', {}, 'OpenCHM'),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
        [first && pageLink('first', first), next && pageLink('next', next), hub && element('atom:link', { rel: 'hub', href: hub })],
        entries.map(item),
      ),
    ),
  )

const pageLink = (rel: string, href: string) => element('atom:link', { rel, type: 'application/rss+xml', href })

const item = ({ id, url, title, summary, language, published, author, categories }: FeedEntry) =>
  element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, published.toUTCString()),
    element('description', {}, summary || title),
    element('dc:creator', {}, author),
    language === undefined ? undefined : element('dc:language', {}, language),
    categories.map(category => element('category', {}, category)),
  )
