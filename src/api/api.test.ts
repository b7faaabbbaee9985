import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import { addAccount, issueToken } from '#accounts'
import { formats } from '#formats'
import type { Context, Held } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { loadPortals } from '#portals'
import { caughtUpTo, openSearch, type Search } from '#search'
import { aBody, aRecord, house } from '#testing'
import { mountApi } from './mount.ts'

let app: FastifyInstance | undefined
let index: Search | undefined
after(async () => {
  await app?.close()
  await index?.close()
})

async function api(): Promise<Context> {
  await app?.close()
  await index?.close()
  const context = await house({ actor: { id: 'system:test', roles: [{ role: 'administrator', for: '*' }] } })
  await loadPortals(context)
  index = await openSearch(context, { folder: mkdtempSync(path.join(os.tmpdir(), 'openchm-api-')), workers: 0 })
  await caughtUpTo(context, await lastSeq(context), 5000)
  app = Fastify()
  await mountApi(app, { context, publicUrl: 'http://localhost', limited: false })
  return context
}

async function tokenFor(context: Context, ...roles: readonly Held[]): Promise<string> {
  const name = roles.map(({ role, for: place }) => `${role}.${place === '*' ? 'all' : place}`).join('.') || 'user'
  const account = await addAccount(context, {
    email: `${name}@test.example`,
    name: 'A Person',
    locale: 'en',
    password: 'a long enough secret',
    roles,
  })
  const { token: secret } = await issueToken(
    { ...context, actor: { id: `account:${account}`, roles } },
    { name: 'test', scopes: ['read', 'write'], days: 7 },
  )
  return secret
}

const call = async (options: InjectOptions & { readonly token?: string }) => {
  const { token, ...request } = options
  const answer = await app!.inject({ ...request, headers: { ...request.headers, ...(token ? { authorization: `Bearer ${token}` } : {}) } })
  const json = (): Record<string, any> => answer.json()
  return { status: answer.statusCode, headers: answer.headers, json, text: answer.body }
}

const author = { role: 'authorised-user', for: 'cr' }
const authority = { role: 'publishing-authority', for: 'cr' }

for (const format of formats().filter(({ kind }) => kind === 'national')) {
  test(`a ${format.name} goes from draft to found by the API alone`, async () => {
    const context = await api()
    const [writing, deciding] = [await tokenFor(context, author), await tokenFor(context, authority)]
    const data = await aBody(context, format.name, 'cr')

    const made = await call({ method: 'POST', url: '/api/v1/records', token: writing, payload: { format: format.name, data, submit: true } })
    assert.equal(made.status, 201, made.text)
    const { identifier } = made.json()
    const hidden = await call({ url: `/api/v1/records/${identifier}` })
    const published = await call({ method: 'POST', url: `/api/v1/records/${identifier}/publication`, token: deciding })
    await caughtUpTo(context, await lastSeq(context), 5000)
    const read = await call({ url: `/api/v1/records/${identifier}` })
    const found = await call({ url: `/api/v1/search?format=${format.name}&government=cr`, headers: { host: hostOf(format.house) } })

    assert.equal(hidden.status, 404)
    assert.equal(published.status, 200, published.text)
    assert.equal(read.json()['identifier'], `${identifier}-1`)
    assert.equal(found.json()['total'], 1)
    assert.equal(found.json()['hits'][0].identifier, `${identifier}-1`)
  })
}

const hostOf = (house: string) => ({ CHM: 'chm.localhost', ORT: 'chm.localhost', BCH: 'bch.localhost', ABSCH: 'absch.localhost' })[house]!

test('saving and submitting in one call does both or neither', async () => {
  const context = await api()
  const token = await tokenFor(context, author)

  const refused = await call({
    method: 'POST',
    url: '/api/v1/records',
    token,
    payload: { format: 'nbsap', data: { languages: ['en'] }, submit: true },
  })
  const drafts = await call({ url: '/api/v1/search', token })

  assert.equal(refused.status, 422)
  assert.match(String(refused.headers['content-type']), /^application\/problem\+json/)
  assert.ok(refused.json()['issues'].length > 3)
  assert.ok(refused.json()['issues'].every((issue: { message: string }) => /\s/.test(issue.message)))
  assert.equal(drafts.json()['total'], 0)
  assert.equal((await call({ method: 'GET', url: '/api/v1/records/100000' })).status, 404)
})

