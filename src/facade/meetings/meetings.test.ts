import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { announce } from '#platform/events.ts'
import { withdraw } from '#records'
import { aDraft, aRecord, facadeOf, type FacadeCaller } from '#testing'
import { recordId } from './meeting.ts'

const workingGroup2 = { identifier: '3D082C19-48B6-5F9D-B416-36E2AEE5E2CA' }

describe('meetings of the existing service', () => {
  let caller: FacadeCaller
  const get = async (address: string, query: object = {}) => {
    const asked = Object.entries(query).map(
      ([name, value]) => `${name}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : value)}`,
    )
    return caller.ask('GET', `v2016/${address}?${asked.join('&')}`)
  }
  const made = async (id: string, format: string, data: object) => {
    await aRecord(caller.context, { id, format, government: null, state: 'published', data: { ...data } })
    await announce(caller.context, 'record.published', id)
  }

  before(async () => {
    caller = await facadeOf()
    await made('MEETING-COP-16', 'meeting', {
      symbol: 'COP-16',
      title: { en: 'Conference', fr: 'Conférence' },
      startDate: '2024-10-21',
      endDate: '2024-11-01',
      eventCity: { en: 'Cali' },
      eventCountry: { identifier: 'co' },
      registrationOpen: true,
      agenda: [
        { number: '1', title: { en: 'Opening' } },
        { number: '2.a', title: { fr: 'Rapports' } },
      ],
      conference: undefined,
      report: { identifier: 'DOCUMENT-REPORT-1@1' },
    })
    await made('MEETING-MOP-11', 'meeting', {
      symbol: 'CP-MOP-11',
      startDate: '2024-10-21',
      endDate: '2024-11-01',
      conference: { identifier: 'MEETING-COP-16@1' },
    })
    await made('MEETING-SBI-05', 'meeting', { symbol: 'SBI-05', startDate: '2024-05-01', endDate: '2024-05-09', conference: undefined })
    await made('DOCUMENT-REPORT-1', 'meetingDocument', {
      symbol: 'CBD/COP/16/L.9',
      title: { en: 'Report' },
      meeting: { identifier: 'MEETING-COP-16@1' },
      group: workingGroup2,
      agendaItems: ['1', '2.a'],
      position: 3,
      files: [{ url: '/files/9B2F0C6E-0000-4000-8000-000000000001/report.pdf', name: 'report.pdf', language: 'fr' }],
    })
    await made('DOCUMENT-OTHER-1', 'meetingDocument', {
      symbol: 'CBD/SBI/5/1',
      meeting: { identifier: 'MEETING-SBI-05@1' },
      group: { identifier: '611E5A74-0480-5F67-94BE-0EBA0E528AC2' },
    })
    await aDraft(caller.context, { id: 'MEETING-DRAFT-1', format: 'meeting', government: null, data: { symbol: 'SECRET-1' } })
  })

  test('a meeting is found by its symbol in any case, its object id and its identifier, under old names and new', async () => {
    const { json } = await get('meetings/cop-16')

    assert.deepEqual([json.EVT_CD, json.symbol, json.EVT_TIT_EN, json.EVT_TIT_FR, json.EVT_FROM_DT, json.EVT_REG_NOW_YN], ['COP-16', 'COP-16', 'Conference', 'Conférence', '2024-10-21T00:00:00.000Z', true]) // prettier-ignore
    assert.deepEqual(json.agenda.items.map(({ item, title }: { item: unknown; title: unknown }) => [item, title]), [[1, 'Opening'], ['2.a', 'Rapports']]) // prettier-ignore
    assert.equal(json.venueText.en, 'Cali, Colombia')
    assert.equal(json.reportDocument, recordId('DOCUMENT-REPORT-1'))
    assert.equal((await get(`meetings/${json._id}`)).json.identifier, 'MEETING-COP-16')
    assert.deepEqual((await get('meetings/MEETING-COP-16', { f: { EVT_CD: 1 } })).json, { _id: json._id, EVT_CD: 'COP-16' })
  })

  test('meetings are asked by code, by object ids and in order, and only public ones are there', async () => {
    const codes = async (query: object) => (await get('meetings', query)).json.map(({ EVT_CD: code }: { EVT_CD: string }) => code)
    const ids = [recordId('MEETING-SBI-05'), recordId('MEETING-DRAFT-1')].map(id => ({ $oid: id }))

    assert.deepEqual(await codes({ q: { EVT_CD: { $in: ['SBI-05', 'CP-MOP-11', 'SECRET-1'] } }, s: { EVT_FROM_DT: -1 } }), ['CP-MOP-11', 'SBI-05'])
    assert.deepEqual(await codes({ q: { _id: { $in: ids } } }), ['SBI-05'])
    assert.deepEqual((await get('meetings', { q: { EVT_TO_DT: { $gt: { $date: '2024-06-01' } }, symbol: { $regex: '^C.*-1' } }, c: 1 })).json, {
      count: 2,
    })
    assert.equal((await get('meetings/SECRET-1')).status, 404)
  })

  test('documents of a meeting say where they are shown, with whole addresses of their files', async () => {
    const { json } = await get('meetings/COP-16/documents')
    const [document] = json

    assert.equal(json.length, 1)
    assert.deepEqual([document.type, document.nature, document.displayGroup, document.agendaItems, document.position], ['in-session', 'limited', 'in-session/wg2', [1, '2.a'], 3]) // prettier-ignore
    assert.deepEqual(document.files, [{ url: 'http://chm.localhost/files/9B2F0C6E-0000-4000-8000-000000000001/report.pdf', name: 'report.pdf', language: 'fr', type: 'application/pdf' }]) // prettier-ignore
    assert.equal((await get(`documents/${document._id}`)).json.symbol, 'CBD/COP/16/L.9')
    const asked = await get('documents', { q: { $or: [{ normalizedSymbol: 'CBD/SBI/5/1' }, { symbol: 'x' }] }, f: { symbol: 1, meeting: 1 }, fo: 1 })
    assert.deepEqual([asked.json.symbol, asked.json.meeting], ['CBD/SBI/5/1', recordId('MEETING-SBI-05')])
    assert.equal((await get('meetings/NONE/documents')).status, 404)
  })

  test('a conference is a meeting with which others are held', async () => {
    const { json } = await get('conferences', { q: { institution: 'CBD', code: { $regex: '^COP' } }, s: { StartDate: -1 } })

    assert.deepEqual(json.map(({ code, MajorEventIDs }: any) => [code, MajorEventIDs]), [['COP-16', [recordId('MEETING-COP-16'), recordId('MEETING-MOP-11')]]]) // prettier-ignore
    assert.equal((await get('conferences', { q: { active: true } })).json.length, 1)
    assert.equal((await get('conferences/COP-16')).json.Title.en, 'Conference')
    assert.equal((await get('conferences/SBI-05')).status, 404)
  })

  test('what is withdrawn is gone at once, and nothing is written here', async () => {
    await withdraw(caller.context, 'DOCUMENT-OTHER-1')

    assert.deepEqual((await get('documents', { q: { symbol: 'CBD/SBI/5/1' } })).json, [])
    assert.equal((await caller.ask('PUT', 'v2016/documents/x/files', { body: {} })).status, 501)
    assert.equal((await get('meetings', { q: '{' })).json.code, 'invalidParameter')
  })
})
