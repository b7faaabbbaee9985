import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed } from '#formats'
import { changeOf, harvestable } from '#projections'
import { announce } from '#platform/events.ts'
import { everything, matches } from '#platform/filter.ts'
import { partyStatus, termsOf } from '#vocabularies'
import { aRecord, house, type RecordOptions } from '#testing'
import { makers } from './makers.ts'
import { profileRows } from './profiles.ts'
import { roles } from './roles.ts'
import { treatyRows } from './treaties.ts'

const now = new Date('2026-01-15T12:00:00Z')

/** The row of a record like this. */
async function rowOf(options: RecordOptions & { readonly format: string }): Promise<any> {
  const context = await house()
  const id = await aRecord(context, { state: 'published', ...options })
  await announce(context, 'record.published', id)
  const { described, change } = (await changeOf(context, everything, id))!
  const made = makers[options.format]!(described!, { updated: change.stamp.getTime(), now })
  return { set: made.set, ...made.row }
}
const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))

test('the formats that are told exist and are no persons', () => {
  for (const format of Object.keys(makers)) {
    assert.equal(formatNamed(format).name, format)
    assert.ok(matches(harvestable(), { format }), format)
  }
})

test('a meeting is listed under the treaty its record names, else by subject and date', async () => {
  const cases: readonly (readonly [object, string])[] = [
    [{ treaties: terms('XXVII8a') }, 'cartagena'],
    [{ treaties: terms('XXVII8', 'XXVII8a', 'XXVII8b') }, 'cbd'],
    [{ treaties: undefined, subjects: terms('CBD-SUBJECT-ABS'), startDate: '2014-10-13' }, 'nagoya'],
    [{ treaties: undefined, subjects: terms('CBD-SUBJECT-ABS'), startDate: '2014-10-12' }, 'cbd'],
    [{ treaties: undefined, subjects: terms('CBD-SUBJECT-CPB'), startDate: '2003-09-12' }, 'cartagena'],
    [{ treaties: undefined, subjects: terms('CBD-SUBJECT-CPB'), startDate: '2003-09-11' }, 'cbd'],
    [{ treaties: undefined, subjects: terms('CBD-SUBJECT-FOR') }, 'cbd'],
  ]
  for (const [data, treaty] of cases) assert.equal((await rowOf({ format: 'meeting', data: { ...data } })).treaty, treaty, JSON.stringify(data))
})

test('a meeting’s status follows its record and the calendar; one without a day has none', async () => {
  const status = async (term: string, startDate: string | undefined) =>
    (await rowOf({ format: 'meeting', data: { status: { identifier: term }, startDate, endDate: undefined } })).status
  const [confirmed, tentative, cancelled, undated] = [
    '48CC8256-C00E-5C8D-B77D-3AE547F771DC',
    '2F8090E8-FA3C-5CF0-BDC6-02DB1B12BADF',
    '2DD61F51-7FBE-59CD-A82A-5388CBC8F98E',
    '51F68890-69C0-570C-8BCB-787CFD57B055',
  ] as const

  assert.equal(await status(confirmed, '2026-01-14'), 'over')
  assert.equal(await status(confirmed, '2026-01-15'), 'confirmed')
  assert.equal(await status(tentative, '2027-01-01'), 'tentative')
  assert.equal(await status(cancelled, '2020-01-01'), 'cancelled')
  assert.equal(await status(undated, undefined), 'nodate')
  assert.equal(await status(confirmed, undefined), 'nodate')
})

test('where a meeting is held comes from its record; one on line is virtual', async () => {
  const place = { eventCity: { en: 'Montreal' }, eventCountry: { identifier: 'ca' }, coordinates: { lat: 45.5, lng: -73.5 }, venue: { fr: 'Palais' } }

  const here = await rowOf({ format: 'meeting', data: { participation: 'inPerson', ...place, startDate: '2026-02-03', endDate: '2026-02-05' } })
  const there = await rowOf({ format: 'meeting', data: { participation: 'online', eventCity: undefined, eventCountry: undefined } })

  assert.deepEqual(
    [here.city, here.country, here.latitude, here.longitude, here.location, here.virtual],
    ['Montreal', 'CAN', 45.5, -73.5, 'Palais', false],
  )
  assert.deepEqual([here.start, here.end], [Date.UTC(2026, 1, 3), Date.UTC(2026, 1, 5)])
  assert.deepEqual([there.city, there.virtual], ['Online', true])
})

test('a decision is cited by the number of its body, and is in force as a whole, in part or no more', async () => {
  const [cop, sbstta, mop] = ['C4C77949-A28B-554B-8A8F-208FA62FB781', '8DF25BBA-A75E-555B-AABD-DC6096DE2763', 'FCAC78C0-4F1F-5771-8CAF-27A5BDEE9D2F']
  const [active, superseded] = ['FFB55432-39AD-56F6-A144-0A08A1681EB6', '04A5C154-DAC3-58E6-B3ED-962948DFB2A4']
  const row = (data: object, format = 'decision') => rowOf({ format, data: { session: 14, number: '25', meeting: undefined, ...data } })

  assert.equal((await row({ body: { identifier: cop }, treaty: { identifier: 'XXVII8' } })).number, '14/25')
  assert.equal((await row({ body: { identifier: mop }, treaty: { identifier: 'XXVII8a' } })).number, 'CP-14/25')
  assert.equal((await row({ body: { identifier: sbstta }, treaty: { identifier: 'XXVII8' } }, 'recommendation')).number, 'SBSTTA-14/25')
  assert.equal((await row({ number: 'NP-1/13', treaty: { identifier: 'XXVII8b' } })).number, 'NP-1/13')
  assert.deepEqual(
    [
      (await row({ statuses: terms(active) })).status,
      (await row({ statuses: terms(superseded) })).status,
      (await row({ statuses: terms(active, superseded) })).status,
    ],
    ['active', 'retired', 'amended'],
  )
  assert.equal((await row({ statuses: undefined }, 'recommendation')).status, 'adopted')
  assert.equal((await row({ body: { identifier: cop } })).meetingTitle, 'Conference of the Parties, session 14')
})

