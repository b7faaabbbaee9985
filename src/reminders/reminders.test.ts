import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats, workflowOf, type Data } from '#formats'
import { confirm, find, list, markOf } from '#records'
import { everything } from '#platform/filter.ts'
import { aRecord, house, rows, type RecordOptions } from '#testing'
import { watchReminders } from './watch.ts'

const authority = { role: 'publishing-authority', for: 'cr' }

/** A record published on the first of January 2026, and a clock that can be set. */
async function published(options: RecordOptions = {}) {
  let now = new Date('2026-01-01T00:00:00Z')
  const context = await house({ roles: [authority], now: () => now })
  const id = await aRecord(context, { format: 'authority', ...options, state: 'published' })
  const at = async (day: string) => {
    now = new Date(`${day}T06:00:00Z`)
    await watchReminders(context)
    const events = (await rows(context, 'event')).filter(({ subject }) => subject === id).map(({ name }) => name)
    return { events, mark: markOf((await find(context, id)).record) }
  }
  return { context, id, at }
}

test('the owner is asked at the deadline, once, and not before', async () => {
  const { at } = await published()

  assert.deepEqual((await at('2026-12-31')).events, [])
  assert.deepEqual((await at('2027-01-01')).events, ['confirmation.asked'])
  assert.deepEqual((await at('2027-01-02')).events, ['confirmation.asked'])
})

test('three further months without an answer mark the record; it stays public', async () => {
  const { context, id, at } = await published()
  await at('2027-01-01')

  assert.equal((await at('2027-03-31')).mark, 'current')
  const { events, mark } = await at('2027-04-01')

  assert.deepEqual([events, mark], [['confirmation.asked', 'record.unconfirmed'], 'not-confirmed'])
  assert.equal((await find(context, id)).record.state, 'published')
  assert.equal((await at('2027-04-02')).events.length, 2)
})

test('a confirmation is a date and no revision, takes the mark away and begins the year anew', async () => {
  const { context, id, at } = await published()
  await at('2027-01-01')
  await at('2027-05-01')

  const { record } = await confirm(context, id)

  assert.deepEqual(
    [markOf(record), record.revision, (await rows(context, 'revision')).filter(({ record }) => record === id).length],
    ['current', 1, 1],
  )
  const confirmed = ['confirmation.asked', 'record.unconfirmed', 'record.confirmed']
  assert.deepEqual((await at('2028-04-30')).events, confirmed)
  assert.deepEqual((await at('2028-05-01')).events, [...confirmed, 'confirmation.asked'])
})

test('whoever is asked late has three months all the same', async () => {
  const { at } = await published()

  assert.deepEqual((await at('2029-01-01')).events, ['confirmation.asked'])
  assert.equal((await at('2029-03-31')).mark, 'current')
  assert.deepEqual((await at('2029-04-01')).events, ['confirmation.asked', 'record.unconfirmed'])
})

for (const [expires, asked] of [
  [true, ['confirmation.asked']],
  [false, []],
] as const)
  test(`a law whose author ${expires ? 'asked' : 'did not ask'} for it is ${expires ? '' : 'not '}confirmed after two years`, async () => {
    const { at } = await published({ format: 'biosafetyLaw', data: { expires } as Data })

    assert.deepEqual((await at('2027-12-31')).events, [])
    assert.deepEqual((await at('2028-01-01')).events, asked)
  })

test('the end of a certificate is told two months before, once, and changes nothing', async () => {
  const { context, id, at } = await published({ format: 'absPermit', data: { dateOfIssuance: '2026-01-01', dateOfExpiry: '2026-08-31' } })

  assert.deepEqual((await at('2026-06-29')).events, [])
  assert.deepEqual((await at('2026-06-30')).events, ['expiry.near'])
  assert.deepEqual((await at('2026-08-30')).events, ['expiry.near'])
  const { record } = await find(context, id)
  const event = (await rows(context, 'event')).find(({ name }) => name === 'expiry.near')
  assert.deepEqual([record.state, record.revision, event!.details.to], ['published', 1, ['EXAMPLE-authority-cr-0']])
})

test('a certificate that has ended before anybody looked is told of no more', async () => {
  const { at } = await published({ format: 'absPermit', data: { dateOfIssuance: '2026-01-01', dateOfExpiry: '2026-08-31' } })

  assert.deepEqual((await at('2026-09-01')).events, [])
})

test('every format that asks for confirmation asks its published sample when its time has come', async () => {
  for (const format of formats().filter(one => workflowOf(one).confirmation && !one.closed)) {
    const { months, when } = workflowOf(format).confirmation!
    const { at } = await published({ format: format.name, data: when ? { expires: true } : {} })
    const after = new Date('2026-01-02T00:00:00Z')
    after.setUTCMonth(after.getUTCMonth() + months)

    const { events } = await at(after.toISOString().slice(0, 10))

    assert.deepEqual(events, ['confirmation.asked'], format.name)
  }
})

test('nothing is asked of drafts, of what was withdrawn, or of formats that ask nothing', async () => {
  const { context, at } = await published({ format: 'nbsap' })
  await aRecord(context, { format: 'contact', state: 'draft' })
  await aRecord(context, { format: 'contact', state: 'withdrawn' })

  await at('2036-01-01')

  const asked = (await rows(context, 'event')).map(({ subject }) => subject)
  const drafts = await list(context, everything)
  assert.ok(asked.every(id => drafts.some(({ record }) => record.id === id && record.state === 'published')))
})
