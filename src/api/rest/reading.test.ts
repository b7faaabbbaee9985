import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsOfAjv from 'ajv-formats'
import { formats, schemaKeywords } from '#formats'
import { locales } from '#platform/localized.ts'
import { amend, submit } from '#records'
import { aRecord, callerOf } from '#testing'
import { routes } from './routes.ts'

test('every format is listed with what a program needs, and its example may be published by its schema', async () => {
  const { call } = await callerOf()
  const read = async (link: string) => (await call('GET', link.replace('/api/v1', ''))).json
  const ajv = new Ajv2020({ strict: true, strictRequired: false })
  ;(formatsOfAjv as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addVocabulary([...schemaKeywords])

  const { formats: listed } = await read('/formats')

  assert.deepEqual(listed.map(({ name }: { name: string }) => name), formats().map(({ name }) => name)) // prettier-ignore
  for (const { name, code, kind, portals, version, title, links } of listed) {
    assert.ok(code && kind && Array.isArray(portals) && version >= 1 && locales.every(locale => title[locale]), name)
    const agrees = ajv.compile(await read(links.self))
    const { format, data } = await read(links.example)
    assert.equal(format, name)
    assert.ok(agrees(data), `${name} ${JSON.stringify(agrees.errors)}`)
    assert.equal((await read(links.definition)).name, name)
  }
})

test('every vocabulary and country can be read', async () => {
  const { call } = await callerOf()
  const read = async (link: string) => call('GET', link.replace('/api/v1', ''))

  const { vocabularies } = (await call('GET', '/vocabularies')).json
  for (const { links, terms } of vocabularies) assert.equal((await read(links.self)).json.terms.length, terms, links.self)
  const { countries } = (await call('GET', '/countries')).json

  assert.ok(countries.length > 195)
  assert.equal((await call('GET', '/countries/CR')).json.code, 'cr')
})

test('a term is read by its alias, in any case', async () => {
  const { call } = await callerOf()

  const [term, alias, lower] = await Promise.all(
    ['GBF-INDICATOR-2.2', 'GBF-INDICATOR-2.1', 'gbf-indicator-2.1'].map(name => call('GET', `/terms/${name}`)),
  )

  assert.equal(term!.json.identifier, 'GBF-INDICATOR-2.2')
  assert.deepEqual([alias!.json, lower!.json], [term!.json, term!.json])
})

test('what is not there is said so', async () => {
  const { call } = await callerOf()

  const codes = await Promise.all(
    [
      '/formats/x',
      '/formats/__proto__/definition',
      '/vocabularies/x',
      '/terms/x',
      '/countries/xx',
      '/countries/valueOf',
      '/records/x',
      '/files/x',
    ].map(async address => {
      const { status, json } = await call('GET', address)
      return [status, json.code]
    }),
  )

  const unknown = ['format', 'format', 'vocabulary', 'term', 'country', 'country', 'record', 'file']
  assert.deepEqual(
    codes,
    unknown.map(noun => [404, `${noun}.unknown`]),
  )
})

test('HEAD answers as GET does, without the body', async () => {
  const { context, call } = await callerOf()
  const id = await aRecord(context, { state: 'published' })
  const filled: { readonly [name: string]: string } = { ':name': 'nbsap', ':key': 'gbf-targets', ':code': 'cr', ':portal': 'absch' }
  const open = routes
    .filter(({ method, url, schema }) => method === 'GET' && !('security' in schema!) && !/files|uploads|exports|:collection/.test(url))
    .map(({ url }) => url)

  for (const url of open) {
    const address = url
      .replace(/:(name|key|code|portal)/, name => filled[name]!)
      .replace('terms/:identifier', 'terms/cr')
      .replace(':identifier', id)
    const suggested = address === '/suggest' ? `${address}?q=a` : address
    const [get, head] = [await call('GET', suggested), await call('HEAD', suggested)]

    assert.deepEqual([head.status, head.text, head.headers['content-type']], [200, '', get.headers['content-type']], suggested)
    assert.equal(head.headers['etag'], get.headers['etag'])
  }
})

test('a record that has not changed is not sent again, however it is named', async () => {
  const { context, call } = await callerOf()
  const id = await aRecord(context, { state: 'published' })
  const tag = String((await call('GET', `/records/${id}`)).headers['etag'])
  const statusFor = async (name: string, value: string) => (await call('GET', `/records/${name}`, { headers: { 'if-none-match': value } })).status

  const matching = [tag, `W/${tag}`, `"other", ${tag}`, `${tag},"other"`, '*']
  for (const value of matching) assert.equal(await statusFor(id, value), 304, value)
  for (const value of ['"other"', '', tag.slice(1)]) assert.equal(await statusFor(id, value), 200, value)
  await amend(context, id)
  await submit(context, id)
  assert.equal(await statusFor(id, tag), 200)
  assert.equal((await call('GET', `/records/${id}`)).json.revision, 2)
})

test('a revision is read by every identifier of its record', async () => {
  const { context, call } = await callerOf()
  const id = await aRecord(context, { state: 'published' })
  const { identifier, number } = (await call('GET', `/records/${id}`)).json
  const names = [identifier, identifier.toLowerCase(), identifier.replace(/-1$/, ''), id, `${id}@1`, String(number)]

  for (const name of names) {
    assert.equal((await call('GET', `/records/${name}`)).json.identifier, identifier, name)
    assert.equal((await call('GET', `/records/${name}?revision=1`)).json.revision, 1, name)
    assert.equal((await call('GET', `/records/${name}?revision=2`)).status, 404, name)
  }
  for (const revision of ['0', '-1', 'x', '1.5', '99999999999999999999'])
    assert.equal((await call('GET', `/records/${id}?revision=${revision}`)).status, 400, revision)
})

test('an identifier from a stranger is an answer and never a fault', async () => {
  const { call, tokenOf } = await callerOf()
  const token = await tokenOf([{ role: 'authorised-user', for: 'cr' }])

  for (const name of [
    "'; drop table record; --",
    '../../etc/passwd',
    '\u0000',
    '%00',
    'a'.repeat(190),
    '99999999999999999999',
    'CON',
    '__proto__',
    '\ud83e\udd8b',
    'A@0',
    'A@-1',
    'A@99999999999',
  ]) {
    for (const after of ['', '/revisions', '/history', '/draft']) {
      const { status } = await call('GET', `/records/${encodeURIComponent(name)}${after}`, { token })

      assert.ok([400, 404].includes(status), `${name}${after}: ${status}`)
    }
  }
})
