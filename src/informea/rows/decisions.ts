import type { Described, TreatyName } from '#projections'
import { labelOf } from '#vocabularies'
import { linkedIn, pageOf, printed } from './attached.ts'
import { dayAt, dayOf } from './days.ts'
import { filesOf } from './files.ts'
import { idFor } from './ids.ts'
import { keywordsOf } from './keywords.ts'
import type { Maker } from './making.ts'
import { treatyUuids } from './treaty.ts'
import { identifierIn, identifiersIn, textsIn } from './values.ts'
import { titlesOf, wordOf, wordsOf } from './words.ts'

const retired = new Set([
  'A67ED6F2-C31F-5FE2-A1CC-C22E67A1F9B3',
  '04A5C154-DAC3-58E6-B3ED-962948DFB2A4',
  '9C7DF800-FB80-5387-AF37-DE0A7DEFE89D',
  '1969B10B-D940-5CCA-B026-0E7C17555EA1',
])

/** A decision of a Conference of the Parties, or a recommendation of a subsidiary body. `content` is read when it is asked for. */
export const decisionRow: Maker = (described, { updated }) => {
  const { data, number, format, titles, descriptions, dates, languages } = described
  const treaty = described.treaties[0] ?? 'cbd'
  const id = idFor(format === 'decision' ? 'decision' : 'recommendation', number)
  const given = linkedIn(described, 'files')
  const lacking = languages.filter(language => !given.some(file => file.type === 'application/pdf' && file.language === language))
  const meeting = identifierIn(data['meeting'])
  const row = {
    protocolVersion: 1,
    id,
    link: pageOf(described),
    title: titlesOf(textsIn(data, 'title')),
    longTitle: wordsOf(titles),
    summary: wordsOf(descriptions),
    type: format,
    status: statusOf(described),
    number: numberOf(described, treaty),
    treaty,
    treatyUUID: treatyUuids[treaty],
    published: dayOf(data['date']) ?? dayAt(dates.published),
    updated,
    meetingId: null,
    meetingTitle: sessionOf(described),
    meetingUrl: null,
    content: [],
    keywords: keywordsOf(described),
    displayOrder: typeof data['position'] === 'number' ? data['position'] : null,
    files: filesOf(id, lacking.length > 0 ? [...given, ...printed(described, lacking)] : given, languages),
  }
  return {
    set: 'Decisions',
    row,
    named: meeting === undefined ? [] : [meeting],
    joined: (own, neighbour) => {
      const held = meeting === undefined ? undefined : neighbour(meeting)?.row
      if (held === undefined) return own
      const title = (held['title'] as readonly { readonly value: string }[])[0]?.value
      return { ...own, meetingId: held['id']!, meetingTitle: title ?? own['meetingTitle']!, meetingUrl: held['url']! }
    },
  }
}

/** In force as a whole, in part (amended), or no more. What is recommended is adopted once. */
function statusOf({ data, format, status }: Described): string {
  const terms = identifiersIn(data['statuses'])
  const gone = terms.filter(term => retired.has(term)).length
  if (status === 'retired' || (gone > 0 && gone === terms.length)) return 'retired'
  if (gone > 0) return 'amended'
  return terms.length === 0 && format === 'recommendation' ? 'adopted' : 'active'
}

const cop = 'C4C77949-A28B-554B-8A8F-208FA62FB781'
const subsidiary: { readonly [body: string]: string } = {
  '8DF25BBA-A75E-555B-AABD-DC6096DE2763': 'SBSTTA-',
  'BEF53317-4EFD-5317-B61F-AC8A274A17FB': 'SBI-',
  'F873FD6A-26B8-5839-9789-B82AD490242C': 'SB8J-',
  'F6CB453A-7E6E-5CEF-BF77-7F43C5C670F3': 'WG8J-',
  '7249D15F-762C-54B7-B80A-BEFDAA49D399': 'WGRI-',
}
const prefixes: { readonly [treaty in TreatyName]: string } = { cbd: '', cartagena: 'CP-', nagoya: 'NP-' }

/** The number by which it is cited: `14/25`, `NP-1/13`, `SBSTTA-24/5`; as it is written where that is whole already. */
function numberOf({ data }: Described, treaty: TreatyName): string {
  const written = String(data['number'] ?? '')
  if (written.includes('/')) return written
  const body = identifierIn(data['body']) ?? ''
  return `${body === cop ? '' : (subsidiary[body] ?? prefixes[treaty])}${String(data['session'] ?? '')}/${written}`
}

/** What the meeting is called where its record is not public: the body and its session. */
function sessionOf({ data }: Described): string {
  const named = wordOf(data['eventTitle'])
  if (named !== null) return named
  const body = wordOf(labelOf(identifierIn(data['body']) ?? '')) ?? 'Meeting'
  return typeof data['session'] === 'number' ? `${body}, session ${data['session']}` : body
}