test('a draft is changed only from the version its author saw', async () => {
  const context = await api()
  const token = await tokenFor(context, author)
  const made = await call({ method: 'POST', url: '/api/v1/records', token, payload: { format: 'nbsap', data: { languages: ['en'] } } })
  const { identifier } = made.json()
  const url = `/api/v1/records/${identifier}/draft`
  const payload = (title: string) => ({ languages: ['en'], title: { en: title } })

  const without = await call({ method: 'PUT', url, token, payload: payload('a') })
  const first = await call({ method: 'PUT', url, token, payload: payload('b'), headers: { 'if-match': String(made.headers['etag']) } })
  const second = await call({ method: 'PUT', url, token, payload: payload('c'), headers: { 'if-match': String(made.headers['etag']) } })

  assert.deepEqual([without.status, first.status, second.status], [428, 200, 412])
  assert.equal(`"${second.json()['version']}"`, first.headers['etag'])
  assert.deepEqual((await call({ url, token })).json()['data'].title, { en: 'b' })
})

test('the same call under one key is done once', async () => {
  const context = await api()
  const token = await tokenFor(context, author)
  const request = {
    method: 'POST',
    url: '/api/v1/records',
    token,
    headers: { 'idempotency-key': 'first-try' },
    payload: { format: 'nbsap', data: { languages: ['en'] } },
  } as const

  const [one, other] = [await call(request), await call(request)]
  const different = await call({ ...request, payload: { format: 'nbsap', data: { languages: ['fr'] } } })

  assert.equal(one.json()['identifier'], other.json()['identifier'])
  assert.deepEqual([one.status, other.status, different.status], [201, 201, 409])
})

test('a record that has not changed is not sent again', async () => {
  const context = await api()
  const id = await aRecord(context, { state: 'published' })

  const first = await call({ url: `/api/v1/records/${id}` })
  const again = await call({ url: `/api/v1/records/${id}`, headers: { 'if-none-match': String(first.headers['etag']) } })

  assert.deepEqual([first.status, again.status, again.text], [200, 304, ''])
})

test('a revision is read by every identifier of its record', async () => {
  const context = await api()
  const id = await aRecord(context, { state: 'published' })
  const { identifier, number } = (await call({ url: `/api/v1/records/${id}` })).json()
  const names = [identifier, identifier.replace(/-1$/, ''), id, `${id}@1`, String(number)]

  const first = await Promise.all(names.map(name => call({ url: `/api/v1/records/${name}?revision=1` })))
  const second = await Promise.all(names.map(name => call({ url: `/api/v1/records/${name}?revision=2` })))

  assert.deepEqual(
    first.map(answer => answer.json()['revision']),
    names.map(() => 1),
  )
  assert.deepEqual(
    second.map(({ status }) => status),
    names.map(() => 404),
  )
})

test('internal remarks are in no answer', async () => {
  const context = await api()
  const id = await aRecord(context, { state: 'published', data: { notes: 'between us' } })

  for (const url of [`/api/v1/records/${id}`, `/api/v1/records/${id}/revisions`, `/api/v1/records/${id}/history`, '/api/v1/search?q=between']) {
    const answer = await call({ url })

    assert.ok(!answer.text.includes('between us'), url)
  }
})

test('what is withdrawn answers that it was there', async () => {
  const context = await api()
  const id = await aRecord(context, { state: 'withdrawn' })

  const answer = await call({ url: `/api/v1/records/${id}` })

  assert.equal(answer.status, 410)
  assert.equal(answer.json()['code'], 'record.gone')
})

test('a person of one country changes nothing of another, and a guest nothing at all', async () => {
  const context = await api()
  const id = await aRecord(context, { government: 'ke', state: 'submitted' })
  const published = await aRecord(context, { government: 'ke', state: 'published' })
  const foreign = await tokenFor(context, authority)
  const steps = [
    ['PUT', `/api/v1/records/${id}/draft`],
    ['DELETE', `/api/v1/records/${id}/draft`],
    ['POST', `/api/v1/records/${id}/submission`],
    ['DELETE', `/api/v1/records/${id}/submission`],
    ['POST', `/api/v1/records/${id}/publication`],
    ['POST', `/api/v1/records/${published}/amendment`],
    ['DELETE', `/api/v1/records/${published}/publication`],
  ] as const

  for (const [method, url] of steps) {
    const payload = method === 'DELETE' ? undefined : {}
    const headers = { 'if-match': '"1"' }
    const guest = await call({ method, url, headers, ...(payload ? { payload } : {}) })
    const other = await call({ method, url, headers, token: foreign, ...(payload ? { payload } : {}) })

    assert.equal(guest.status, 401, `${method} ${url}`)
    assert.ok([403, 404].includes(other.status), `${method} ${url}: ${other.status} ${other.text}`)
  }
})

