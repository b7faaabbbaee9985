import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'

test('a page that is too long is refused with the limit named, and numbers out of range are too', async () => {
  const { call } = await callerOf()

  const long = await call('GET', '/search?size=101')
  const others = await Promise.all(['size=0', 'size=x', 'page=0', 'page=-1', 'page=x', 'sort=random'].map(asked => call('GET', `/search?${asked}`)))

  assert.deepEqual([long.status, long.json.code], [422, 'search.size'])
  assert.match(long.json.detail, /100/)
  for (const { status, json } of others) assert.deepEqual([status, json.code], [400, 'request.parameter'])
})

test('a result is read page by page, every record once', async () => {
  const { context, call } = await callerOf()
  for (let made = 0; made < 7; made++) await aRecord(context, { format: 'nbsap', state: 'published', data: { title: { en: `Plan ${made}` } } })
  await rebuildSearch(context)

  const pages = await Promise.all([1, 2, 3, 4].map(page => call('GET', `/search?format=nbsap&size=3&page=${page}&sort=title`)))

  const hits = pages.map(({ json }) => json.hits.map((hit: { title: { en: string } }) => hit.title.en))
  assert.deepEqual(hits, [['Plan 0', 'Plan 1', 'Plan 2'], ['Plan 3', 'Plan 4', 'Plan 5'], ['Plan 6'], []])
  assert.ok(pages.every(({ json }) => json.total === 7 && json.pageSize === 3))
})

test('titles, terms and identifiers are suggested while typing', async () => {
  const { context, call } = await callerOf()
  const id = await aRecord(context, { format: 'nbsap', state: 'published', data: { title: { en: 'Zanzolite strategy' } } })
  await aRecord(context, { format: 'nbsap', state: 'draft', data: { title: { en: 'Zanzolite draft' } } })
  await rebuildSearch(context)

  const { json } = await call('GET', '/suggest?q=zanzol')
  const { json: terms } = await call('GET', '/suggest?q=costa')

  assert.deepEqual(
    json.records.map((record: { id: string }) => record.id),
    [id],
  )
  assert.ok(terms.terms.length > 0)
})

test('the pages that the search field of the site suggests are suggested here too, in the language asked for', async () => {
  const { context, call } = await callerOf()
  await rebuildSearch(context)

  const { json } = await call('GET', '/suggest?q=library', { headers: { 'accept-language': 'fr' } })
  const { json: shown } = await call('GET', '//fr/suggest?q=library')

  const offered = new Set((shown as readonly { readonly href: string }[]).map(({ href }) => href))
  assert.ok(json.pages.some((page: { path: string }) => page.path === '/fr/library'))
  for (const { path, label } of json.pages) {
    assert.ok(offered.has(path), path)
    assert.ok((shown as readonly { readonly href: string; readonly label: string }[]).some(one => one.href === path && one.label === label))
  }
})

test('whatever is written in a search is an answer', async () => {
  const { call } = await callerOf()

  for (const text of [':', '/', '"', '(*', '\u0000\u202e', '%F0%9F%A6%8B', 'a'.repeat(5000), "' or 1=1 --", '{"$gt":""}', '__proto__', '\ud800']) {
    const encoded = encodeURIComponent(text.toWellFormed())
    for (const address of [
      `/search?q=${encoded}&constructor=x&government=${encoded}&__proto__=x`,
      `/suggest?q=${encoded.slice(0, 150).replace(/%.?$/, '')}`,
    ])
      assert.equal((await call('GET', address)).status, 200, address.slice(0, 100))
  }
})

test('without an index a search says when to ask again, and records are read all the same', async () => {
  const { context, call } = await callerOf({ indexed: false })
  const id = await aRecord(context, { state: 'published' })

  const search = await call('GET', '/search')
  const read = await call('GET', `/records/${id}`)

  assert.deepEqual([search.status, read.status], [503, 200], search.text)
  assert.ok(Number(search.headers['retry-after']) > 0)
})

test('read to the end by its cursor, every hit comes once, whatever is published meanwhile', async () => {
  const { context, call, heard } = await callerOf()
  const plan = () => aRecord(context, { format: 'nbsap', state: 'published' })
  const before: string[] = []
  for (let made = 0; made < 7; made++) before.push(await plan())
  await rebuildSearch(context)

  const seen: string[] = []
  let address: string | undefined = '/search?format=nbsap&size=3&cursor=*'
  for (let page = 0; address !== undefined; page++) {
    const { status, json, headers } = await call('GET', address)
    assert.equal(status, 200)
    assert.equal(Object.keys(json.facets).length > 0, page === 0)
    seen.push(...json.hits.map(({ id }: { id: string }) => id))
    address = /<\/api\/v1([^>]+)>; rel="next"/.exec(String(headers['link'] ?? ''))?.[1]
    assert.equal(address === undefined, json.next === undefined)
    await plan()
    await heard()
  }

  assert.equal(new Set(seen).size, seen.length)
  for (const id of before) assert.ok(seen.includes(id), id)
})

test('a cursor goes with no page and no order, and a broken one is refused', async () => {
  const { call } = await callerOf()

  const answers = await Promise.all(['cursor=*&page=2', 'cursor=*&sort=title', "cursor='--", 'cursor='].map(asked => call('GET', `/search?${asked}`)))

  assert.deepEqual(
    answers.map(({ status, json }) => [status, json.code]),
    [
      [422, 'search.cursor'],
      [422, 'search.cursor'],
      [400, 'request.parameter'],
      [400, 'request.parameter'],
    ],
  )
})
