import assert from 'node:assert/strict'
import http from 'node:http'
import { test } from 'node:test'
import { withdraw } from '#records'
import { setNames } from './model/sets.ts'
import { roots } from './odata/roots.ts'
import { aPartner } from '#testing'

const rootsOf = (...profiles: readonly string[]) => roots.filter(({ profile }) => profiles.includes(profile)).map(({ path }) => path)
const old = rootsOf('cbd', 'v2')

test('an answer is written as it is wanted, by weight, and as Atom for those who want nothing', async () => {
  const { get } = await aPartner()
  const cases: readonly (readonly [string | undefined, string, string])[] = [
    [undefined, '', 'application/atom+xml;type=feed;charset=utf-8'],
    ['*/*', '', 'application/atom+xml;type=feed;charset=utf-8'],
    ['application/json', '', 'application/json;odata=verbose;charset=utf-8'],
    ['application/json;odata=verbose', '', 'application/json;odata=verbose;charset=utf-8'],
    ['application/json;odata=light', '', 'application/json;odata=verbose;charset=utf-8'],
    ['application/atom+xml', '', 'application/atom+xml;type=feed;charset=utf-8'],
    ['application/xml', '', 'application/xml;charset=utf-8'],
    ['application/xml;q=0.9, application/json', '', 'application/json;odata=verbose;charset=utf-8'],
    ['application/json;q=0.5, application/xml;q=0.9', '', 'application/xml;charset=utf-8'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', '', 'application/xml;charset=utf-8'],
    ['application/json;q=0, */*;q=0.1', '', 'application/atom+xml;type=feed;charset=utf-8'],
    ['application/*;q=0.2, text/plain', '', 'application/atom+xml;type=feed;charset=utf-8'],
    ['application/atom+xml', '$format=json', 'application/json;odata=verbose;charset=utf-8'],
    ['application/json', '$format=atom', 'application/atom+xml;type=feed;charset=utf-8'],
    ['application/json', '$format=application/atom+xml', 'application/atom+xml;type=feed;charset=utf-8'],
    [undefined, '$format=application/json;odata=verbose', 'application/json;odata=verbose;charset=utf-8'],
  ]
  for (const root of old)
    for (const [accept, query, type] of cases) {
      const answer = await get(`${root}/Treaties?${query}`, accept === undefined ? {} : { accept })
      assert.deepEqual([answer.status, answer.headers['content-type']], [200, type], `${root} ${accept} ${query}`)
    }
  for (const [accept, query] of [
    ['text/html', ''],
    ['image/png', ''],
    ['application/json', '$format=csv'],
  ] as const)
    assert.equal((await get(`${old[0]}/Treaties?${query}`, { accept })).status, 406)
  assert.equal((await get('/odata/v4/Treaties')).headers['content-type'], 'application/json;odata.metadata=minimal;charset=utf-8')
  assert.equal((await get('/odata/v4/Treaties', { accept: 'application/xml' })).status, 406)
})

test('counts are digits and descriptions XML, whatever is wanted; every answer names its version and may be read by any page', async () => {
  const { get } = await aPartner()
  for (const { path, header } of roots) {
    const count = await get(`${path}/Treaties/$count`, { accept: 'application/json' })
    const metadata = await get(`${path}/$metadata`, { accept: 'application/json' })
    const service = await get(path, { accept: 'application/json' })
    const missing = await get(`${path}/Nothing`, { accept: 'application/json' })
    assert.deepEqual([count.text, count.headers['content-type']], ['3', 'text/plain;charset=utf-8'])
    assert.equal(metadata.headers['content-type'], 'application/xml;charset=utf-8')
    assert.deepEqual((service.json.d?.EntitySets ?? service.json.value.map(({ name }: { name: string }) => name)).slice(0, 9), setNames)
    assert.equal(missing.status, 404)
    for (const { headers } of [count, metadata, service, missing]) {
      assert.equal(headers[header[0].toLowerCase()], header[1])
      assert.equal(headers['access-control-allow-origin'], '*')
      assert.equal(headers['set-cookie'], undefined)
    }
  }
  assert.match((await get(old[0]!)).text, /<service .*<collection href="Decisions">/s)
})

test('a slash at the end leads nowhere else', async () => {
  const { get } = await aPartner()

  for (const { path } of roots) assert.equal((await get(`${path}/`)).status, 200, path)
})

test('refusals are written as the service writes', async () => {
  const { get } = await aPartner()

  const json = await get('/informea.svc/Decisions?$filter=x', { accept: 'application/json' })
  const xml = await get('/odata/v2/informea.svc/Decisions?$filter=x')
  const four = await get('/odata/v4/Decisions?$filter=x')
  const rest = await get('/informea/api/2.0/nothing')

  assert.deepEqual([json.status, xml.status, four.status, rest.status], [400, 400, 400, 404])
  assert.deepEqual(json.json, { error: { code: 'BadRequest', message: { lang: 'en', value: 'There is no property x that holds one value' } } })
  assert.match(xml.text, /<error xmlns="[^"]+metadata"><code>BadRequest<\/code><message xml:lang="en">There is no property x/)
  assert.deepEqual(four.json, { error: { code: 'BadRequest', message: 'There is no property x that holds one value' } })
  assert.equal(rest.json.error.code, 'NotFound')
})

test('nothing can be written, and what is left out of the standards is said to be', async () => {
  const { get } = await aPartner()
  const refused: readonly (readonly [string, string])[] = [
    ['POST', '/informea.svc/Decisions'],
    ['POST', '/odata/v2/informea.svc/$batch'],
    ['PUT', "/odata/v4/Decisions('x')"],
    ['PATCH', "/odata/v4/Decisions('x')"],
    ['DELETE', "/informea.svc/Decisions('x')"],
    ['POST', '/informea/api/2.0/decisions'],
    ['GET', '/odata/v2/informea.svc/$batch'],
    ['GET', '/odata/v4/Decisions?$skiptoken=1'],
    ['GET', "/odata/v2/informea.svc/Treaties('cbd')/$links/title"],
    ['GET', '/odata/v2/informea.svc/DecisionContents'],
  ]
  for (const [method, address] of refused) {
    const { status, headers } = await get(address, { accept: 'application/json' }, method)
    assert.equal(status, 501, `${method} ${address}`)
    if (method !== 'GET') assert.equal(headers['allow'], 'GET, HEAD, OPTIONS')
  }
})

test('a page of another site may ask first, and is told what it may', async () => {
  const { get } = await aPartner()

  const { status, headers } = await get('/odata/v4/Decisions', { origin: 'https://example.org', 'access-control-request-method': 'GET' }, 'OPTIONS')

  assert.equal(status, 204)
  assert.equal(headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS')
  assert.equal(headers['access-control-allow-origin'], '*')
})

test('who holds an answer is told so until something changes; HEAD has the headers alone', async () => {
  const reader = await aPartner()
  const id = await reader.publish({ format: 'meeting' })
  const addresses = ['/informea.svc/Meetings', '/odata/v2/informea.svc/Meetings/$count', '/odata/v4/Meetings', '/informea/api/2.0/meetings']
  const first = await Promise.all(addresses.map(address => reader.get(address)))

  const again = await Promise.all(addresses.map((address, place) => reader.get(address, { 'if-none-match': first[place]!.headers.etag! })))
  const since = await reader.get(addresses[0]!, { 'if-modified-since': new Date(Date.now() + 5000).toUTCString() })
  const head = await reader.get(addresses[0]!, {}, 'HEAD')
  await withdraw(reader.context, id)
  const changed = await Promise.all(addresses.map((address, place) => reader.get(address, { 'if-none-match': first[place]!.headers.etag! })))

  assert.deepEqual(
    again.map(({ status, text }) => [status, text]),
    addresses.map(() => [304, '']),
  )
  assert.equal(since.status, 304)
  assert.deepEqual([head.status, head.text, head.headers.etag], [200, '', first[0]!.headers.etag])
  assert.deepEqual(
    changed.map(({ status }) => status),
    addresses.map(() => 200),
  )
})

test('long and short answers leave packed for those who take them so', async () => {
  const { get } = await aPartner()
  for (const address of [
    '/informea.svc/CountryProfiles',
    '/informea.svc/CountryProfiles?$top=20',
    '/odata/v4/CountryProfiles',
    '/informea/api/2.0/country-profiles',
  ]) {
    const [plain, packed] = [await get(address), await get(address, { 'accept-encoding': 'gzip' })]
    assert.equal(packed.headers['content-encoding'], 'gzip')
    assert.equal(packed.text, plain.text)
  }
})

test('a row is found by its key, by the record’s own names and by guid; its properties and values by themselves', async () => {
  const reader = await aPartner()
  const uid = await reader.publish({
    format: 'meeting',
    id: '11111111-2222-4333-8444-555555555555',
    data: { title: { en: "O'Hara", fr: 'Chez O’Hara' } },
  })
  const [{ id, url }] = (await reader.get('/informea.svc/Meetings?$format=json')).json.d.results
  const number = url.split('/').at(-1)
  for (const root of old) {
    for (const key of [`'${id}'`, `guid'${uid}'`, `'${uid}'`, `'${number}'`, `id='${id}'`, encodeURIComponent(`'${id}'`)])
      assert.equal((await reader.get(`${root}/Meetings(${key})?$format=json`)).json?.d.id, id, key)
    assert.deepEqual(
      (await reader.get(`${root}/Meetings('${id}')/title?$format=json`)).json.d.results.map(({ language, value }: any) => [language, value]),
      [
        ['en', "O'Hara"],
        ['fr', 'Chez O’Hara'],
      ],
    )
    assert.equal((await reader.get(`${root}/Meetings('${id}')/title/$count`)).text, '2')
    assert.deepEqual((await reader.get(`${root}/Meetings('${id}')/treaty?$format=json`)).json, { d: { treaty: 'cbd' } })
    assert.equal((await reader.get(`${root}/Meetings('${id}')/treaty/$value`)).text, 'cbd')
    assert.match((await reader.get(`${root}/Meetings('${id}')/start`)).text, /<d:start xmlns:d=.*m:type="Edm\.DateTime">\d{4}-\d\d-\d\dT00:00:00</)
    for (const strange of [`${root}/Meetings('x')`, `${root}/Meetings('${id}')/nothing`, `${root}/Meetings('${id}')/title/value/x`])
      assert.equal((await reader.get(strange)).status, 404, strange)
    for (const strange of [`${root}/Meetings(x%20y)`, `${root}/Meetings('x'`, `${root}/Meetings(name='x')`, `${root}/Meetings('${id}')?$top=1`])
      assert.equal((await reader.get(strange)).status, 400, strange)
  }
  assert.equal((await reader.get(`/odata/v4/Meetings('${id}')/repetition`)).status, 204)
  assert.equal((await reader.get(`/odata/v4/Meetings('${id}')/treaty`)).json.value, 'cbd')
  assert.equal((await reader.get(`/odata/v4/CountryProfiles(country='FRA',treaty='nagoya')`)).json.treaty, 'nagoya')
  assert.equal((await reader.get(`/informea.svc/CountryProfiles('FR')?$format=json`)).json.d.treaty, 'cbd')
})

test('in v2 what is not expanded is where its link leads, and parts have sets of their own', async () => {
  const reader = await aPartner()
  await reader.publish({ format: 'focalPoint', data: { categories: [{ identifier: 'PA-FP' }, { identifier: 'CHM-FP' }, { identifier: 'ABS-FP' }] } })
  const [row] = (await reader.get('/odata/v2/informea.svc/Contacts?$format=json&$expand=treaties')).json.d.results

  const roles = (await reader.get(row['roles']['__deferred'].uri, { accept: 'application/json' })).json.d.results
  const filtered = (await reader.get("/odata/v2/informea.svc/ContactRoles?$format=json&$filter=treaty%20eq%20'nagoya'")).json.d.results

  assert.deepEqual(
    row.treaties.results.map(({ value }: { value: string }) => value),
    ['cbd', 'nagoya'],
  )
  assert.deepEqual(
    roles.map(({ treaty, roles, order }: any) => [treaty, roles, order]),
    [
      ['cbd', 'CHM NFP; Protected Areas NFP', '4'],
      ['nagoya', 'Nagoya Protocol Primary NFP', '1'],
    ],
  )
  assert.equal(filtered.length, 1)
  assert.equal(filtered[0]['__metadata'].type, 'informea.ContactRoles')
})

test('in v4 a list goes on by links where nobody said how much', async () => {
  const { get } = await aPartner()
  const seen: string[] = []
  let pages = 0
  for (let next: string | undefined = '/odata/v4/CountryProfiles?$count=true&$select=id'; next; pages++) {
    const { json, headers } = await get(next, { prefer: 'odata.maxpagesize=100' })
    assert.equal(headers['preference-applied'], 'odata.maxpagesize=100')
    seen.push(...json.value.map(({ id }: { id: string }) => id))
    if (json['@odata.nextLink'] === undefined) assert.equal(json['@odata.count'], new Set(seen).size)
    next = json['@odata.nextLink']
  }
  assert.ok(pages > 3 && seen.length === new Set(seen).size)
  assert.equal((await get('/odata/v4/CountryProfiles?$top=100')).json['@odata.nextLink'], undefined)
})

test('REST tells pages, counts and what it is narrowed to, and refuses what it does not know', async () => {
  const reader = await aPartner()
  for (const government of ['cr', 'ke', 'cr']) await reader.publish({ format: 'nbsap', government })
  const plans = async (query: string) => (await reader.get(`/informea/api/2.0/national-plans?${query}`)).json

  assert.deepEqual(await plans('$count=true&country=CR'), { count: 2 })
  assert.equal((await plans('country=KEN')).length, 1)
  assert.deepEqual((await plans('country=KE'))[0].country, ['KEN'])
  assert.deepEqual(
    [(await plans('items_per_page=2&page=0')).length, (await plans('items_per_page=2&page=1')).length, (await plans('page=9')).length],
    [2, 1, 0],
  )
  assert.equal((await plans('updated_since=2999-01-01')).length, 0)
  assert.equal((await plans('updated_since=2020-01-01')).length, 3)
  for (const strange of [
    'items_per_page=501',
    'items_per_page=0',
    'page=-1',
    'page=x',
    'nothing=1',
    'title=x',
    'updated_since=yesterday',
    '__proto__=1',
    'page=%FF',
  ])
    assert.equal((await reader.get(`/informea/api/2.0/national-plans?${strange}`)).status, 400, strange)
})

test('the address of the Secretariat tells of all three treaties, that of a house what it shows', async () => {
  const reader = await aPartner()
  for (const format of ['nationalReport7', 'cpbNationalReport4', 'absNationalReport1']) await reader.publish({ format })
  const treaties = async (host: string, path = '/informea.svc/CountryReports?$format=json') => {
    const { json } = await reader.get(path, { host })
    return (json.d?.results ?? json).map(({ treaty }: { treaty: string }) => treaty).toSorted()
  }

  assert.deepEqual(await treaties('chm.localhost'), ['cartagena', 'cbd', 'nagoya'])
  assert.deepEqual(await treaties('chm.localhost', "/informea.svc/CountryReports?$format=json&$filter=treaty eq 'nagoya'".replaceAll(' ', '%20')), [
    'nagoya',
  ])
  assert.deepEqual(await treaties('chm.localhost', '/informea/api/2.0/country-reports?treaty=cartagena'), ['cartagena'])
  assert.deepEqual(await treaties('bch.localhost'), ['cartagena'])
  assert.deepEqual(await treaties('absch.localhost'), ['nagoya'])
  const [{ __metadata }] = (await reader.get('/informea.svc/CountryReports?$format=json', { host: 'bch.localhost' })).json.d.results
  assert.match(__metadata.uri, /^http:\/\/bch\.localhost\//)
})

test('no question, however bad, is a fault of ours', async () => {
  const { get } = await aPartner()
  const bad = [
    "'",
    '%27%20or%201=1--',
    '..%2f..%2fetc',
    '%00',
    '$metadata$count',
    'Decisions(',
    "Decisions('')",
    'Decisions()',
    "Decisions('%27')",
    '<script>',
    '{$ne:1}',
    'a'.repeat(5000),
    '%F0%9F%98%80',
    'Decisions/$count/x',
    'constructor',
    '__proto__',
    "Decisions('x')/constructor",
  ]
  for (const { path } of roots)
    for (const one of bad) {
      const asPath = await get(`${path}/${one}`)
      const asFilter = await get(`${path}/Decisions?$filter=${one}&$orderby=${one}`)
      assert.ok(asPath.status < 500 || asPath.status === 501, `${path}/${one}: ${asPath.status}`)
      assert.ok(asFilter.status === 400 || asFilter.status === 501, `${path} $filter=${one}: ${asFilter.status}`)
      assert.ok(!asFilter.text.includes('<script>') || asFilter.json !== undefined)
    }
})

test('what the calendar decides is looked at anew within the hour', async () => {
  let now = new Date('2026-03-01T10:00:00Z')
  const reader = await aPartner({ now: () => now })
  await reader.publish({
    format: 'meeting',
    data: { status: { identifier: '48CC8256-C00E-5C8D-B77D-3AE547F771DC' }, startDate: '2026-03-02', endDate: '2026-03-03' },
  })
  const status = async () => (await reader.get('/odata/v4/Meetings')).json.value[0].status
  const before = await status()

  now = new Date('2026-03-04T10:00:00Z')
  await status()
  for (let tries = 0; tries < 50 && (await status()) !== 'over'; tries++) await new Promise(later => setTimeout(later, 20))

  assert.deepEqual([before, await status()], ['confirmed', 'over'])
})

test('a reader who goes away in the middle of a long answer troubles nobody', async () => {
  const { get, origin } = await aPartner()
  const { port } = new URL(origin)

  for (let time = 0; time < 5; time++)
    await new Promise<void>(gone => {
      const request = http.get({ host: '127.0.0.1', port, path: '/odata/v2/informea.svc/CountryProfiles?$expand=endorsements' }, answer =>
        answer.once('data', () => (answer.destroy(), request.destroy(), gone())),
      )
    })

  const { status, text } = await get('/odata/v2/informea.svc/CountryProfiles?$expand=endorsements')
  assert.equal(status, 200)
  assert.match(text, /<\/feed>\s*$/)
})
