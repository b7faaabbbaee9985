import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { announce } from './events.ts'
import { followEvents, listen, listenerPositions, parkedEvents, retryParked, waitUntilHeard } from './listeners.ts'
import { inTransaction } from './transaction.ts'
import { house, rows, testDatabase } from '#testing'

/** A listener that writes down the subjects it hears. */
function ear(name = 'test.ear', to: readonly string[] = ['thing.happened']) {
  const heard: string[] = []
  const listener = listen(name, {
    to,
    do: async (_context, { subject }) => {
      heard.push(subject)
    },
  })
  return { heard, listener }
}

test('events are heard in the order in which they happened, and only those that were asked for', async () => {
  const context = await house()
  const { heard, listener } = ear()
  await announce(context, 'thing.happened', 'one')
  await announce(context, 'other.happened', 'not for us')
  await announce(context, 'thing.happened', 'two')

  await waitUntilHeard(context, [listener])

  assert.deepEqual(heard, ['one', 'two'])
})

test('an event is heard once, also when the listening starts again', async () => {
  const context = await house()
  const { heard, listener } = ear()
  await announce(context, 'thing.happened', 'one')

  await waitUntilHeard(context, [listener])
  await waitUntilHeard(context, [listener])

  assert.deepEqual(heard, ['one'])
})

test('a running listener hears within a moment of the commit, and never before', async () => {
  const context = await house()
  const { url } = await testDatabase()
  const { heard, listener } = ear()
  const following = followEvents(context, url, [listener])

  const before = await inTransaction(context, async unit => {
    await announce(unit, 'thing.happened', 'one')
    await new Promise(tick => setTimeout(tick, 150))
    return [...heard]
  })
  await following.caughtUp()
  await following.stop()

  assert.deepEqual(before, [])
  assert.deepEqual(heard, ['one'])
})

test('events are heard as they are committed: a slow one is neither lost nor waited for', async () => {
  const context = await house()
  const { heard, listener } = ear()
  const slow = await context.db.startTransaction().execute()
  await announce({ ...context, db: slow }, 'thing.happened', 'slow')
  await announce(context, 'thing.happened', 'quick')

  await waitUntilHeard(context, [listener])
  const heardMeanwhile = [...heard]
  await slow.commit().execute()
  await waitUntilHeard(context, [listener])

  assert.deepEqual(heardMeanwhile, ['quick'])
  assert.deepEqual(heard, ['quick', 'slow'])
})

test('an event is heard although one that was announced after it was committed before it', async () => {
  const context = await house()
  const { heard, listener } = ear()
  const first = await context.db.startTransaction().execute()
  const second = await context.db.startTransaction().execute()
  await sql`select pg_current_xact_id()`.execute(first)
  await announce({ ...context, db: second }, 'thing.happened', 'slow')
  await announce({ ...context, db: first }, 'thing.happened', 'quick')

  await first.commit().execute()
  await waitUntilHeard(context, [listener])
  await second.commit().execute()
  await waitUntilHeard(context, [listener])

  assert.deepEqual(heard, ['quick', 'slow'])
})

test('an event that cannot be taken is tried five times, then parked, and the next ones are heard', async () => {
  const context = await house()
  const { url } = await testDatabase()
  const tried: string[] = []
  const listener = listen('test.stumbling', {
    to: ['thing.happened'],
    do: async (_context, { subject }) => {
      tried.push(subject)
      if (subject === 'bad') throw new Error('cannot take it')
    },
  })
  await announce(context, 'thing.happened', 'bad')
  await announce(context, 'thing.happened', 'good')

  const following = followEvents(context, url, [listener], [0, 0, 0, 0])
  await following.caughtUp()
  await following.stop()

  assert.deepEqual(tried, ['bad', 'bad', 'bad', 'bad', 'bad', 'good'])
  const [parked] = await parkedEvents(context)
  assert.deepEqual(
    { listener: parked?.listener, subject: parked?.subject, problem: parked?.problem },
    { listener: 'test.stumbling', subject: 'bad', problem: 'Error: cannot take it' },
  )
})

test('a failure that passes is not parked', async () => {
  const context = await house()
  const { url } = await testDatabase()
  let failures = 2
  const listener = listen('test.recovering', {
    to: ['thing.happened'],
    do: async () => {
      if (failures-- > 0) throw new Error('not yet')
    },
  })
  await announce(context, 'thing.happened', 'one')

  const following = followEvents(context, url, [listener], [0, 0, 0, 0])
  await following.caughtUp()
  await following.stop()

  assert.equal(failures, -1)
  assert.deepEqual(await rows(context, 'parked_event'), [])
  assert.equal((await listenerPositions(context))[0]?.problem, null)
})

test('a parked event is heard again when asked, and then it is parked no more', async () => {
  const context = await house()
  const { url } = await testDatabase()
  let broken = true
  const heard: string[] = []
  const listener = listen('test.repaired', {
    to: ['thing.happened'],
    do: async (_context, { subject }) => {
      if (broken) throw new Error('broken')
      heard.push(subject)
    },
  })
  await announce(context, 'thing.happened', 'one')
  const following = followEvents(context, url, [listener], [])
  await following.caughtUp()
  await following.stop()

  await assert.rejects(retryParked(context, 'test.repaired', 1), {
    code: 'event.refused',
    details: { listener: 'test.repaired', seq: 1, problem: 'Error: broken' },
  })
  broken = false
  await retryParked(context, 'test.repaired', 1)
  await assert.rejects(retryParked(context, 'test.repaired', 1), { code: 'event.unknown' })

  assert.deepEqual(heard, ['one'])
  assert.deepEqual(await rows(context, 'parked_event'), [])
})

test('what a listener says is heard by others too', async () => {
  const context = await house()
  const { heard, listener } = ear('test.second', ['echo.happened'])
  const echo = listen('test.echo', { to: ['thing.happened'], do: (unit, { subject }) => announce(unit, 'echo.happened', subject) })
  await announce(context, 'thing.happened', 'one')

  await waitUntilHeard(context, [listener, echo])

  assert.deepEqual(heard, ['one'])
  assert.equal((await rows(context, 'event'))[1]?.['actor'], 'system:test.echo')
})

test('the listening goes on after its connections were lost', async () => {
  const context = await house()
  const { url, pool } = await testDatabase()
  const { heard, listener } = ear()
  const following = followEvents(context, url, [listener])
  await following.caughtUp()

  await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and pid <> pg_backend_pid()`)
  await announce(context, 'thing.happened', 'afterwards')
  await following.caughtUp()
  await following.stop()

  assert.deepEqual(heard, ['afterwards'])
})
