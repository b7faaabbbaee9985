import { atom } from './atom.ts'
import type { Feed } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** The ways to write a feed. */
export const feedKinds = ['rss', 'atom', 'json'] as const

/** One of them; also the ending of a feed's address. */
export type FeedKind = (typeof feedKinds)[number]

/** The media type of each. */
export const feedTypes: { readonly [kind in FeedKind]: string } = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** Is this one of the three? */
export const isFeedKind = (text: string): text is FeedKind => (feedKinds as readonly string[]).includes(text)

/** A feed as a document. The same feed in any kind says the same of the same entries. */
export const writeFeed = (feed: Feed, kind: FeedKind): string => writers[kind](feed)

const writers: { readonly [kind in FeedKind]: (feed: Feed) => string } = { rss, atom, json: jsonFeed }
