import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { openLog } from '#platform/log.ts'
import type { Card } from '../card.ts'
import type { Generation } from '../engine/shelf.ts'
import { openPool } from './pool.ts'
import { openThread } from './thread.ts'
import { openWriterThread } from './writing.ts'

const everything = { filter: { all: [] }, locale: 'en' }
/** The same, as questions nobody has asked before. */
const anew = (number: number) => ({ ...everything, pageSize: number + 1 })
const cards = Array.from({ length: 50 }, (_, number): Card => ({
  id: `ID${number}`,
  seq: 1,
  texts: [],
  facets: { format: ['a'] },
  days: {},
  title: {},
}))

test('what the writer publishes in its thread, every reader finds in its own', async t => {
  const { pool } = await opened(t, 3)

  const answers = await Promise.all(Array.from({ length: 30 }, (_, number) => pool.ask('search', anew(number))))

  assert.deepEqual(
    answers.map(({ total }) => total),
    Array.from({ length: 30 }, () => 50),
  )
})

test('a reader that takes too long is replaced, and only its own question fails', async t => {
  const { pool } = await opened(t, 1, 1500)
  await pool.ask('search', everything)
  const endless = Array.from({ length: 400_000 }, (_, number) => `value ${number}`.repeat(3))

  const stuck = pool.ask('search', {
    ...everything,
    filter: { any: Array.from({ length: 30 }, () => ({ field: 'format', in: endless })) },
    facets: ['format'],
  })
  const next = pool.ask('search', everything)

  await assert.rejects(stuck, { refusal: 'conflict', code: 'search.deadline' })
  assert.equal((await next).total, 50)
})

test('a question that fails says so and harms no other', async t => {
  const { pool } = await opened(t, 1)

  const broken = pool.ask('search', { filter: null as never, locale: 'en' })

  await assert.rejects(broken)
  assert.equal((await pool.ask('search', everything)).total, 50)
})

test('a question asked again has the same answer, until there is something new to find', async t => {
  const { pool, writing } = await opened(t, 1)
  const first = await pool.ask('search', everything)

  const again = await pool.ask('search', { ...everything })
  await writing.index({ cards: [{ ...cards[0]!, id: 'NEW' }], removed: [], seq: 8 })
  const after = await pool.ask('search', everything)

  assert.equal(again, first)
  assert.deepEqual([first.total, after.total], [50, 51])
})

test('questions waiting for a pool that closes are refused', async t => {
  const { pool } = await opened(t, 1)

  const asked = Array.from({ length: 5 }, (_, number) => pool.ask('search', anew(number)))
  const answers = Promise.allSettled(asked)
  await pool.close()

  assert.ok((await answers).every(({ status }) => status === 'fulfilled' || status === 'rejected'))
  await assert.rejects(asked.at(-1)!, { code: 'search.closed' })
})

test('a card that cannot be indexed harms no other', async t => {
  const { pool, writing } = await opened(t, 1)

  await writing.index({
    cards: [
      { ...cards[0]!, id: 'BROKEN', texts: null as never },
      { ...cards[0]!, id: 'NEW' },
    ],
    removed: [],
    seq: 9,
  })

  assert.equal(await writing.place(), 9)
  assert.equal((await pool.ask('search', everything)).total, 51)
})

test('calls to a thread that dies fail, and whoever started it hears of it', async () => {
  const died = Promise.withResolvers<void>()
  const file = new URL(
    `data:text/javascript,${encodeURIComponent("import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(1))")}`,
  )
  const thread = openThread(file, {}, () => {}, died.resolve)

  const call = thread.call('anything')

  await assert.rejects(call)
  await died.promise
  assert.equal(thread.ended(), true)
  await assert.rejects(thread.call('anything'))
})

async function opened(t: TestContext, readers: number, deadline = 10_000) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  const pool = openPool(readers, deadline, openLog('silent'))
  const first = Promise.withResolvers<Generation>()
  const publish = (generation: Generation) => {
    pool.take(generation)
    first.resolve(generation)
  }
  const writing = openWriterThread(folder, readers, { publish, tell: () => {} })
  t.after(async () => {
    await writing.close()
    await pool.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await writing.begin()
  await writing.add({ cards, removed: [], seq: 7 })
  await writing.finish(7)
  await first.promise
  return { pool, writing, folder }
}
