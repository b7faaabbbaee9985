import type { Described, TreatyName } from '#projections'
import { listIn, identifierIn, identifiersIn } from './values.ts'
import { labelOf } from '#vocabularies'
import { countryCode } from './countries.ts'
import { dayOf } from './days.ts'
import { idFor } from './ids.ts'
import type { Maker } from './making.ts'
import { pageOf } from './attached.ts'
import { treatyUuids } from './treaty.ts'
import { titlesOf, wordOf, wordsOf } from './words.ts'

/** A meeting of a body of the Convention or its Protocols. */
export const meetingRow: Maker = (described, { updated, now }) => {
  const { data, number, titles, descriptions } = described
  const [start, end] = [dayOf(data['startDate']), dayOf(data['endDate']) ?? dayOf(data['startDate'])]
  const treaty = treatyOf(described, start)
  const online = data['participation'] === 'online'
  const place = data['coordinates'] as { readonly lat?: number; readonly lng?: number } | undefined
  const country = identifierIn(data['eventCountry'])
  const row = {
    protocolVersion: 1,
    id: idFor('meeting', number),
    treaty,
    treatyUUID: treatyUuids[treaty],
    url: pageOf(described),
    title: titlesOf(titles),
    description: wordsOf(descriptions),
    start,
    end,
    repetition: null,
    kind: 'official',
    type: typeOf(identifierIn(data['body'])),
    access: accesses.get(data['registrationOpen']) ?? null,
    status: statusOf(identifierIn(data['status']), start, end, now),
    imageUrl: addressIn(listIn(data, 'image')[0]),
    imageCopyright: null,
    location: wordOf(data['venue']),
    city: wordOf(data['eventCity']) ?? (online ? 'Online' : null),
    country: country === undefined ? null : countryCode(country),
    latitude: place?.lat ?? null,
    longitude: place?.lng ?? null,
    virtual: online,
    updated,
  }
  return { set: 'Meetings', row }
}

const accesses: ReadonlyMap<unknown, string> = new Map([
  [true, 'public'],
  [false, 'invitation'],
])

const addressIn = (link: unknown): string | null => ((link as { readonly url?: string } | undefined)?.url ?? null) || null

/** Since these days the Protocols are in force; meetings on their subjects before were held under the Convention. */
const inForce = { nagoya: Date.UTC(2014, 9, 12), cartagena: Date.UTC(2003, 8, 11) }
const subjects = { nagoya: ['CBD-SUBJECT-ABS', 'CBD-SUBJECT-NPABS'], cartagena: ['CBD-SUBJECT-CPB'] }

/** The one treaty a meeting is listed under: what the record says, where it says it; else by subject and date, as the CBD does. */
function treatyOf({ data, treaties }: Described, start: number | null): TreatyName {
  if (identifiersIn(data['treaties']).length > 0 && treaties.length === 1) return treaties[0]!
  const about = identifiersIn(data['subjects'])
  const found = (['nagoya', 'cartagena'] as const).find(
    name => subjects[name].some(subject => about.includes(subject)) && start !== null && start > inForce[name],
  )
  return found !== undefined && treaties.includes(found) ? found : treaties.includes('cbd') ? 'cbd' : (treaties[0] ?? 'cbd')
}

/** Terms of the vocabulary `convention-bodies` that the portal knows by a short name. */
const bodies: { readonly [term: string]: string } = {
  'C4C77949-A28B-554B-8A8F-208FA62FB781': 'COP',
  'FCAC78C0-4F1F-5771-8CAF-27A5BDEE9D2F': 'COP-MOP',
  '1B30BF47-37A7-5458-933B-5E5944AAFE87': 'COP-MOP',
  '8DF25BBA-A75E-555B-AABD-DC6096DE2763': 'SBSTTA',
  'BEF53317-4EFD-5317-B61F-AC8A274A17FB': 'SBI',
}

const typeOf = (body: string | undefined): string | null => (body === undefined ? null : (bodies[body] ?? wordOf(labelOf(body))))

/** Terms of the vocabulary `meeting-status`. */
const statuses: { readonly [term: string]: string } = {
  '2F8090E8-FA3C-5CF0-BDC6-02DB1B12BADF': 'tentative',
  '48CC8256-C00E-5C8D-B77D-3AE547F771DC': 'confirmed',
  '851B03C4-5618-50B1-B6C8-612437A44ED0': 'postponed',
  '2DD61F51-7FBE-59CD-A82A-5388CBC8F98E': 'cancelled',
  '51F68890-69C0-570C-8BCB-787CFD57B055': 'nodate',
  'D9C0ACCF-9F91-501E-A368-35FB2FD856FE': 'over',
}

const dayMilliseconds = 86_400_000

/** Without a day only `nodate` is taken; what was confirmed and has passed is over. */
function statusOf(term: string | undefined, start: number | null, end: number | null, now: Date): string {
  if (start === null) return 'nodate'
  const said = statuses[term ?? ''] ?? 'confirmed'
  const past = (end ?? start) + dayMilliseconds <= now.getTime()
  if (said === 'nodate') return 'tentative'
  return said === 'confirmed' && past ? 'over' : said
}
