import { all, where } from '#platform/filter.ts'
import type { Derivation, Rule } from '../format.ts'
import { regional } from './shared.ts'

/** Governments approved to register a measure or law for a region, and the term of the region each speaks for. */
const regions = { eu: 'eu', ar: 'ar' } as const

/** The region of a regional record follows from the government that registers it. */
export const regionOf = (field: string): readonly Derivation[] =>
  Object.entries(regions).map(([government, region]) => ({
    set: field,
    to: region,
    when: all(where('jurisdiction', regional), where('government', government)),
  }))

/** Only a government approved to register for its region may call a record regional. */
export const regionalByApproval: Rule = {
  kind: 'holds',
  code: 'jurisdiction.region',
  fields: ['jurisdiction'],
  when: where('jurisdiction', regional),
  filter: where('government', ...Object.keys(regions)),
}
