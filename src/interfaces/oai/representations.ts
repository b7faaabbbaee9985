import { matches } from '#platform/filter.ts'
import { changeFacts, type PublicChange } from '#projections'
import { akn } from './akn.ts'
import { chm } from './chm.ts'
import { datacite } from './datacite.ts'
import { dcatAp } from './dcat-ap.ts'
import { dc } from './dc.ts'
import type { Representation } from './representation.ts'

/** Every one, by its prefix. */
export const representations: readonly Representation[] = [dc, datacite, dcatAp, chm, akn]

/** The one with this prefix. */
export const representationNamed = (prefix: string): Representation | undefined => representations.find(one => one.prefix === prefix)

/** Can this record be written so? */
export const writes = ({ holds }: Representation, change: PublicChange): boolean => holds === undefined || matches(holds(), changeFacts(change))
