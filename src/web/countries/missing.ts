import { formatNamed } from '#formats'
import type { Found } from '#search'
import { partyStatus } from '#vocabularies'
import type { Visit } from '../page.ts'
import { treatyOf } from './treaty.ts'

/** Formats of which a country has published nothing here. `once`: each country is asked for one such record. */
export type Missing = { readonly format: string; readonly once: boolean }

/** What a Party has not published of all that its portal asks of countries, first what each country is asked for once; nothing is missed of those who are no Party. */
export function missingOf(visit: Visit, government: string, found: Found): readonly Missing[] {
  const counts = found.facets['format']
  const isCounting = found.total > 0 && counts === undefined
  if (isCounting || partyStatus(government, treatyOf(visit.portal)).status !== 'party') return []
  const held = new Set((counts ?? []).filter(({ count }) => count > 0).map(({ value }) => value))
  return visit.portal.formats
    .map(formatNamed)
    .filter(({ name, kind, closed }) => kind === 'national' && !closed && !held.has(name))
    .map(({ name, oneFor }) => ({ format: name, once: oneFor?.length === 1 }))
    .toSorted((one, other) => Number(other.once) - Number(one.once))
}
