import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBody, aRecord, callerOf, rows } from '#testing'

const author = [{ role: 'authorised-user', for: 'cr' }]
const authority = [{ role: 'publishing-authority', for: 'cr' }]
const body = (language = 'en') => ({ format: 'nbsap', data: { languages: [language] } })
const headers = { 'idempotency-key': 'first-try' }

test('the same call under one key is done once', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(author)

  const one = await call('POST', '/records', { token, headers, body: body() })
  const other = await call('POST', '/records', { token, headers, body: body() })

  assert.deepEqual([one.status, other.status, other.json], [201, 201, one.json])
  assert.deepEqual([other.headers['etag'], other.headers['location']], [one.headers['etag'], one.headers['location']])
  assert.equal((await rows(context, 'record')).length, 1)
})

test('ten of the same call at once are done once, and all hear the same', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(author)

  const answers = await Promise.all(Array.from({ length: 10 }, () => call('POST', '/records', { token, headers, body: body() })))

  for (const { status, json } of answers) assert.deepEqual([status, json], [201, answers[0]!.json])
  assert.equal((await rows(context, 'record')).length, 1)
})

test('a publication sent twice at once is one publication', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [token, deciding] = [await tokenOf(author), await tokenOf(authority)]
  const data = await aBody(context, 'nbsap', 'cr')
  const { identifier } = (await call('POST', '/records', { token, body: { format: 'nbsap', data, submit: true } })).json
  const publish = () => call('POST', `/records/${identifier}/publication`, { token: deciding, headers })

  const answers = await Promise.all([publish(), publish(), publish()])

  assert.deepEqual(
    answers.map(({ status, json }) => [status, json.revision]),
    answers.map(() => [200, 1]),
  )
  const events = (await rows(context, 'event')).filter(({ name }) => name === 'record.published')
  assert.equal(events.length, 1)
})

test('a key belongs to one call of one person', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [token, another] = [await tokenOf(author), await tokenOf(authority)]
  await call('POST', '/records', { token, headers, body: body() })

  const different = await call('POST', '/records', { token, headers, body: body('fr') })
  const elsewhere = await call('POST', `/records/${(await rows(context, 'record'))[0]!['id']}/submission`, { token, headers })
  const somebody = await call('POST', '/records', { token: another, headers, body: body() })

  assert.deepEqual([different.status, different.json.code], [409, 'idempotency.other'])
  assert.equal(elsewhere.json.code, 'idempotency.other')
  assert.equal(somebody.status, 201)
  assert.equal((await rows(context, 'record')).length, 2)
})

test('a call that failed may be tried again under its key, and a key is forgotten after a day', async () => {
  let now = Date.now()
  const { context, call, tokenOf } = await callerOf({ now: () => new Date(now) })
  const token = await tokenOf(author)
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft', data: { title: {} } })

  const failed = await call('POST', `/records/${id}/submission`, { token, headers })
  const again = await call('POST', '/records', { token, headers, body: body() })
  now += 25 * 3_600_000
  const tomorrow = await call('POST', '/records', { token, headers, body: body() })

  assert.deepEqual([failed.status, again.status, tomorrow.status], [422, 201, 201])
  assert.notEqual(again.json.identifier, tomorrow.json.identifier)
  assert.equal((await rows(context, 'api_call')).length, 1)
})

for (const key of ['', 'short', 'x'.repeat(129), 'with blanks in it', 'tab\tin-it-here', 'ключ-ключ-ключ'])
  test(`${JSON.stringify(key.slice(0, 20))} is no key`, async () => {
    const { context, call, tokenOf } = await callerOf()

    const answer = await call('POST', '/records', { token: await tokenOf(author), headers: { 'idempotency-key': key }, body: body() })

    assert.deepEqual([answer.status, answer.json.code], [422, 'idempotency.key'])
    assert.deepEqual(await rows(context, 'record'), [])
  })