test('a decision without an English PDF offers itself, printed', async () => {
  const given = { url: 'https://example.org/dec-fr.pdf', language: 'fr', name: 'Décision' }

  const { files } = await rowOf({ format: 'decision', data: { languages: ['en', 'fr'], files: [given] } })

  assert.deepEqual(
    files.map(({ language, mimeType, filename }: any) => [language, mimeType, /^CHM-COPDEC-SCBD-\d+-en\.pdf$/.test(filename)]),
    [
      ['fr', 'application/pdf', false],
      ['en', 'application/pdf', true],
    ],
  )
})

test('a focal point has its roles by treaty, in order, and nothing but what its designation says', async () => {
  const categories = terms('TKBD-FP', 'CBD-FP1', 'PA-FP', 'BCH-FP', 'ABSCH-IAC')
  const emails = ['x'.repeat(250) + '@example.org', 'a@example.org']

  const row = await rowOf({
    format: 'focalPoint',
    government: 'ke',
    data: { categories, emails, phones: ['+254 1', '+254 2'], lastName: 'Wanjiku', country: { identifier: 'ke' } },
  })

  assert.deepEqual(row.roles, [
    { treaty: 'cbd', roles: ['CBD Primary NFP', 'Protected Areas NFP', 'Traditional Knowledge NFP'], order: '1' },
    { treaty: 'cartagena', roles: ['BCH NFP'], order: '2' },
    { treaty: 'nagoya', roles: ['ABSCH Informal Advisory Committee Member'], order: '2' },
  ])
  assert.deepEqual(row.treaties, [{ value: 'cbd' }, { value: 'cartagena' }, { value: 'nagoya' }])
  assert.deepEqual(
    [row.country, row.primary, row.email, row.phone, row.phoneNumber, row.lastName],
    ['KEN', 1, 'a@example.org', '+254 1', '+254 1', 'Wanjiku'],
  )
  assert.equal((await rowOf({ format: 'focalPoint', data: { categories: terms('CHM-FP') } })).primary, 0)
})

test('every category of focal points has a role', async () => {
  assert.deepEqual(
    termsOf('fp-types').filter(({ identifier }) => roles[identifier] === undefined),
    [],
  )
})

test('a national report that is a strategy is a plan; one without a document offers itself, printed', async () => {
  const strategy = await rowOf({ format: 'nationalReport', data: { reportType: { identifier: 'B0EBAE91-9581-4BB2-9C02-52FCF9D82721' } } })
  const report = await rowOf({ format: 'nationalReport', data: { reportType: { identifier: 'B3079A36-32A3-41E2-BDE0-65E4E3A51601' } } })
  const questionnaire = await rowOf({ format: 'cpbNationalReport4' })

  assert.deepEqual([strategy.set, strategy.type, report.set], ['NationalPlans', 'nbsap', 'CountryReports'])
  assert.deepEqual([questionnaire.treaty, questionnaire.files[0].mimeType], ['cartagena', 'application/pdf'])
  assert.equal((await rowOf({ format: 'absNationalReport1' })).treaty, 'nagoya')
  assert.equal((await rowOf({ format: 'nationalReport7' })).title[0].language, 'en')
})

test('a country profile says since when a treaty binds, and by what', () => {
  const rows = profileRows(now)
  const { since, deposited, instrument } = partyStatus('ke', 'CBD')

  const kenya = rows.find(({ id }) => id === 'KEN-cbd')!
  const supplementary = rows.filter(({ note }) => note !== null)

  assert.deepEqual(
    [kenya['entryIntoForce'], kenya['entryIntoForceStatus'], kenya['statusDate']],
    [Date.parse(since!), instrument, Date.parse(deposited!)],
  )
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length)
  assert.ok(rows.some(({ id }) => id === 'EUR-cbd') && !rows.some(({ country }) => country === 'USA'))
  assert.ok(supplementary.length > 30 && supplementary.every(({ treaty }) => treaty === 'cartagena'))
  assert.deepEqual([...new Set(profileRows(now, 'ke').map(({ country }) => country))], ['KEN'])
  for (const row of rows) assert.ok(typeof row['updated'] === 'number' && row['updated'] <= now.getTime(), String(row['id']))
})

test('the treaties are three, with the names other programs know', () => {
  assert.deepEqual(
    treatyRows().map(({ id, titleEnglish }) => [id, titleEnglish]),
    [
      ['cbd', 'Convention on Biological Diversity'],
      ['cartagena', 'Cartagena Protocol on Biosafety'],
      ['nagoya', 'Nagoya Protocol on Access and Benefit-sharing'],
    ],
  )
})
