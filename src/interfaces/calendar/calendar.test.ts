import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { addRevision, aBody, aRecord, interfaces } from '#testing'
import { calendarOf, textValue } from './lines.ts'

const days = { startDate: '2027-03-01', endDate: '2027-03-05' }
const aMeeting = async (context: Context, data: object = {}) => {
  const id = await aRecord(context, { format: 'meeting', state: 'published', data: { ...days, ...data } })
  await announce(context, 'record.published', id)
  return id
}
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const valuesOf = (text: string, name: string) => linesOf(text).flatMap(line => (line.startsWith(name) ? line.slice(line.indexOf(':') + 1) : []))

test('a meeting is an event of whole days, whose end is the day after its last', async () => {
  const { context, get } = await interfaces()
  const id = await aMeeting(context, { title: { en: 'COP; the, meeting\\', zh: '缔约方大会'.repeat(20) } })

  const { text, type } = await get('/calendars/events.zh.ics')

  assert.equal(type, 'text/calendar; charset=utf-8')
  assert.deepEqual(valuesOf(text, 'UID'), [id])
  assert.deepEqual([valuesOf(text, 'DTSTART;VALUE=DATE'), valuesOf(text, 'DTEND;VALUE=DATE')], [['20270301'], ['20270306']])
  assert.deepEqual(valuesOf(text, 'SUMMARY;LANGUAGE=zh'), ['缔约方大会'.repeat(20)])
  assert.deepEqual(valuesOf((await get('/calendars/events.en.ics')).text, 'SUMMARY;LANGUAGE=en'), ['COP\\; the\\, meeting\\\\'])
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

test('whoever holds an event hears of its change and of its end under the same name, with a higher sequence', async () => {
  const { context, get } = await interfaces()
  const id = await aMeeting(context)
  const read = async () => {
    const { text } = await get('/calendars/events.en.ics')
    return [valuesOf(text, 'UID')[0], Number(valuesOf(text, 'SEQUENCE')[0]), valuesOf(text, 'STATUS')[0]] as const
  }

  const first = await read()
  await addRevision(context, id, 2, { ...(await aBody(context, 'meeting')), ...days, status: { identifier: '2DD61F51-7FBE-59CD-A82A-5388CBC8F98E' } })
  await announce(context, 'record.published', id)
  const second = await read()
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await announce(context, 'record.withdrawn', id)
  const third = await read()

  assert.deepEqual([first, second, third], [[id, 0, first[2]], [id, 1, 'CANCELLED'], [id, 2, 'CANCELLED']]) // prettier-ignore
  assert.ok(['CONFIRMED', 'TENTATIVE'].includes(first[2]!))
})

test('what has no day, and what is no event, stands in no calendar', async () => {
  const { context, get } = await interfaces()
  await announce(context, 'record.published', await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' }))

  assert.deepEqual(valuesOf((await get('/calendars/events.en.ics')).text, 'UID'), [])
  for (const name of ['events.de.ics', 'events.ics', 'x.en.ics']) assert.equal((await get(`/calendars/${name}`)).status, 404)
})

test('any text comes back from a folded line as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      const document = calendarOf([['SUMMARY', textValue(text)]])

      assert.equal(valuesOf(document, 'SUMMARY')[0], textValue(text))
      for (const line of document.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
    }),
  )
})
