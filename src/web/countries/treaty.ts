import { treaties, type Treaty } from '#vocabularies'
import type { Portal } from '#portals'

const ofPortal: { readonly [portal: string]: Treaty } = { bch: 'CPB', absch: 'NP' }

/** The treaty a portal works for. */
export const treatyOf = (portal: Portal): Treaty => ofPortal[portal.id] ?? 'CBD'

/** All four, the portal's own first. */
export const treatiesFor = (portal: Portal): readonly Treaty[] => [treatyOf(portal), ...treaties.filter(treaty => treaty !== treatyOf(portal))]
