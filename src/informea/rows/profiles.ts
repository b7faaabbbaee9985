import { treatyNames, type TreatyName } from '#projections'
import { parties, partyStatus, type PartyStatus, type Treaty } from '#vocabularies'
import type { Part, Row } from '../model/kinds.ts'
import { countryCode } from './countries.ts'
import { dayOf } from './days.ts'

const listed: { readonly [treaty in TreatyName]: Treaty } = { cbd: 'CBD', cartagena: 'CPB', nagoya: 'NP' }

/** Where a country stands with each treaty that binds it or will: a row for each. `government` narrows to one country. */
export function profileRows(now: Date, government: string | null = null): readonly Row[] {
  const day = now.toISOString().slice(0, 10)
  const all = treatyNames.flatMap(treaty => parties(listed[treaty], farDay))
  const countries = [...new Set(all)].filter(country => government === null || country === government).toSorted()
  return countries.flatMap(country =>
    treatyNames.flatMap(treaty => {
      const status = partyStatus(country, listed[treaty], day)
      return status.since === undefined || status.instrument === undefined ? [] : [profileOf(country, treaty, status, day)]
    }),
  )
}

/** Later than any entry into force that is known. */
const farDay = '9999-12-31'

function profileOf(country: string, treaty: TreatyName, { since, instrument, deposited, signed }: PartyStatus, day: string): Row {
  const code = countryCode(country)
  const happened = [signed, deposited, since].filter((one): one is string => one !== undefined && one <= day)
  return {
    protocolVersion: 2,
    id: `${code}-${treaty}`,
    country: code,
    treaty,
    entryIntoForce: dayOf(since),
    entryIntoForceStatus: instrument!,
    statusDate: dayOf(deposited ?? since),
    note: treaty === 'cartagena' ? supplementary(country, day) : null,
    endorsements: [...endorsement(signed, 'signature'), ...endorsement(deposited, instrument!), ...endorsement(since, 'entry into force')],
    updated: dayOf(happened.toSorted().at(-1) ?? deposited ?? since),
  }
}

const endorsement = (date: string | undefined, dateQualifier: string): readonly Part[] =>
  date === undefined ? [] : [{ date: dayOf(date), dateQualifier, declarations: null, reservations: null, notes: null }]

/** The Supplementary Protocol on liability has no name of its own at InforMEA. */
function supplementary(country: string, day: string): string | null {
  const { status, since } = partyStatus(country, 'NKLSP', day)
  return status === 'party' && since !== undefined ? `Party to the Nagoya–Kuala Lumpur Supplementary Protocol since ${since}` : null
}
