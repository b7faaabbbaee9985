import { documentOf, element } from '../markup.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** A feed as Atom (RFC 4287). */
export const atom = ({ id, title, description, language, self, home, first, next, hub, updated, entries }: Feed): string =>
  documentOf(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, updated.toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      [first && pageLink('first', first), next && pageLink('next', next), hub && element('link', { rel: 'hub', href: hub })],
      element('generator', {}, 'OpenCHM'),
      entries.map(entry),
    ),
  )

const pageLink = (rel: string, href: string) => element('link', { rel, type: 'application/atom+xml', href })

const entry = ({ id, url, title, summary, language, published, updated, author, categories, files }: FeedEntry) =>
  element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, `urn:uuid:${id.toLowerCase()}`),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    files.map(file => element('link', { rel: 'enclosure', type: file.type, href: file.url })),
    element('published', {}, published.toISOString()),
    element('updated', {}, updated.toISOString()),
    element('author', {}, element('name', {}, author)),
    categories.map(category => element('category', { term: category })),
    element('summary', { type: 'text' }, summary || title),
  )
