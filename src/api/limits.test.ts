import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerOf, type Caller } from '#testing'
import { limits } from './limits.ts'

const reader = [{ role: 'authorised-user', for: 'cr' }]

async function spent({ call }: Caller, address: string, calls: number, from = '192.0.2.1', token?: string) {
  const answers = []
  for (let made = 0; made < calls; made++) answers.push(await call('GET', address, { from, ...(token ? { token } : {}) }))
  return answers
}

test('a guest reads so often in a minute, hears what is left, and then when to come back', async () => {
  const caller = await callerOf({ limited: true })

  const answers = await spent(caller, '/countries/cr', limits.calls.guest + 1)
  const [first, last] = [answers[0]!, answers.at(-1)!]

  assert.deepEqual(
    [first.headers['ratelimit-limit'], first.headers['ratelimit-remaining']],
    [String(limits.calls.guest), String(limits.calls.guest - 1)],
  )
  assert.ok(Number(first.headers['ratelimit-reset']) <= 60)
  assert.ok(answers.slice(0, -1).every(({ status }) => status === 200))
  assert.deepEqual([last.status, last.json.code], [429, 'limit.reached'])
  const wait = Number(last.headers['retry-after'])
  assert.ok(wait > 0 && wait <= 60, String(wait))
  assert.equal((await caller.call('GET', '/countries/cr', { from: '192.0.2.2' })).status, 200)
})

test('searches have a budget of their own', async () => {
  const caller = await callerOf({ limited: true })

  const answers = await spent(caller, '/search?size=1', limits.searches.guest + 1)

  assert.deepEqual([answers.at(-2)!.status, answers.at(-1)!.status], [200, 429])
  assert.equal((await caller.call('GET', '/countries/cr', { from: '192.0.2.1' })).status, 200)
})

test('a person has a larger budget than the address', async () => {
  const caller = await callerOf({ limited: true })
  const token = await caller.tokenOf(reader)

  const { headers } = await caller.call('GET', '/countries/cr', { token })

  assert.equal(headers['ratelimit-limit'], String(limits.calls.signedIn))
})

test('neighbours in one IPv6 network share a budget', async () => {
  const caller = await callerOf({ limited: true })

  const one = await caller.call('GET', '/countries/cr', { from: '2001:db8:1:2::1' })
  const neighbour = await caller.call('GET', '/countries/cr', { from: '2001:db8:1:2:ffff::9' })
  const stranger = await caller.call('GET', '/countries/cr', { from: '2001:db8:1:3::1' })

  const left = [one, neighbour, stranger].map(({ headers }) => limits.calls.guest - Number(headers['ratelimit-remaining']))
  assert.deepEqual(left, [1, 2, 1])
})

test('tokens cannot be guessed, nor addresses, for nothing', async () => {
  const caller = await callerOf({ limited: true })

  const guesses = await spent(caller, '/countries/cr', limits.calls.guest, '192.0.2.1', 'ochm_guessed')
  const guess = await caller.call('GET', '/countries/cr', { token: 'ochm_again', from: '192.0.2.1' })
  const nowhere = await caller.call('GET', '/nowhere', { from: '192.0.2.1' })

  assert.ok(guesses.every(({ status }) => status === 401))
  assert.deepEqual([guess.status, nowhere.status], [429, 429])
})

test('asking whether one may ask costs nothing', async () => {
  const caller = await callerOf({ limited: true })
  await spent(caller, '/countries/cr', limits.calls.guest + 1)

  const preflight = await caller.call('OPTIONS', '/records', { from: '192.0.2.1' })

  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers['ratelimit-limit'], undefined)
})
