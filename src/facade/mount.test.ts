import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facadeOf, rows } from '#testing'
import { notOffered } from './not-offered.ts'

test('the calls stand below /api, and without it on hosts whose names begin with api.', async () => {
  const { ask, app } = await facadeOf()
  const bare = (host: string) => app.inject({ method: 'GET', url: '/v2013/authentication/user', headers: { host } })

  assert.equal((await ask('GET', 'v2013/authentication/user')).status, 200)
  assert.equal((await bare('api.chm.localhost:8080')).statusCode, 200)
  assert.equal((await bare('API.chm.localhost')).json().name, 'anonymous')
  assert.equal((await bare('chm.localhost')).statusCode, 404)
})

test('any page may call: preflights are answered without a token, errors carry the same leave', async () => {
  const { ask } = await facadeOf()

  const preflight = await ask('OPTIONS', 'v2013/documents/ABCDEFGH-0001/versions/draft', { headers: { origin: 'https://a.example' } })
  const refused = await ask('PUT', 'v2013/documents/ABCDEFGH-0001/versions/draft', { body: {} })

  assert.equal(preflight.status, 204)
  for (const name of ['Authorization', 'Realm', 'Content-Type', 'Accept', 'x-captcha-v2-token', 'x-captcha-v2-badge-token'])
    assert.ok(String(preflight.headers['access-control-allow-headers']).includes(name), name)
  assert.match(String(preflight.headers['access-control-allow-methods']), /PUT.*DELETE/)
  for (const { headers } of [preflight, refused]) {
    assert.equal(headers['access-control-allow-origin'], '*')
    assert.equal(headers['access-control-allow-credentials'], undefined)
    assert.match(String(headers['access-control-expose-headers']), /record-count.*ETag/)
  }
})

test('a realm is read from header or parameter in any case, with its suffixes; an unknown one is 400', async () => {
  const { ask } = await facadeOf()

  for (const realm of ['ABS', 'abs', 'Bch', 'CHM-DEV', 'ort-trg', 'ABS-TRG']) {
    assert.equal((await ask('GET', 'v2013/documents', { headers: { realm } })).status, 200, realm)
    assert.equal((await ask('GET', `v2013/documents?realm=${realm}`)).status, 200, realm)
  }
  for (const realm of ['XYZ', 'ABS-LIVE', 'ABSCH', 'toString', 'abs,bch']) {
    const { status, json } = await ask('GET', `v2013/documents?realm=${realm}`)
    assert.deepEqual([status, json.code, json.field, json.fields], [400, 'invalidParameter', 'realm', ['realm']], realm)
  }
  assert.equal((await ask('GET', 'v2013/documents?realm=abs&realm=bch')).status, 400)
})

test('errors have the shape clients read, in JSON', async () => {
  const { ask } = await facadeOf()

  const { json, headers, status } = await ask('GET', 'v2013/nothing/here')

  assert.equal(status, 404)
  assert.equal(headers['content-type'], 'application/json')
  assert.deepEqual(Object.keys(json).sort(), ['code', 'fields', 'message', 'statusCode'])
  assert.deepEqual([json.code, json.statusCode, json.fields], ['notFound', 404, []])
})

test('what is known and not offered says so', async () => {
  const { ask } = await facadeOf()
  assert.ok(notOffered.length > 10)

  for (const { url } of notOffered)
    for (const method of ['GET', 'POST'] as const) {
      const { status, json } = await ask(method, url.replace('*', 'something'), method === 'POST' ? { body: {} } : {})
      assert.deepEqual([status, json.code], [501, 'notImplemented'], `${method} ${url}`)
    }
})

test('calls are limited as those of our own API are, and the answer says for how long; preflights never', async () => {
  const { ask } = await facadeOf({ limited: true })
  const several = (length: number) => Promise.all(Array.from({ length }, () => ask('GET', 'v2013/authentication/user')))
  const answered = await several(300)
  const refused = await several(20)

  const preflight = await ask('OPTIONS', 'v2013/documents')
  const elsewhere = await ask('GET', 'v2013/authentication/user', { from: '203.0.113.9' })

  assert.ok(answered.every(({ status }) => status === 200))
  assert.ok(refused.every(({ status }) => status === 429))
  assert.equal(refused[0]!.json.code, 'tooManyRequests')
  assert.ok(Number(refused[0]!.headers['retry-after']) > 0)
  assert.equal(preflight.status, 204)
  assert.equal(elsewhere.status, 200)
})

test('a cookie opens nothing, and a token in the address neither', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf({ role: 'authorised-user', for: 'cr' })
  const body = { header: { identifier: 'ABCDEFGH-0001', schema: 'database', languages: ['en'] } }

  const byCookie = await ask('PUT', 'v2013/documents/ABCDEFGH-0001/versions/draft?schema=database', {
    body,
    headers: { cookie: `session=${token}; __Host-session=${token}; authenticationToken=${token}` },
  })
  const byAddress = await ask('PUT', `v2013/documents/ABCDEFGH-0001/versions/draft?schema=database&token=${token}&access_token=${token}`, { body })

  assert.deepEqual([byCookie.status, byAddress.status], [401, 401])
  assert.deepEqual(await rows(context, 'record'), [])
})
