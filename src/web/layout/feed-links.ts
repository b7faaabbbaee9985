import { feedTypes, type FeedKind } from '#projections'
import type { PageLink, Visit } from '../page.ts'

/** Names of the three kinds of feed. */
const kinds: { readonly [kind in FeedKind]: string } = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/** The feeds of what is new at a portal, or of one format or country there, for readers of feeds that look at a page. */
export const feedLinks = ({ origin, locale }: Visit, title: string, query: { readonly [name: string]: string } = {}): readonly PageLink[] =>
  linksTo(title, kind => `${origin}/feeds/records.${locale}.${kind}${asked(query)}`)

/** The feeds of a search. */
export const searchFeedLinks = ({ origin, to }: Visit, title: string, query: URLSearchParams): readonly PageLink[] =>
  linksTo(title, kind => origin + to(`/search.${kind}`, query))

const linksTo = (title: string, hrefOf: (kind: FeedKind) => string): readonly PageLink[] =>
  (Object.keys(kinds) as FeedKind[]).map(kind => ({
    rel: 'alternate',
    type: feedTypes[kind],
    title: `${title} – ${kinds[kind]}`,
    href: hrefOf(kind),
  }))

const asked = (query: { readonly [name: string]: string }): string => (Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : '')
