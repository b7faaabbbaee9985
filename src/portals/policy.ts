import { heldFor, type Actor } from '#platform/context.ts'
import { all, any, everything, not, nothing, where, type Filter } from '#platform/filter.ts'

/** What only administrators change: the rest is how a national site presents itself. */
export const administratorsOnly = ['hosts', 'kind', 'government', 'locales', 'scope', 'formats', 'embedders'] as const

/**
 * The portals this actor may save (facts `government`, and `changed`: the parts that would become different): an administrator all, a site editor
 * name, tagline, theme and menu of the own country's site.
 */
export const savable = (actor: Actor): Filter =>
  any(
    heldFor(actor, 'administrator').includes('*') ? everything : nothing,
    all(where('government', ...heldFor(actor, 'site-editor')), not(where('changed', ...administratorsOnly))),
  )
