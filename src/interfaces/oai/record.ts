import type { Told } from '#projections'
import { element, type Markup } from '#projections'
import type { Site } from '../site.ts'
import { identifierIn } from './identifiers.ts'
import { written } from './moments.ts'
import type { Representation } from './representation.ts'
import { languageOfSet, setsWith } from './sets.ts'

/** The header of a record: a tombstone where it no longer stands in what was asked for (`set`: the set that was). */
export const headerOf = ({ change, described }: Told, site: Site, set?: string): Markup =>
  element(
    'header',
    { status: described ? undefined : 'deleted' },
    element('identifier', {}, identifierIn(site, change.record)),
    element('datestamp', {}, written(change.stamp)),
    [...new Set([...setsWith(change), ...(set === undefined ? [] : [set])])].map(spec => element('setSpec', {}, spec)),
  )

/** A record as harvested. */
export const recordOf = (told: Told, representation: Representation, site: Site, set?: string): Markup =>
  element(
    'record',
    {},
    headerOf(told, site, set),
    told.described ? element('metadata', {}, representation.write(told.described, site, languageOfSet(set))) : undefined,
  )
