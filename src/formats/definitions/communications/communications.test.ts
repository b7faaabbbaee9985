import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { textsOf, titleOf } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { decision } from './decision.ts'
import { meeting, undated } from './meeting.ts'
import { notification } from './notification.ts'
import { statement } from './statement.ts'

const files = [{ url: 'https://example.org/2026-112.pdf', language: 'en' }]

test('a notification has a text, a file or a link, and no deadline before its day', () => {
  const bare = { text: undefined, files: undefined, links: undefined }
  const refused = (changes: object) => refusals(notification, exampleBody(notification, { ...bare, ...changes }))

  assert.deepEqual(refused({}), ['text', 'files', 'links'].map(name => `/${name} communication.content`)) // prettier-ignore
  assert.deepEqual(refused({ files }), [])
  assert.deepEqual(refused({ files, date: '2026-03-02', deadline: '2026-03-01' }), ['/date notification.deadline', '/deadline notification.deadline'])
})

test('a notification of the old index is read', () => {
  const old = { symbol: ' 2019-112 ', subject: { en: 'Call' }, actionDate: '2019-12-31', themes: [{ identifier: 'CBD-SUBJECT-CBD' }] }

  assert.deepEqual(cleaned(notification, old), {
    symbol: '2019-112',
    title: { en: 'Call' },
    deadline: '2019-12-31',
    subjects: [{ identifier: 'CBD-SUBJECT-CBD' }],
  })
})

test('symbols are kept in capitals and found as written, without the house, and as words', () => {
  const body = exampleBody(notification, { symbol: 'cbd/cop/15 / L.25' })

  assert.equal(body['symbol'], 'CBD/COP/15/L.25')
  assert.deepEqual(
    textsOf(notification, body)
      .filter(({ weight }) => weight === 'identifier')
      .map(({ text }) => text),
    ['CBD/COP/15/L.25', 'COP/15/L.25', 'CBD COP 15 L 25'],
  )
})

test('a meeting without days asks for none; with any other status it has a first day', () => {
  const days = { startDate: '2026-10-19', endDate: '2026-10-30' }
  const without = exampleBody(meeting, { status: { identifier: undated }, ...days })
  const missing = exampleBody(meeting, { startDate: undefined, endDate: undefined })

  assert.ok(!('startDate' in without) && !('endDate' in without))
  assert.deepEqual(refusals(meeting, without), [])
  assert.deepEqual(refusals(meeting, missing), ['/startDate field.missing'])
})

test('a meeting online has no venue, and one at a place no link to join', () => {
  const place = {
    venue: { en: 'Palais' },
    eventCity: { en: 'Montreal' },
    eventCountry: { identifier: 'ca' },
    joinLink: { url: 'https://example.org/join' },
  }
  const held = (participation: string) => Object.keys(place).filter(name => name in exampleBody(meeting, { ...place, participation }))

  assert.deepEqual(held('online'), ['joinLink'])
  assert.deepEqual(held('inPerson'), ['venue', 'eventCity', 'eventCountry'])
  assert.deepEqual(held('hybrid'), Object.keys(place))
})

test('registration is asked about while it is open', () => {
  const open = { registrationLink: { url: 'https://example.org/register' }, registrationDeadline: '2026-09-01' }

  assert.ok('registrationLink' in exampleBody(meeting, { ...open, registrationOpen: true }))
  assert.ok(!('registrationDeadline' in exampleBody(meeting, { ...open, registrationOpen: false })))
})

test('a decision is cited by symbol and title, and has its text or a file', () => {
  const body = exampleBody(decision, { symbol: 'CBD/COP/DEC/15/4', title: { en: 'Framework' } })

  assert.deepEqual(titleOf(decision, body), { en: 'CBD/COP/DEC/15/4 Framework' })
  assert.deepEqual(refusals(decision, exampleBody(decision, { text: undefined, files: undefined })), [
    '/text communication.content',
    '/files communication.content',
  ])
})

test('the title of a meeting that old decisions name is kept where they have no meeting', () => {
  assert.deepEqual(cleaned(decision, { eventTitle: { en: 'COP 5' }, code: 'v/6', file: files }), {
    eventTitle: { en: 'COP 5' },
    symbol: 'V/6',
    files,
  })
})

test('a filmed statement needs no text', () => {
  const videos = [{ url: 'https://example.org/film' }]

  assert.deepEqual(refusals(statement, exampleBody(statement, { text: undefined, files: undefined, links: undefined, videos })), [])
})
