import { any, type Filter } from '#platform/filter.ts'
import { portalAt, portals, type Portal } from '#portals'

/**
 * What a host tells of treaties. InforMEA asks one address for everything a secretariat has: the portal that answers for every host is
 * that address, and tells what all central portals show, the Convention's and both Protocols'. Any other portal tells what it shows.
 */
export const toldAt = (portal: Portal): Filter =>
  portal === portalAt(undefined) ? any(...portals().flatMap(({ kind, scope }) => (kind === 'central' ? [scope] : []))) : portal.scope
