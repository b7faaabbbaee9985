import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { house, rows } from '#testing'
import { checkChain, lastCheck, noteChain } from './chain.ts'
import type { Context } from './context.ts'
import { announce, eventsInOrder } from './events.ts'
import { inTransaction } from './transaction.ts'

async function told(count = 5): Promise<Context> {
  const context = await house({ now: new Date('2026-11-01T10:00:00.123Z') })
  for (let made = 1; made <= count; made++) await announce(context, 'thing.made', `thing:${made}`, { size: made, words: 'größer "und" \n mehr' })
  return context
}

/** Do what nobody may do, as whoever holds the database can. */
async function tamper(context: Context, statement: string): Promise<void> {
  await sql.raw(`alter table event disable trigger event_kept; ${statement}; alter table event enable trigger event_kept`).execute(context.db)
}

test('an untouched log holds from its first event to its last', async () => {
  const context = await told()

  const check = await checkChain(context)

  const events = await rows(context, 'event')
  assert.deepEqual([check.events, check.seq, check.broken], [5, 5, null])
  assert.equal(check.digest, events.at(-1)!.digest)
})

test('a digest can be made again by anybody who reads how it is made', async () => {
  const context = await told(1)

  const [event] = await rows(context, 'event')

  const details = '{"size": 1, "words": "größer \\"und\\" \\n mehr"}'
  const said = `["", 1, "thing.made", "thing:1", "account:1", 1793527200123000, ${details}]`
  assert.equal(event!.digest, createHash('sha256').update(said).digest('hex'))
})

const touches: readonly (readonly [string, string, number])[] = [
  ['changed words', `update event set details = '{"size": 9}' where seq = 3`, 3],
  ['another person', `update event set actor = 'account:9' where seq = 2`, 2],
  ['another time', `update event set at = at - interval '1 microsecond' where seq = 5`, 5],
  ['a missing event', `delete from event where seq = 3`, 4],
  ['a missing beginning', `delete from event where seq = 1`, 2],
  ['a changed digest', `update event set digest = repeat('0', 64) where seq = 4`, 4],
  ['an event without a digest', `update event set digest = null where seq = 4`, 4],
]

for (const [what, statement, broken] of touches)
  test(`${what}: the first broken place is named`, async () => {
    const context = await told()

    await tamper(context, statement)

    assert.equal((await checkChain(context)).broken, broken)
  })

test('events taken from the end are missed by who noted the end before', async () => {
  const context = await told()
  const noted = await noteChain(context)

  await tamper(context, 'delete from event where seq = 5')

  assert.equal((await checkChain(context)).broken, null)
  assert.equal((await checkChain(context, noted)).broken, 5)
  assert.deepEqual([(await noteChain(context)).broken, (await lastCheck(context))!.broken], [5, 5])
})

test('a numbered event is never changed or deleted', async () => {
  const context = await told()

  await assert.rejects(sql`update event set actor = null where seq = 1`.execute(context.db), /never changed/)
  await assert.rejects(sql`delete from event where seq = 1`.execute(context.db), /never changed/)
})

test('events of many transactions at once make one chain', async () => {
  const context = await told(0)

  await Promise.all(
    Array.from({ length: 12 }, (_, made) =>
      inTransaction(context, async unit => {
        await announce(unit, 'thing.made', `thing:${made}`)
        await announce(unit, 'thing.moved', `thing:${made}`)
      }),
    ),
  )

  const check = await checkChain(context)
  assert.deepEqual([check.events, check.broken], [24, null])
})

test('an action that fails leaves no gap in the chain', async () => {
  const context = await told(2)

  await assert.rejects(
    inTransaction(context, async unit => {
      await announce(unit, 'thing.made', 'thing:lost')
      throw new Error('out of paper')
    }),
  )
  await announce(context, 'thing.made', 'thing:kept')

  assert.deepEqual([(await checkChain(context)).events, (await checkChain(context)).broken], [3, null])
})

test('events are exported in order, with their digests', async () => {
  const context = await told(3)

  const seen = []
  for await (const event of eventsInOrder(context, { subjects: ['thing:3', 'thing:1'] })) seen.push([event.seq, event.digest?.length])

  assert.deepEqual(seen, [
    [1, 64],
    [3, 64],
  ])
})
