import { formatTitle, formats } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, matches, where, type Filter } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { portals } from '#portals'
import { changeFacts, harvestable, listKinds, type PublicChange } from '#projections'
import { countryName, isTerm } from '#vocabularies'
import { remembered } from '../remembered.ts'
import type { Site } from '../site.ts'

/** A set: its name in the protocol, and what people call it. */
export type Named = { readonly spec: string; readonly name: string }

/** What the repository of a portal holds: what the portal shows, but no records about persons. */
export const holdings = ({ portal }: Site): Filter => all(portal.scope, harvestable())

/** The filter of a set (`portal:absch`, `format:nbsap`, `country:cr`); `undefined` for one nobody knows. */
export function scopeOfSet(spec: string): Filter | undefined {
  const [kind, name, ...rest] = spec.split(':')
  if (name === undefined || rest.length > 0) return undefined
  if (kind === 'portal') return portals().find(({ id }) => id === name)?.scope
  if (kind === 'format') return formats().some(format => format.name === name) ? where('format', name) : undefined
  return kind === 'country' && name === name.toLowerCase() && isTerm(['countries'], name) ? where('government', name) : undefined
}

/** The sets of a portal: every portal, and the formats and countries of what it holds. */
export async function setsOf(context: Context, site: Site): Promise<readonly Named[]> {
  const kinds = await remembered(context, `kinds ${site.portal.id}`, () => listKinds(context, holdings(site)))
  const named = new Set(kinds.map(({ format }) => format))
  const governments = [...new Set(kinds.flatMap(({ government }) => government ?? []))].sort()
  return [
    ...portals().map(({ id, name }) => ({ spec: `portal:${id}`, name: inLocale(name, 'en').text })),
    ...formats().flatMap(format => (named.has(format.name) ? { spec: `format:${format.name}`, name: inLocale(formatTitle(format), 'en').text } : [])),
    ...governments.map(government => ({ spec: `country:${government}`, name: countryName(government, 'en') })),
  ]
}

/** The sets a record stands in. */
export function setsWith(change: PublicChange): readonly string[] {
  const facts = changeFacts(change)
  return [
    ...portals().flatMap(({ id, scope }) => (matches(scope, facts) ? `portal:${id}` : [])),
    `format:${change.format}`,
    ...(change.government === null ? [] : [`country:${change.government}`]),
  ]
}
