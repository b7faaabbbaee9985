import type { Filter } from '#platform/filter.ts'
import type { Described } from '#projections'
import type { Markup } from '#projections'
import type { Site } from '../site.ts'

/** A way to write records down for harvesters. */
export type Representation = {
  readonly prefix: string
  readonly namespace: string
  readonly schema: (site: Site) => string
  /** Which records can be written so; without it, all. */
  readonly holds?: () => Filter
  /** `language`: that of the set asked for; it matters where a record is written in one language only. */
  readonly write: (described: Described, site: Site, language?: string) => Markup
}
