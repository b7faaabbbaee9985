import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enqueue, failedJobs, job, jobCounts, retryJob, startJobs, stopJobs, workThrough } from './jobs.ts'
import { inTransaction } from './transaction.ts'
import { house } from '#testing'

/** A job that writes down what it was given. */
function diary(name: string, retries = 0) {
  const done: object[] = []
  const diary = job<object>(name, {
    retries,
    do: async (_context, data) => {
      done.push(data)
    },
  })
  return { done, diary }
}

test('a job sent in a transaction that fails is never done', async () => {
  const context = await house()
  const { done, diary: writing } = diary('test.never')

  const work = inTransaction(context, async unit => {
    await enqueue(unit, writing, { page: 1 })
    throw new Error('no')
  })

  await assert.rejects(work)
  await workThrough(context, [writing])
  assert.deepEqual(done, [])
})

test('a job is done after the commit, with what it was given', async () => {
  const context = await house()
  const { done, diary: writing } = diary('test.once')

  await inTransaction(context, unit => enqueue(unit, writing, { page: 1 }))
  await workThrough(context, [writing])

  assert.deepEqual(done, [{ page: 1 }])
})

test('a job for later is not done yet', async () => {
  const context = await house()
  const { done, diary: writing } = diary('test.later')

  await enqueue(context, writing, { page: 1 }, { after: new Date(Date.now() + 60_000) })
  await workThrough(context, [writing])

  assert.deepEqual(done, [])
})

test('a job acts as the system, under its own name', async () => {
  const context = await house()
  let actor: string | undefined
  const asking = job('test.asking', {
    do: async unit => {
      actor = unit.actor.id
    },
  })

  await enqueue(context, asking, {})
  await workThrough(context, [asking])

  assert.equal(actor, 'system:test.asking')
})

test('a job that keeps failing is shown with its problem, and can be tried again', async () => {
  const context = await house()
  let broken = true
  const failing = job('test.failing', {
    retries: 0,
    do: async () => {
      if (broken) throw new Error('the partner is away')
    },
  })
  await startJobs(context, [failing])

  await enqueue(context, failing, { page: 7 })
  const [failure] = await until(
    () => failedJobs(context),
    list => list.length > 0,
  )
  const counts = (await jobCounts(context)).find(({ name }) => name === 'test.failing')
  broken = false
  await retryJob('test.failing', failure!.id)
  await until(
    () => failedJobs(context),
    list => list.length === 0,
  )
  await until(
    () => jobCounts(context),
    list => list.some(({ name, completed }) => name === 'test.failing' && completed === 1),
  )
  await stopJobs()

  assert.deepEqual({ ...failure, id: '', at: null }, { id: '', at: null, name: 'test.failing', data: { page: 7 }, problem: 'the partner is away' })
  assert.deepEqual(counts, { name: 'test.failing', waiting: 0, active: 0, completed: 0, failed: 1 })
})

async function until<Value>(ask: () => Promise<Value>, enough: (value: Value) => boolean): Promise<Value> {
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise(tick => setTimeout(tick, 50))) {
    const value = await ask()
    if (enough(value)) return value
  }
  throw new Error('It did not happen within 15 seconds')
}
