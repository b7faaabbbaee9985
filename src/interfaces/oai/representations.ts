import { chm } from './chm.ts'
import { datacite } from './datacite.ts'
import { dc } from './dc.ts'
import type { Representation } from './representation.ts'

/** Every one, by its prefix. */
export const representations: readonly Representation[] = [dc, datacite, chm]

/** The one with this prefix. */
export const representationNamed = (prefix: string): Representation | undefined => representations.find(one => one.prefix === prefix)
