import type { Filter } from '#platform/filter.ts'
import type { Locale, Localized } from '#platform/localized.ts'

/** A site over the one record store: its own hosts, name, languages, look, menu, formats and the filter of what it shows. */
export type Portal = {
  readonly id: string
  readonly kind: 'central' | 'national'
  /** Host names without port, lower case: `absch.localhost`. The CHM answers for every other host. */
  readonly hosts: readonly string[]
  readonly name: Localized
  readonly shortName: Localized
  readonly tagline: Localized
  /** National sites: the country. */
  readonly government: string | null
  readonly scope: Filter
  /** Formats offered for submission here, in order. */
  readonly formats: readonly string[]
  readonly locales: readonly Locale[]
  readonly theme: Theme
  readonly menu: readonly MenuLink[]
  /** Origins beside those of portals whose pages may show charts of this one in a frame: `https://example.org`, or `*` for all. */
  readonly embedders?: readonly string[]
}

/** What a portal changes of the design tokens (`web/assets/tokens.css`): custom property → value, checked against the tokens that exist. */
export type Theme = { readonly mark: string; readonly tokens: { readonly [property: string]: string } }

/** A link of the main menu: a path below the locale (`/search`) and its label. */
export type MenuLink = { readonly path: string; readonly label: Localized }
