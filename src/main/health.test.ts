import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { mountHealth, type Check } from './health.ts'

const fine: Check = { name: 'database', problem: async () => undefined }

async function health(...checks: readonly Check[]) {
  const app = Fastify()
  mountHealth(app, checks)
  const answer = await app.inject('/health')
  await app.close()
  return { status: answer.statusCode, ...answer.json() }
}

test('all in step is 200 and ok', async () => {
  assert.deepEqual(await health(fine), { status: 'ok', checks: ['database'] })
})

test('anything out of step is 503, with its reason', async () => {
  const behind: Check = { name: 'index', problem: async () => '3 events behind' }

  assert.deepEqual(await health(fine, behind), { status: 'unavailable', checks: ['database', 'index'], problems: { index: '3 events behind' } })
})

test('a check that fails is a reason', async () => {
  const away: Check = { name: 'database', problem: () => Promise.reject(new Error('connection refused')) }

  assert.deepEqual((await health(away)).problems, { database: 'connection refused' })
})

test('a check that does not answer is a reason, within seconds', async () => {
  const hanging: Check = { name: 'database', problem: () => new Promise(() => {}) }

  assert.deepEqual((await health(hanging)).problems, { database: 'no answer in 3 seconds' })
})

test('the status code says the same as the words', async () => {
  const app = Fastify()
  let problem: string | undefined = 'starting'
  mountHealth(app, [{ name: 'index', problem: async () => problem }])

  const before = await app.inject('/health')
  problem = undefined
  const after = await app.inject('/health')
  await app.close()

  assert.deepEqual([before.statusCode, after.statusCode], [503, 200])
})
