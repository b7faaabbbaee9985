import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '#formats'
import { published } from '#records'
import { aRecord, house } from '#testing'
import { describe } from './described.ts'
import { filesAndLinks } from './links.ts'
import { formatsOfNature, natureOf } from './nature.ts'
import { periodOf } from './period.ts'

const described = async (format: string, data: object = {}) => {
  const context = await house()
  const id = await aRecord(context, { format, state: 'published', data: data as never })
  const [one] = await published(context, [id])
  return describe(one!.record, one!.revision)
}

test('a description says what the record says, and no remark that is internal', async () => {
  const said = await described('meeting', {
    symbol: 'CBD/COP/17',
    title: { en: 'Seventeenth meeting', fr: 'Dix-septième réunion' },
    treaties: [{ identifier: 'F0E77948-D7B6-5D6F-95B2-1D25D701FF1A' }, { identifier: '7357BF89-87D3-56F4-9415-727E2F46651B' }],
    startDate: '2026-10-19',
    endDate: '2026-10-30',
    notes: 'Quetzalwort',
  })

  assert.deepEqual(said.titles, { en: 'Seventeenth meeting', fr: 'Dix-septième réunion' })
  assert.ok(said.identifiers.includes('CBD/COP/17'))
  assert.deepEqual(said.treaties, ['cbd', 'nagoya'])
  assert.deepEqual([said.period?.from, said.period?.until, said.dates.meant], ['2026-10-19', '2026-10-30', '2026-10-19'])
  assert.ok(!JSON.stringify(said).includes('Quetzalwort'))
})

test('a record that names no treaty belongs to that of its clearing-house', async () => {
  assert.deepEqual((await described('nbsap')).treaties, ['cbd'])
  assert.deepEqual((await described('biosafetyLaw')).treaties, ['cartagena'])
  assert.deepEqual((await described('absPermit')).treaties, ['nagoya'])
})

test('a focal point belongs to the treaties it is appointed for, though every clearing-house shows it', async () => {
  const appointed = (...categories: readonly string[]) => ({ categories: categories.map(identifier => ({ identifier })) })

  assert.deepEqual((await described('focalPoint', appointed('CHM-FP', 'CBD-FP1'))).treaties, ['cbd'])
  assert.deepEqual((await described('focalPoint', appointed('BCH-FP', 'ABS-FP'))).treaties, ['cartagena', 'nagoya'])
})

test('links and files are found wherever they stand, each once; other addresses are no links', () => {
  const file = '/files/11111111-2222-4333-8444-555555555555/a%20b.PDF?x'
  const { links, files } = filesAndLinks({
    report: { url: 'https://example.org/a.docx', name: 'A', language: 'fr' },
    rows: [{ part: { url: file } }, { part: { url: file, name: 'again' } }],
    bad: [{ url: 'javascript:alert(1)' }, { url: 'ftp://example.org' }, { url: 7 }, null],
  })

  assert.deepEqual(
    links.map(({ url, name, language, type }) => [url, name, language, type]),
    [['https://example.org/a.docx', 'A', 'fr', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']],
  )
  assert.deepEqual(
    files.map(({ url, type }) => [url, type]),
    [[file, 'application/pdf']],
  )
})

test('an event whose days are known in part lasts from the first to the last of them', () => {
  const daysOf = (data: object) => {
    const period = periodOf('event', data as never)
    return period && [period.from, period.until]
  }

  assert.deepEqual(daysOf({ startDate: '2028-02' }), ['2028-02-01', '2028-02-29'])
  assert.deepEqual(daysOf({ startDate: '2027' }), ['2027-01-01', '2027-12-31'])
  assert.deepEqual(daysOf({ startDate: '2027-03-05', endDate: '2027-03-01' }), ['2027-03-05', '2027-03-05'])
  assert.equal(daysOf({ startDate: 'soon' }), undefined)
  assert.equal(periodOf('nbsap', { startDate: '2027-03-05' }), undefined)
})

test('every format that is sorted exists, and stands in one place', () => {
  const sorted = formatsOfNature('report', 'dataset', 'law', 'decision', 'news', 'event', 'organization', 'person', 'project')

  const known = formats().map(({ name }) => name)

  assert.deepEqual(
    sorted.filter(name => !known.includes(name)),
    [],
  )
  assert.equal(new Set(sorted).size, sorted.length)
  assert.equal(natureOf('caseStudy'), 'document')
})
