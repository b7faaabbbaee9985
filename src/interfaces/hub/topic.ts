import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Filter } from '#platform/filter.ts'
import { portalAt, portalOfHost } from '#portals'
import { feedDocument, type FeedDocument } from '../feeds/document.ts'
import { addressOfTopic, scopeOfTopic, topicNamed } from '../feeds/topic.ts'
import type { Site } from '../site.ts'

/** A feed that can be followed: what it shows, and how it is written. */
export type Followed = { readonly scope: Filter; readonly write: (context: Context) => Promise<FeedDocument> }

/** Is this the address of a feed at a portal of the house that is asked? */
export function isOurs(address: string, { origin }: Site): boolean {
  const [asked, own] = [URL.parse(address), new URL(origin)]
  if (!asked || asked.protocol !== own.protocol || asked.port !== own.port) return false
  return (asked.hostname === own.hostname || portalOfHost(asked.hostname) !== undefined) && followed(address) !== undefined
}

/** The feed under an address, written just so by the feed itself; `undefined` for what is no feed, or is one no more. */
export function followed(address: string): Followed | undefined {
  const url = URL.parse(address)
  const name = url && /^\/feeds\/([^/]+)$/.exec(url.pathname)?.[1]
  if (!name) return undefined
  const site: Site = { origin: url.origin, host: url.hostname, portal: portalAt(url.hostname) }
  try {
    const topic = topicNamed(name, url.searchParams)
    const scope = scopeOfTopic(site, topic)
    return addressOfTopic(site, topic) === address ? { scope, write: context => feedDocument(context, site, topic) } : undefined
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
