import { formatTitle, formats } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, between, everything, matches, where, type Filter } from '#platform/filter.ts'
import { inLocale, isLocale, locales } from '#platform/localized.ts'
import { portals } from '#portals'
import { changeFacts, harvestable, listKinds, type PublicChange } from '#projections'
import { countryName, isTerm } from '#vocabularies'
import { remembered } from '../remembered.ts'
import type { Site } from '../site.ts'

/** A set: its name in the protocol, and what people call it. */
export type Named = { readonly spec: string; readonly name: string }

/** What the repository of a portal holds: what the portal shows, but no records about persons. */
export const holdings = ({ portal }: Site): Filter => all(portal.scope, harvestable())

/** The kinds of sets. Each is a set of its own, of all that stand in one of its kind; `of` answers the filter of one, `undefined` for one nobody knows. */
const kinds: { readonly [kind: string]: { readonly name: string; readonly every: Filter; readonly of: (name: string) => Filter | undefined } } = {
  portal: { name: 'Portals', every: everything, of: name => portals().find(({ id }) => id === name)?.scope },
  format: {
    name: 'Formats',
    every: everything,
    of: name => (formats().some(format => format.name === name) ? where('format', name) : undefined),
  },
  country: {
    name: 'Countries',
    every: between('government'),
    of: name => (name === name.toLowerCase() && isTerm(['countries'], name) ? where('government', name) : undefined),
  },
  language: { name: 'Languages', every: between('language'), of: name => (isLocale(name) ? where('language', name) : undefined) },
}

/** The filter of a set (`portal:absch`, `format:nbsap`, `country:cr`, `language:fr`, or a whole kind); `undefined` for one nobody knows. */
export function scopeOfSet(spec: string): Filter | undefined {
  const [kind = '', name, ...rest] = spec.split(':')
  if (!Object.hasOwn(kinds, kind) || rest.length > 0) return undefined
  return name === undefined ? kinds[kind]!.every : kinds[kind]!.of(name)
}

/** The language a set is of, if it is one of a language. */
export const languageOfSet = (spec = ''): string | undefined => /^language:(\w+)$/.exec(spec)?.[1]

/** The sets of a portal: every portal and language, and the formats and countries of what it holds. A kind stands above those of its kind. */
export async function setsOf(context: Context, site: Site): Promise<readonly Named[]> {
  const held = await remembered(context, `kinds ${site.portal.id}`, () => listKinds(context, holdings(site)))
  const named = new Set(held.map(({ format }) => format))
  const governments = [...new Set(held.flatMap(({ government }) => government ?? []))].sort()
  return [
    ...Object.entries(kinds).map(([spec, { name }]) => ({ spec, name })),
    ...portals().map(({ id, name }) => ({ spec: `portal:${id}`, name: inLocale(name, 'en').text })),
    ...formats().flatMap(format => (named.has(format.name) ? { spec: `format:${format.name}`, name: inLocale(formatTitle(format), 'en').text } : [])),
    ...governments.map(government => ({ spec: `country:${government}`, name: countryName(government, 'en') })),
    ...locales.map(locale => ({ spec: `language:${locale}`, name: languageNames.of(locale)! })),
  ]
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** The sets a record stands in; of one that is gone it is not said in which languages it was. */
export function setsWith(change: PublicChange): readonly string[] {
  const facts = changeFacts(change)
  return [
    ...portals().flatMap(({ id, scope }) => (matches(scope, facts) ? `portal:${id}` : [])),
    `format:${change.format}`,
    ...(change.government === null ? [] : [`country:${change.government}`]),
    ...(change.state === 'published' ? change.languages.filter(isLocale).map(language => `language:${language}`) : []),
  ]
}
