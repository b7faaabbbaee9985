import { element, type Markup } from '#projections'
import type { Site } from '../site.ts'

/** A page below the language, and when it last changed, where that is known. */
export type Listed = { readonly path: string; readonly stamp?: Date }

/** One page in each language of the portal, every one pointing to all. The address without a language leads each reader to theirs. */
export function addresses({ path, stamp }: Listed, { origin, portal }: Site): readonly Markup[] {
  const alternates = [...portal.locales.map(locale => [locale, `${origin}/${locale}${path}`] as const), ['x-default', `${origin}${path}`] as const]
  const links = alternates.map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href }))
  const modified = stamp && element('lastmod', {}, stamp.toISOString())
  return portal.locales.map(locale => element('url', {}, element('loc', {}, `${origin}/${locale}${path}`), modified, links))
}

/** What the longest address of a record takes in bytes, in all languages. */
export const widestRecord = (site: Site): number =>
  Buffer.byteLength(
    addresses({ path: `/records/${'X'.repeat(longestIdentifier)}`, stamp: new Date(0) }, site)
      .map(({ xml }) => xml)
      .join(''),
  )

const longestIdentifier = 64
