import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alertJobs, matchRecord } from '#alerts'
import { workThrough } from '#platform/jobs.ts'
import { aRecord, callerOf } from '#testing'

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

/** Somebody whose webhook cannot be reached, and who was to be told of three records. */
async function withCalls() {
  const caller = await callerOf({ indexed: false })
  const { context, call, tokenOf } = caller
  const token = await tokenOf([])
  const { json } = await call('POST', '/alerts', { token, body: { name: 'News', query: 'format=news', hook: 'http://127.0.0.1:1/' } })
  for (const title of ['One', 'Two', 'Three']) {
    const id = await aRecord(context, { format: 'news', state: 'published', data: { title: { en: title } } })
    await matchRecord(context, id, new Date(Date.now() + 1000))
  }
  await workThrough(
    context,
    alertJobs('http://chm.localhost').filter(({ name }) => name === 'alerts.call'),
  )
  return { ...caller, token, at: `/alerts/${json.id}` }
}

test('the calls of a webhook are listed to the last, each with its reason in the reader’s language and its words', async () => {
  const { call, token, at } = await withCalls()

  const first = await call('GET', `${at}/calls?limit=2`, { token, headers: { 'accept-language': 'fr' } })
  const rest = await call('GET', String(first.headers['link']).slice('</api/v1'.length).split('>')[0]!, { token })
  const one = await call('GET', `${at}/calls/${rest.json.calls[0].id}`, { token })
  const failed = await call('GET', `${at}/calls?state=failed`, { token })

  assert.deepEqual(
    [...first.json.calls, ...rest.json.calls].map(({ title }) => title.en),
    ['Three', 'Two', 'One'],
  )
  const [{ state, tries, status, problem, reason, nextAt }] = first.json.calls
  assert.deepEqual([state, tries, status, problem], ['waiting', 1, null, 'address'])
  assert.match(reason, /adresse n’est pas sur l’internet public/)
  assert.ok(Date.parse(nextAt) > Date.now())
  assert.deepEqual([rest.json.next, first.json.counts, failed.json.calls], [undefined, { waiting: 3 }, []])
  assert.deepEqual([first.headers['content-language'], one.headers['content-language']], ['fr', 'en'])
  assert.match(String(first.headers['vary']), /Accept-Language/)
  assert.equal(JSON.parse(one.json.body).data.record.title.en, 'One')
})

test('calls are made again, the secret renewed and the webhook switched on by its owner with a token that writes', async () => {
  const { call, token, tokenOf, at } = await withCalls()
  const { json } = await call('GET', `${at}/calls`, { token })
  const steps = [
    ['calls/again', { since: '2026-01-01T00:00:00Z', delivered: true }, 202],
    [`calls/${json.calls[0].id}/again`, undefined, 202],
    ['secret', undefined, 200],
    ['resumption', undefined, 200],
  ] as const
  const [stranger, reader] = [await tokenOf([{ role: 'administrator', for: '*' }]), await tokenOf([], ['read'])]

  for (const [path, body, done] of steps) {
    const send = (by?: string) => call('POST', `${at}/${path}`, { ...(by ? { token: by } : {}), ...(body ? { body } : {}) })
    const [strange, read, guest, own] = [await send(stranger), await send(reader), await send(), await send(token)]

    assert.deepEqual([strange.status, strange.json.code], [404, 'alert.unknown'], path)
    assert.deepEqual([read.json.code, guest.status, own.status], ['token.scope', 401, done], path)
    assert.equal(/whsec_/.test(own.text), path === 'secret')
  }
  for (const path of ['calls', `calls/${json.calls[0].id}`]) assert.equal((await call('GET', `${at}/${path}`, { token: stranger })).status, 404)
})

test('what is asked of calls and makes no sense is refused', async () => {
  const { call, token, at } = await withCalls()
  const gets = ['calls?limit=0', 'calls?limit=1000', 'calls?cursor=x', 'calls?state=lost', 'calls/x', 'calls/99999999999999999999']

  for (const path of gets) assert.ok([400, 404, 422].includes((await call('GET', `${at}/${path}`, { token })).status), path)
  for (const body of [{ since: 'yesterday' }, { since: '2026-99-99' }, { since: '5' }, { delivered: 'all' }, { more: 1 }])
    assert.ok([400, 422].includes((await call('POST', `${at}/calls/again`, { token, body })).status), JSON.stringify(body))
  assert.equal((await call('GET', `${at}/calls/123456`, { token })).json.code, 'call.unknown')
})
