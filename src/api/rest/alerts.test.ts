import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerOf } from '#testing'

const plans = { name: 'Plans', query: 'format=nbsap', delivery: 'weekly', zone: 'Africa/Nairobi' }

test('a saved search is made, listed, changed and removed by its owner', async () => {
  const { call, tokenOf } = await callerOf()
  const token = await tokenOf([])

  const made = await call('POST', '/alerts', { token, body: { ...plans, hook: 'https://example.org/told' } })
  const changed = await call('PATCH', `/alerts/${made.json.id}`, { token, body: { paused: true } })
  const listed = await call('GET', '/alerts', { token })
  const removed = await call('DELETE', `/alerts/${made.json.id}`, { token })

  assert.equal(made.status, 201)
  assert.ok(made.json.hookSecret, 'the secret of the webhook is said once')
  assert.deepEqual([changed.json.name, changed.json.paused, changed.json.hookSecret], ['Plans', true, undefined])
  assert.deepEqual(
    listed.json.alerts.map(({ id, query }: { id: number; query: string }) => [id, query]),
    [[made.json.id, 'format=nbsap']],
  )
  assert.equal(removed.status, 204)
  assert.deepEqual((await call('GET', '/alerts', { token })).json.alerts, [])
})

test('a saved search is nobody else’s to see, change or remove', async () => {
  const { call, tokenOf } = await callerOf()
  const { json } = await call('POST', '/alerts', { token: await tokenOf([]), body: plans })
  const token = await tokenOf([{ role: 'focal-point', for: 'cr' }])

  for (const [method, body] of [['GET'], ['PATCH', { paused: true }], ['DELETE']] as const) {
    const refused = await call(method, `/alerts/${json.id}`, { token, ...(body ? { body } : {}) })
    assert.deepEqual([refused.status, refused.json.code], [404, 'alert.unknown'], method)
  }
  assert.deepEqual((await call('GET', '/alerts', { token })).json.alerts, [])
  assert.equal((await call('GET', '/alerts')).status, 401)
})

test('wishes that cannot be met are said one by one', async () => {
  const { call, tokenOf } = await callerOf()
  const token = await tokenOf([])

  const { status, json } = await call('POST', '/alerts', { token, body: { ...plans, name: ' ', zone: 'Mars/Olympus', hook: 'gopher://x' } })

  assert.equal(status, 422)
  assert.deepEqual(
    json.issues.map(({ path }: { path: string }) => path),
    ['/name', '/zone', '/hook'],
  )
})

test('a saved search is tried out by its owner only, and says what its webhook answered', async () => {
  const { call, tokenOf } = await callerOf()
  const token = await tokenOf([])
  const [plain, inside] = [
    await call('POST', '/alerts', { token, body: plans }),
    await call('POST', '/alerts', { token, body: { ...plans, hook: 'http://169.254.169.254/latest' } }),
  ]
  const tried = (id: number, by = token) => call('POST', `/alerts/${id}/test`, { token: by })

  const answers = [await tried(plain.json.id), await tried(inside.json.id)]
  const strange = await tried(plain.json.id, await tokenOf([{ role: 'focal-point', for: 'cr' }]))

  assert.deepEqual(
    answers.map(({ status, json }) => [status, json.hook && json.hook.problem]),
    [
      [200, null],
      [200, 'address'],
    ],
  )
  assert.deepEqual([strange.status, strange.json.code], [404, 'alert.unknown'])
})