const hostile: readonly (readonly [string, string | Buffer, string, number])[] = [
  ['no JSON', '{"format":', 'application/json', 400],
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'application/json', 400],
  ['a prototype', '{"format":"nbsap","data":{"__proto__":{"a":1}}}', 'application/json', 400],
  ['a deep body', `{"format":"nbsap","data":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`, 'application/json', 400],
  ['a long list', `{"format":"nbsap","data":{"a":[${'1,'.repeat(20_000)}1]}}`, 'application/json', 400],
  ['a wrong type', '{"format":7,"data":{}}', 'application/json', 400],
  ['an unknown part', '{"format":"nbsap","data":{},"role":"administrator"}', 'application/json', 400],
  ['an unknown format', '{"format":"nothing","data":{}}', 'application/json', 404],
  ['a form', 'format=nbsap', 'application/x-www-form-urlencoded', 415],
  ['a huge body', `{"format":"nbsap","data":{"a":"${'x'.repeat(11 * 1024 * 1024)}"}}`, 'application/json', 413],
]

for (const [what, payload, type, status] of hostile) {
  test(`${what} is refused clearly in the caller's language`, async () => {
    const context = await api()
    const token = await tokenFor(context, author)

    const answer = await call({ method: 'POST', url: '/api/v1/records', token, payload, headers: { 'content-type': type, 'accept-language': 'fr' } })

    assert.equal(answer.status, status, answer.text.slice(0, 300))
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.ok(!/error\.|node_modules|\bat \w+ \(/.test(answer.json()['detail']), answer.json()['detail'])
  })
}

test('a token that nobody issued opens nothing', async () => {
  await api()

  const answer = await call({ url: '/api/v1/formats', token: 'ochm_invented' })

  assert.equal(answer.status, 401)
  assert.equal(answer.headers['www-authenticate'], 'Bearer')
})

test('every format, vocabulary and country can be read, and every format has a schema and an example', async () => {
  await api()

  const { formats: listed } = (await call({ url: '/api/v1/formats' })).json()
  for (const { links } of listed) {
    for (const url of [links.self, links.schema, links.example]) assert.equal((await call({ url })).status, 200, url)
  }
  const { vocabularies } = (await call({ url: '/api/v1/vocabularies' })).json()
  for (const { links, terms } of vocabularies) assert.equal((await call({ url: links.self })).json()['terms'].length, terms)
  const { countries } = (await call({ url: '/api/v1/countries' })).json()

  assert.equal(listed.length, formats().length)
  assert.ok(countries.length > 195)
})

test('a page that is too long is refused with the limit named', async () => {
  await api()

  const answer = await call({ url: '/api/v1/search?size=1000' })

  assert.equal(answer.status, 422)
  assert.match(answer.json()['detail'], /100/)
})

test('whatever is written in a search is an answer', async () => {
  await api()

  for (const text of [':', '/', '"', '(*', '\u0000\u202e', '%F0%9F%A6%8B', 'a'.repeat(5000), "' or 1=1 --", '{"$gt":""}', '__proto__']) {
    const answer = await call({ url: `/api/v1/search?q=${encodeURIComponent(text)}&constructor=x&government=${encodeURIComponent(text)}` })

    assert.equal(answer.status, 200, text)
  }
})

test('the description lists every address and a schema for every format', async () => {
  await api()

  const { openapi, paths, components } = (await call({ url: '/api/v1/openapi.json' })).json()

  assert.equal(openapi, '3.1.0')
  assert.ok(paths['/api/v1/records/{identifier}'].get)
  for (const { name } of formats()) assert.equal(components.schemas[name].type, 'object')
  for (const operations of Object.values(paths) as Record<string, { summary?: string; responses: object }>[])
    for (const operation of Object.values(operations)) assert.ok(operation.summary)
})
