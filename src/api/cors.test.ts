import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerOf } from '#testing'

test('any page may read and, with a token, write; cookies are never asked for', async () => {
  const { call } = await callerOf()

  const preflight = await call('OPTIONS', '/records/1/draft', { headers: { origin: 'https://a.example', 'access-control-request-method': 'PUT' } })
  const answers = [
    preflight,
    await call('GET', '/countries/cr', { headers: { origin: 'https://a.example' } }),
    await call('GET', '/records/nobody', { headers: { origin: 'null' } }),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [204, 200, 404],
  )
  for (const { headers } of answers) {
    assert.equal(headers['access-control-allow-origin'], '*')
    assert.equal(headers['access-control-allow-credentials'], undefined)
    assert.equal(headers['set-cookie'], undefined)
  }
  for (const method of ['GET', 'POST', 'PUT', 'DELETE']) assert.match(String(preflight.headers['access-control-allow-methods']), new RegExp(method))
  for (const header of ['Authorization', 'If-Match', 'Idempotency-Key'])
    assert.match(String(preflight.headers['access-control-allow-headers']), new RegExp(header))
})

test('a cookie opens nothing', async () => {
  const { call } = await callerOf()

  const { status, json } = await call('POST', '/records', {
    body: { format: 'nbsap', data: {} },
    headers: { cookie: 'session=anything; __Host-session=x' },
  })

  assert.deepEqual([status, json.code], [401, 'token.needed'])
})

test('asking what may be called is never counted', async () => {
  const { call } = await callerOf({ limited: true })

  const { headers } = await call('OPTIONS', '/search', { headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' } })
  const { headers: counted } = await call('GET', '/countries/cr')

  assert.deepEqual(
    Object.keys(headers).filter(name => name.includes('ratelimit')),
    [],
  )
  assert.ok(Object.keys(counted).some(name => name.includes('ratelimit')))
})
